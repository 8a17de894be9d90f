package id.abdi.offline;

import id.abdi.kernel.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Repeats to who sends a kept form which one it was and the hash of what arrived: only such an answer takes it from the phone, never
 * the sign-in page of a hotspot or the page of a proxy (OFF-6).
 */
@Configuration
class OutboxEcho implements WebMvcConfigurer, HandlerInterceptor {
    /** The item's number in the request; with the hash of the fields behind it in the answer. */
    static final String HEADER = "Abdi-Item";

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z-]{8,64}");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String item = request.getHeader(HEADER);
        if (item != null
                && NUMBER.matcher(item).matches()
                && request.getMethod().equals("POST")) {
            response.setHeader(HEADER, item + " " + hash(request.getParameterMap()));
        }
        return true;
    }

    /** SHA-256 of {@code name=value} lines by name, in hexadecimal; the values of one name in their order. */
    static String hash(Map<String, String[]> fields) {
        String canonical = new TreeMap<>(fields)
                .entrySet().stream()
                        .flatMap(field -> Arrays.stream(field.getValue()).map(value -> field.getKey() + "=" + value))
                        .collect(Collectors.joining("\n"));
        return Sha256.of(canonical.getBytes(StandardCharsets.UTF_8));
    }
}
