package id.abdi.operation;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a number, which the answer carries and every line of the log that the request causes, counts it, and
 * logs changes and refusals; who only reads is not logged (SEC-34). Stands before everything else.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestWatch extends OncePerRequestFilter {
    static final String HEADER = "X-Request-Id";
    private static final String ID = RequestWatch.class.getName() + ".id";
    private static final Logger LOG = LoggerFactory.getLogger("access");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

    private final Requests requests;

    RequestWatch(Requests requests) {
        this.requests = requests;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = id(request);
        response.setHeader(HEADER, id);
        MDC.put("requestId", id);
        long began = System.nanoTime();
        boolean thrown = true;
        try {
            chain.doFilter(request, response);
            thrown = false;
        } finally {
            if (request.getDispatcherType() == DispatcherType.REQUEST) {
                ended(request, thrown ? 500 : response.getStatus(), Duration.ofNanos(System.nanoTime() - began));
            }
            MDC.remove("requestId");
            MDC.remove("who");
        }
    }

    /** An error is answered by a second round, of the same request. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private void ended(HttpServletRequest request, int status, Duration taken) {
        String route = route(request);
        requests.add(new Requests.Kind(route, status), taken);
        if (status >= 400 || !(route.startsWith("GET ") || route.startsWith("HEAD "))) {
            LOG.info("{} {} {} ms", route, status, taken.toMillis());
        } else {
            LOG.debug("{} {} {} ms", route, status, taken.toMillis());
        }
    }

    private static String id(HttpServletRequest request) {
        if (request.getAttribute(ID) instanceof String known) {
            return known;
        }
        byte[] bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        request.setAttribute(ID, id);
        return id;
    }

    /** As our code writes it; one word for all that reached no handler, since strangers choose those addresses. */
    private static String route(HttpServletRequest request) {
        String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER";
        return method + " " + Objects.requireNonNullElse(RouteNote.of(request), "-");
    }
}
