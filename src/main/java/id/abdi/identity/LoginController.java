package id.abdi.identity;

import id.abdi.identity.DemoAccounts.DemoAccount;
import id.abdi.identity.RecordSignIn.Entered;
import id.abdi.identity.Sessions.OpenSession;
import id.abdi.identity.Visits.Visit;
import id.abdi.kernel.Nip;
import id.abdi.web.Ui;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Signing in and out. */
@Controller
class LoginController {
    /**
     * @param next where to go after signing in
     * @param ended whether the visitor was signed in and the time ran out
     */
    record LoginPage(String next, boolean ended, List<DemoAccount> demo) {}

    private final SignIn signIn;
    private final Sessions sessions;
    private final Doors doors;
    private final SecurityLog log;
    private final ObjectProvider<DemoAccounts> accounts;
    private final boolean demo;

    LoginController(
            SignIn signIn,
            Sessions sessions,
            Doors doors,
            SecurityLog log,
            ObjectProvider<DemoAccounts> accounts,
            @Value("${abdi.demo:false}") String demo) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.doors = doors;
        this.log = log;
        this.accounts = accounts;
        this.demo = !demo.equals("false");
    }

    @GetMapping("/login")
    Object login(
            Ui ui,
            @RequestParam(defaultValue = "/") String next,
            @RequestParam(defaultValue = "false") boolean ended,
            Model model) {
        if (ui.visitor().isPresent()) {
            return Doors.to(SignInFirst.local(next));
        }
        List<DemoAccount> offered = demo
                ? accounts.stream()
                        .flatMap(source -> source.accounts().stream())
                        .toList()
                : List.of();
        model.addAttribute("page", new LoginPage(SignInFirst.local(next), ended, offered));
        return "identity/Login";
    }

    @PostMapping("/login")
    ResponseEntity<Void> signIn(
            @RequestParam String nip,
            @RequestParam String password,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Visit visit = doors.visit(request);
        String old = Cookies.SESSION.read(request).orElse(null);
        Entered entered = signIn.byPassword(Nip.of(nip), password, visit, old);
        return doors.in(entered, visit, next, request, response);
    }

    /** The notice for a part of a page whose visitor is not signed in any more; what was typed stays there. */
    @RequestMapping(SignInFirst.NOTICE)
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    String again(HttpServletRequest request, Model model) {
        model.addAttribute("next", SignInFirst.page(request));
        return "identity/SignInAgain";
    }

    @PostMapping("/logout")
    ResponseEntity<Void> signOut(
            Caller caller, OpenSession session, HttpServletRequest request, HttpServletResponse response) {
        sessions.end(caller.id(), session.id());
        log.write(caller.id(), "sign-out", SecurityLog.Result.DONE);
        return doors.out(request, response);
    }
}
