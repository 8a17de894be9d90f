package id.abdi.web;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** Reads typed ids out of addresses and forms. */
final class TypedIdConverter implements ConditionalGenericConverter {
    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Record.class));
    }

    @Override
    public boolean matches(TypeDescriptor from, TypeDescriptor to) {
        return TypedId.is(to.getType());
    }

    @Override
    public @Nullable Object convert(@Nullable Object text, TypeDescriptor from, TypeDescriptor to) {
        if (text == null || ((String) text).isBlank()) {
            return null;
        }
        return TypedId.of(to.getType(), UUID.fromString((String) text));
    }
}
