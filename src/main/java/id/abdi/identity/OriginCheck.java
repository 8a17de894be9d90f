package id.abdi.identity;

import id.abdi.web.ErrorReply;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses changes that another site asks for in the visitor's name, by what the browser itself says of the origin
 * (SEC-20); a second line beside the token in every form.
 */
final class OriginCheck extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final ErrorReply reply;
    private final SecurityLog log;

    OriginCheck(ErrorReply reply, SecurityLog log) {
        this.reply = reply;
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || ours(request)) {
            chain.doFilter(request, response);
        } else {
            log.write(null, "request-from-other-site", SecurityLog.Result.REFUSED, Map.of());
            reply.refuse(IdentityRefusals.otherSite(), request, response);
        }
    }

    /** Our pages send no referrer, for which some browsers say {@code Origin: null}; then the token decides alone. */
    private static boolean ours(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        if (site != null) {
            return OURS.contains(site);
        }
        return origin == null || origin.equals("null") || sameHost(origin, request);
    }

    private static boolean sameHost(String origin, HttpServletRequest request) {
        try {
            URI asked = URI.create(request.getRequestURL().toString());
            URI from = URI.create(origin);
            return asked.getScheme().equals(from.getScheme())
                    && asked.getAuthority().equals(from.getAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
