package id.abdi.mandate;

import id.abdi.identity.Caller;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** BKPSDM records who may impose light sanctions by a decision of the PPK (table in regulations 2.3). */
@Controller
@RequestMapping(MandateController.PATH)
class MandateController {
    static final String PATH = "/discipline/officials";

    private final MandateViews views;
    private final KeepMandates keep;

    MandateController(MandateViews views, KeepMandates keep) {
        this.views = views;
        this.keep = keep;
    }

    @GetMapping
    String list(Caller caller, Ui ui, Model model) {
        MandateViews.Page page = views.of(caller, ui);
        page.listing(ui).on(model);
        model.addAttribute("page", page);
        return "mandate/Mandates";
    }

    @PostMapping
    String enter(Caller caller, @ModelAttribute MandateForm form) {
        keep.by(
                caller,
                form.id() == null ? MandateId.fresh() : new MandateId(form.id()),
                new MandateInput(form.unit(), form.official(), form.from(), form.to(), form.decision()));
        return "redirect:" + PATH;
    }

    @PostMapping("/{mandate}/end")
    String end(Caller caller, @PathVariable MandateId mandate, @ModelAttribute EndForm form) {
        keep.end(caller, mandate, form.reason());
        return "redirect:" + PATH;
    }

    record MandateForm(
            @Nullable UUID id,
            @Nullable String unit,
            @Nullable String official,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String decision) {}

    record EndForm(@Nullable String reason) {}
}
