package id.abdi.assessor;

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

/** BKPSDM and heads of agencies enter who assesses by delegation (PM-10). */
@Controller
@RequestMapping("/plans/delegations")
class DelegationController {
    private final DelegationViews views;
    private final KeepDelegations keep;

    DelegationController(DelegationViews views, KeepDelegations keep) {
        this.views = views;
        this.keep = keep;
    }

    @GetMapping
    String list(Caller caller, Ui ui, Model model) {
        DelegationViews.Page page = views.of(caller, ui);
        page.listing(ui).on(model);
        model.addAttribute("page", page);
        return "assessor/Delegations";
    }

    @PostMapping
    String enter(Caller caller, Ui ui, @ModelAttribute DelegationForm form) {
        views.of(caller, ui);
        keep.by(
                caller,
                form.id() == null ? DelegationId.fresh() : new DelegationId(form.id()),
                new DelegationInput(form.subject(), form.delegate(), form.from(), form.to(), form.letter()));
        return "redirect:/plans/delegations";
    }

    @PostMapping("/{delegation}/end")
    String end(Caller caller, @PathVariable DelegationId delegation, @ModelAttribute EndForm form) {
        keep.end(caller, delegation, form.reason());
        return "redirect:/plans/delegations";
    }

    record DelegationForm(
            @Nullable UUID id,
            @Nullable String subject,
            @Nullable String delegate,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String letter) {}

    record EndForm(@Nullable String reason) {}
}
