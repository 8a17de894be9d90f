package id.abdi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Indonesian, unless the visitor chose English. What the browser prefers is not asked: a cheap phone often says English
 * without its owner having chosen it.
 */
@Component("localeResolver")
class Languages implements LocaleResolver {
    private static final String COOKIE = "lang";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Words.INDONESIAN : language(cookie.getValue());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("a visitor chooses by a form");
    }

    /** The cookie that remembers the choice for a year. */
    String cookie(String chosen, boolean secure) {
        return ResponseCookie.from(COOKIE, language(chosen).getLanguage())
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build()
                .toString();
    }

    private static Locale language(String chosen) {
        return Words.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(chosen))
                .findFirst()
                .orElse(Words.INDONESIAN);
    }
}
