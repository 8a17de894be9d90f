package id.abdi.identity;

import id.abdi.web.Visitor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.MDC;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Says who calls, for handlers, pages, the log and Spring Security alike. Where that cannot be found out, nobody is let in: the
 * answer says that the server cannot answer now (SEC-35).
 */
final class CallerFilter extends OncePerRequestFilter {
    /** Where a request proves who calls: a cookie, or a bearer token. */
    interface Proof extends Function<HttpServletRequest, Optional<Caller>> {}

    private final Proof proof;
    private final SecurityContextRepository contexts;
    private final HandlerExceptionResolver faults;

    CallerFilter(Proof proof, SecurityContextRepository contexts, HandlerExceptionResolver faults) {
        this.proof = proof;
        this.contexts = contexts;
        this.faults = faults;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Caller> caller;
        try {
            caller = proof.apply(request);
        } catch (RuntimeException fault) {
            Exception closed = new DataAccessResourceFailureException("who calls cannot be found out", fault);
            if (faults.resolveException(request, response, null, closed) == null) {
                throw fault;
            }
            return;
        }
        caller.ifPresent(known -> enter(known, request, response));
        chain.doFilter(request, response);
    }

    private void enter(Caller caller, HttpServletRequest request, HttpServletResponse response) {
        var authorities = caller.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PreAuthenticatedAuthenticationToken(caller, null, List.copyOf(authorities)));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        request.setAttribute(Visitor.ATTRIBUTE, caller);
        MDC.put("who", caller.id().toString());
    }
}
