package id.abdi.identity;

import id.abdi.identity.RecordSignIn.Entered;
import id.abdi.identity.Visits.Visit;
import id.abdi.kernel.Nip;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A one-time code becomes an own password: the first entry, and the way back after a forgotten one (SEC-10). */
@Controller
class ActivateController {
    private final SignIn signIn;
    private final Doors doors;

    ActivateController(SignIn signIn, Doors doors) {
        this.signIn = signIn;
        this.doors = doors;
    }

    @GetMapping("/activate")
    String activate() {
        return "identity/Activate";
    }

    @PostMapping("/activate")
    ResponseEntity<Void> activate(
            @RequestParam String nip,
            @RequestParam String code,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        Visit visit = doors.visit(request);
        String old = Cookies.SESSION.read(request).orElse(null);
        Entered entered = signIn.byCode(Nip.of(nip), code, password, visit, old);
        return doors.in(entered, visit, "/", request, response);
    }
}
