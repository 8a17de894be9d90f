package id.abdi.identity;

import id.abdi.credential.Token;
import id.abdi.credential.Tokens;
import id.abdi.identity.Sessions.OpenSession;
import id.abdi.identity.SignInSql.Outcome;
import id.abdi.identity.SignInSql.Tried;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The own account: where one is signed in, who tried to, the password, tokens (SEC-13, SEC-16, SEC-17). */
@Controller
class AccountController {
    /** One session or token with the address that ends it. */
    record Line(String title, String detail, boolean here, String end) {}

    record AccountPage(
            String nip,
            List<Line> sessions,
            boolean others,
            TableView signIns,
            List<Line> tokens,
            List<String> duties) {}

    private static final int SHOWN = 20;
    private static final int NEWS = 10;

    private final Sessions sessions;
    private final SignInSql signIns;
    private final Tokens tokens;
    private final EndAccess end;
    private final OwnPassword password;
    private final Doors doors;

    AccountController(
            Sessions sessions, SignInSql signIns, Tokens tokens, EndAccess end, OwnPassword password, Doors doors) {
        this.sessions = sessions;
        this.signIns = signIns;
        this.tokens = tokens;
        this.end = end;
        this.password = password;
        this.doors = doors;
    }

    @GetMapping("/account")
    String account(Caller caller, OpenSession session, Ui ui, Model model) {
        List<Line> open = sessions.of(caller.id()).stream()
                .map(other -> line(ui, other, other.id().equals(session.id())))
                .toList();
        List<Line> working = tokens.working(caller.id()).stream()
                .map(token -> line(ui, token))
                .toList();
        List<String> duties = caller.roles().stream()
                .filter(Role.duties()::contains)
                .sorted()
                .map(duty -> ui.text("identity.duty." + duty))
                .toList();
        TableView history = table(ui, session, signIns.newest(caller.id(), SHOWN));
        model.addAttribute(
                "page", new AccountPage(caller.nip().value(), open, open.size() > 1, history, working, duties));
        return "identity/Account";
    }

    /** Shown after signing in, where something happened at the account from elsewhere. */
    @GetMapping("/account/news")
    String news(Caller caller, OpenSession session, Ui ui, @RequestParam(defaultValue = "/") String next, Model model) {
        model.addAttribute("next", SignInFirst.local(next));
        model.addAttribute("tries", table(ui, session, signIns.newest(caller.id(), NEWS)));
        return "identity/News";
    }

    @PostMapping("/account/password")
    ResponseEntity<Void> change(
            Caller caller,
            OpenSession session,
            @RequestParam String current,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        String secret = this.password.change(caller, session, current, password, doors.visit(request));
        Cookies.SESSION.write(secret, request, response);
        return Doors.to("/account?changed");
    }

    @PostMapping("/account/sessions/{session}/end")
    ResponseEntity<Void> endSession(Caller caller, @PathVariable UUID session) {
        end.session(caller, session);
        return Doors.to("/account");
    }

    @PostMapping("/account/sessions/end-others")
    ResponseEntity<Void> endOthers(Caller caller, OpenSession session) {
        end.otherSessions(caller, session);
        return Doors.to("/account");
    }

    @PostMapping("/account/tokens/{token}/end")
    ResponseEntity<Void> endToken(Caller caller, @PathVariable UUID token) {
        end.token(caller, token);
        return Doors.to("/account");
    }

    private static Line line(Ui ui, OpenSession session, boolean here) {
        return new Line(
                session.browser(),
                ui.text("identity.account.session", session.place(), ui.dateTime(session.seenAt())),
                here,
                "/account/sessions/" + session.id() + "/end");
    }

    private static Line line(Ui ui, Token token) {
        String maker = token.machineUser() == null ? "?" : token.machineUser();
        return new Line(
                ui.text("identity.account.token", maker),
                ui.text("identity.account.token.times", ui.dateTime(token.madeAt()), ui.dateTime(token.expiresAt())),
                false,
                "/account/tokens/" + token.id() + "/end");
    }

    private static TableView table(Ui ui, OpenSession session, List<Tried> tries) {
        return new TableView(
                ui.text("identity.account.history"),
                List.of(
                        ui.text("identity.account.when"),
                        ui.text("identity.account.outcome"),
                        ui.text("identity.account.browser"),
                        ui.text("identity.account.place")),
                tries.stream()
                        .map(tried -> List.of(
                                Cell.text(ui.dateTime(tried.at())),
                                Cell.pill(tone(tried.outcome()), ui.text("identity.outcome." + tried.outcome())),
                                Cell.text(browser(ui, session, tried)),
                                Cell.text(tried.place())))
                        .toList());
    }

    private static String browser(Ui ui, OpenSession session, Tried tried) {
        return tried.device().equals(session.device())
                ? ui.text("identity.account.this-device", tried.browser())
                : tried.browser();
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case SIGNED_IN -> Tone.NEUTRAL;
            case NEW_DEVICE -> Tone.NOTE;
            case CODE -> Tone.NOTE;
            case WRONG -> Tone.WARNING;
        };
    }
}
