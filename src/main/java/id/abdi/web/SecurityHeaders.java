package id.abdi.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The headers that every answer carries, errors and static files too (SEC-18), that no cache keeps what is not a static file,
 * since addresses may hold a NIP (SEC-22), and the methods that nobody answers
 * (SEC-32). Stands before everything else but the count of requests.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SecurityHeaders extends OncePerRequestFilter {
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
            + "connect-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";
    /** Static files, and what is public of the log; they say themselves for how long. */
    private static final Pattern MAY_BE_KEPT = Pattern.compile("/assets/.*|(/api/v1)?/log/.+");

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), midi=(), "
                        + "display-capture=(), browsing-topics=()");
        if (!MAY_BE_KEPT.matcher(request.getRequestURI()).matches()) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (METHODS.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(
                    "Allow", String.join(", ", METHODS.stream().sorted().toList()));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    /** An error is answered by a second round through the filters, on an answer that may have been emptied. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
