package id.abdi.identity;

import id.abdi.web.ErrorReply;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is said to who has not signed in, and to a form that is not ours. A page leads to {@code /login} and back; a part
 * of a page gets a notice with the way to sign in, and what was typed stays where it is.
 */
final class SignInFirst implements AuthenticationEntryPoint, AccessDeniedHandler {
    /** Where the notice for a part of a page is made. */
    static final String NOTICE = "/login/again";

    private static final String PAGE = "_page";

    private final ErrorReply reply;
    private final SecurityLog log;

    SignInFirst(ErrorReply reply, SecurityLog log) {
        this.reply = reply;
        this.log = log;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException, ServletException {
        if (request.getRequestURI().startsWith("/api/")) {
            String given = request.getHeader(HttpHeaders.AUTHORIZATION);
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    given == null ? "Bearer realm=\"abdi\"" : "Bearer realm=\"abdi\", error=\"invalid_token\"");
            log.write(null, "api-without-token", SecurityLog.Result.REFUSED);
            reply.signInFirst(request, response);
        } else if (wholePage(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, login(request));
        } else {
            request.getRequestDispatcher(NOTICE).forward(request, response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException fault)
            throws IOException, ServletException {
        boolean form = fault instanceof CsrfException;
        log.write(null, form ? "form-without-token" : "forbidden", SecurityLog.Result.REFUSED);
        reply.refuse(form ? IdentityRefusals.notOurForm() : IdentityRefusals.forbidden(), request, response);
    }

    /** The address, if it leads to a page of this server that may follow a sign-in; else the first page. */
    static String local(@Nullable String address) {
        return address != null
                        && address.matches("/(?![/\\\\])[\\x21-\\x7e]*")
                        && !address.matches("/(login|logout|activate|api|error)([/?#].*)?")
                ? address
                : "/";
    }

    /** The page on which the visitor is: where it stands, where its form came from, or what was asked for. */
    static String page(HttpServletRequest request) {
        String current = request.getHeader("HX-Current-URL");
        if (current != null) {
            return local(pathOf(current));
        }
        if (!request.getMethod().equals("GET")) {
            return local(request.getParameter(PAGE));
        }
        String query = request.getQueryString();
        return local(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
    }

    private static String login(HttpServletRequest request) {
        UriComponentsBuilder login = UriComponentsBuilder.fromPath("/login");
        String page = page(request);
        if (!page.equals("/")) {
            login.queryParam("next", "{page}");
        }
        if (Cookies.SESSION.read(request).isPresent()) {
            login.queryParam("ended", "true");
        }
        return login.encode().buildAndExpand(page).toUriString();
    }

    private static String pathOf(String address) {
        try {
            URI uri = URI.create(address);
            String path = Objects.toString(uri.getRawPath(), "/");
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }

    /** Whether the browser shows the answer as a page: not htmx for a part, nor a script of ours. */
    private static boolean wholePage(HttpServletRequest request) {
        boolean part = "true".equals(request.getHeader("HX-Request"))
                && request.getHeader("HX-Boosted") == null
                && request.getHeader("HX-History-Restore-Request") == null;
        String mode = Objects.toString(request.getHeader("Sec-Fetch-Mode"), "navigate");
        boolean script = !mode.equals("navigate") && request.getHeader("HX-Request") == null;
        return !part && !script;
    }
}
