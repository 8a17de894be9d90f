package id.abdi.oversight;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /} leads to the page that the person needs first. */
@Controller
class HomeController {
    @GetMapping("/")
    String home(Caller caller) {
        if (caller.is(Role.HEAD)) {
            return "redirect:/today";
        }
        if (caller.is(Role.EMPLOYEE)) {
            return "redirect:/activities";
        }
        return caller.is(Role.OPERATOR) ? "redirect:/account" : "redirect:/heads";
    }
}
