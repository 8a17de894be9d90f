package id.abdi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The choice of the language, at the top of every page and before signing in. */
@Controller
class LanguageController {
    private final Languages languages;

    LanguageController(Languages languages) {
        this.languages = languages;
    }

    @PostMapping("/language")
    ResponseEntity<Void> choose(
            @RequestParam String lang,
            @RequestParam(name = PageFrame.PAGE, defaultValue = "/") String page,
            HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, languages.cookie(lang, request.isSecure()))
                .location(URI.create(Objects.requireNonNullElse(PageFrame.local(page), "/")))
                .build();
    }
}
