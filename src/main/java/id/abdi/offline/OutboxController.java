package id.abdi.offline;

import id.abdi.identity.Caller;
import id.abdi.web.Ui;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may send what a phone kept. */
@RestController
class OutboxController {
    /**
     * Asked before anything kept is sent: who is signed in, and the token for forms (OFF-10). Who is not signed in gets 401.
     *
     * @param person who sends; what another person entered on this phone waits until that one is signed in
     */
    record Gate(String person, String header, String token) {}

    @GetMapping(path = "/outbox", produces = MediaType.APPLICATION_JSON_VALUE)
    Gate gate(Caller caller, Ui ui) {
        return new Gate(caller.mark(), ui.csrfHeader(), ui.csrfToken());
    }
}
