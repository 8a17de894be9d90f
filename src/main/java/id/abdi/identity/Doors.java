package id.abdi.identity;

import id.abdi.identity.RecordSignIn.Entered;
import id.abdi.identity.Visits.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What the browser is given when somebody comes in or goes out: cookies, and the page to go on with. */
@Component
class Doors {
    private final Visits visits;
    private final CsrfCookies csrf;

    Doors(Visits visits, CsrfCookies csrf) {
        this.visits = visits;
        this.csrf = csrf;
    }

    Visit visit(HttpServletRequest request) {
        return visits.of(request);
    }

    /**
     * Lets in. The token of forms is a new one, unless the same person comes back in the same browser: then a page that
     * was left open while the time ran out can still send what was typed into it.
     */
    ResponseEntity<Void> in(
            Entered entered, Visit visit, String next, HttpServletRequest request, HttpServletResponse response) {
        Cookies.SESSION.write(entered.secret(), request, response);
        Cookies.DEVICE.write(visits.mark(visit.device()), request, response);
        if (!entered.sameAsBefore()) {
            csrf.renew(request, response);
        }
        String page = SignInFirst.local(next);
        return to(
                entered.news()
                        ? UriComponentsBuilder.fromPath("/account/news")
                                .queryParam("next", "{page}")
                                .encode()
                                .buildAndExpand(page)
                                .toUriString()
                        : page);
    }

    /** Lets out, and has the browser forget what it kept of our pages. */
    ResponseEntity<Void> out(HttpServletRequest request, HttpServletResponse response) {
        Cookies.SESSION.clear(request, response);
        csrf.renew(request, response);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .location(URI.create("/login"))
                .build();
    }

    static ResponseEntity<Void> to(String page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(page))
                .build();
    }
}
