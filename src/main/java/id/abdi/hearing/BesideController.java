package id.abdi.hearing;

import id.abdi.identity.Caller;
import id.abdi.web.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Breach cases beside the performance of whom they are about, for the Inspectorate (D-17, D-18). */
@Controller
class BesideController {
    private final BesideViews views;

    BesideController(BesideViews views) {
        this.views = views;
    }

    @GetMapping("/discipline/beside")
    String list(Caller caller, Ui ui, Model model) {
        BesideViews.Page page = views.of(caller, ui);
        page.listing(ui).on(model);
        model.addAttribute("page", page);
        return "hearing/Beside";
    }
}
