package id.abdi.unexcused;

import id.abdi.identity.Caller;
import id.abdi.web.Ui;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Days without valid reason: the own for everybody, those of the own people for their head (R10, R12). */
@Controller
class UnexcusedController {
    private final UnexcusedViews views;

    UnexcusedController(UnexcusedViews views) {
        this.views = views;
    }

    @GetMapping("/discipline/absences")
    String page(
            Caller caller,
            Ui ui,
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<String> unit,
            Model model) {
        UnexcusedViews.Page page = views.of(caller, year, unit.orElse(""), ui);
        page.listing(ui).on(model);
        model.addAttribute("page", page);
        return "unexcused/Unexcused";
    }
}
