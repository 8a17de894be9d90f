package id.abdi.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the {@link Ui} of a request: who looks, in which language, at which page. */
@Component
class PageFrame {
    /** The form field that names the page on which the form stands. */
    static final String PAGE = "_page";

    private static final String KEPT = Ui.class.getName();

    private final Words words;
    private final Languages languages;
    private final Assets assets;
    private final List<NavEntry> entries;

    PageFrame(Words words, Languages languages, Assets assets, List<NavEntry> entries) {
        this.words = words;
        this.languages = languages;
        this.assets = assets;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavEntry::order))
                .toList();
    }

    /** The same for the whole request, so that what a handler prepares and what its page shows are one. */
    Ui ui(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Ui kept) {
            return kept;
        }
        Ui made = make(request);
        request.setAttribute(KEPT, made);
        return made;
    }

    /** The request goes on as another page. */
    static void forget(HttpServletRequest request) {
        request.removeAttribute(KEPT);
    }

    private Ui make(HttpServletRequest request) {
        Optional<Visitor> visitor = Optional.ofNullable((Visitor) request.getAttribute(Visitor.ATTRIBUTE));
        List<NavEntry> nav = visitor.map(who ->
                        entries.stream().filter(entry -> entry.shownTo(who)).toList())
                .orElse(List.of());
        Returned returned = (Returned) request.getAttribute(Returned.ATTRIBUTE);
        Ui.Seen seen = new Ui.Seen(path(request), address(request), () -> csrf(request), visitor, nav, returned);
        return new Ui(words, languages.resolveLocale(request), assets, seen);
    }

    /** The page that a form of the request stands on: its own address, or where it says that it came from. */
    static String address(HttpServletRequest request) {
        String current = local(pathOf(request.getHeader("HX-Current-URL")));
        String page = request.getMethod().equals("POST") ? local(request.getParameter(PAGE)) : null;
        String query = request.getQueryString();
        String own = query == null ? path(request) : path(request) + "?" + query;
        return current != null ? current : page != null ? page : own;
    }

    /** The address, if it leads to this server and nowhere else; else null. */
    static @Nullable String local(@Nullable String address) {
        return address != null && address.matches("/(?![/\\\\])[\\x21-\\x7e]*") ? address : null;
    }

    private static @Nullable String pathOf(@Nullable String current) {
        if (current == null) {
            return null;
        }
        try {
            URI uri = URI.create(current);
            return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String address ? address : request.getRequestURI();
    }

    private static Ui.Csrf csrf(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            return new Ui.Csrf(token.getParameterName(), token.getHeaderName(), Objects.toString(token.getToken(), ""));
        }
        return new Ui.Csrf("_csrf", "X-CSRF-TOKEN", "");
    }
}
