package id.abdi.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Writes and reads typed ids as bare UUIDs without an annotation on each. */
class TypedIdJson extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated member) {
        if (member instanceof AnnotatedMethod method
                && method.getName().equals("value")
                && TypedId.is(method.getDeclaringClass())) {
            return true;
        }
        return super.hasAsValue(config, member);
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated member) {
        if (member instanceof AnnotatedConstructor constructor && TypedId.is(constructor.getDeclaringClass())) {
            return JsonCreator.Mode.DELEGATING;
        }
        return super.findCreatorAnnotation(config, member);
    }
}
