package id.abdi.identity;

import id.abdi.identity.Sessions.OpenSession;
import id.abdi.web.Visitor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives handlers their {@link Caller}; without one the request ends as "sign in first", never as somebody. */
@Configuration
class CallerParameter implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    private static final Map<Class<?>, String> ATTRIBUTES =
            Map.of(Caller.class, Visitor.ATTRIBUTE, OpenSession.class, SecurityChains.SESSION);

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return ATTRIBUTES.containsKey(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Class<?> type = parameter.getParameterType();
        Object known = request.getAttribute(ATTRIBUTES.getOrDefault(type, ""), RequestAttributes.SCOPE_REQUEST);
        if (!type.isInstance(known)) {
            throw new AuthenticationCredentialsNotFoundException("sign in first");
        }
        return known;
    }
}
