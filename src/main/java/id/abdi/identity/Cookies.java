package id.abdi.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The cookies that carry secrets (SEC-17): over TLS named {@code __Host-…}, so that no other host can set them; without
 * TLS, which is served on the own machine only, by the plain name.
 */
enum Cookies {
    /** The secret of the session; gone when the browser closes. */
    SESSION("abdi", null),
    /** Which browser this is; signed, without any right. */
    DEVICE("abdi-device", Duration.ofDays(400));

    private final String plainName;
    private final @Nullable Duration life;

    Cookies(String plainName, @Nullable Duration life) {
        this.plainName = plainName;
        this.life = life;
    }

    Optional<String> read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name(plainName, request));
        return cookie == null || cookie.getValue().isEmpty() ? Optional.empty() : Optional.of(cookie.getValue());
    }

    void write(String value, HttpServletRequest request, HttpServletResponse response) {
        var cookie = cookie(value, request);
        if (life != null) {
            cookie.maxAge(life);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookie("", request).maxAge(0).build().toString());
    }

    static String name(String plainName, HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + plainName : plainName;
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String value, HttpServletRequest request) {
        return ResponseCookie.from(name(plainName, request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
    }
}
