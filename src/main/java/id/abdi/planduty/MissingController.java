package id.abdi.planduty;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.Employee;
import id.abdi.organization.Rights;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Missing plans and who owes none, for BKPSDM and heads of agencies (PM-11, PM-12). */
@Controller
class MissingController {
    private final MissingViews views;
    private final DraftForPerson draft;
    private final KeepExemptions keep;
    private final ExemptionViews exemptions;
    private final Rights rights;
    private final MissingPlans missing;

    MissingController(
            MissingViews views,
            DraftForPerson draft,
            KeepExemptions keep,
            ExemptionViews exemptions,
            Rights rights,
            MissingPlans missing) {
        this.views = views;
        this.draft = draft;
        this.keep = keep;
        this.exemptions = exemptions;
        this.rights = rights;
        this.missing = missing;
    }

    @GetMapping("/plans/missing")
    String list(Caller caller, Ui ui, @RequestParam Optional<String> unit, Model model) {
        MissingViews.Page page = views.of(caller, unit, ui);
        page.listing(ui).on(model);
        model.addAttribute("page", page);
        return "planduty/MissingList";
    }

    @PostMapping("/plans/missing/{nip}/draft")
    String draft(Caller caller, @PathVariable Nip nip) {
        return "redirect:/plans/" + draft.by(caller, nip).id();
    }

    @PostMapping("/plans/exemptions")
    String exempt(Caller caller, @ModelAttribute ExemptionForm form) {
        personnel(caller);
        Employee person = rights.see(caller, Nip.of(form.nip() == null ? "" : form.nip()), missing.today());
        UUID id = form.id() == null ? Uuid7.next() : form.id();
        keep.by(caller, id, person.id(), new KeepExemptions.Input(form.why(), form.from(), form.to(), form.letter()));
        return "redirect:/plans/exemptions/" + id;
    }

    @GetMapping("/plans/exemptions/{exemption}")
    String one(Caller caller, Ui ui, @PathVariable UUID exemption, Model model) {
        model.addAttribute("page", exemptions.of(caller, exemption, ui));
        return "planduty/ExemptionPage";
    }

    @PostMapping("/plans/exemptions/{exemption}/end")
    String end(Caller caller, @PathVariable UUID exemption, @ModelAttribute EndForm form) {
        keep.end(caller, exemption, form.reason());
        return "redirect:/plans/exemptions/" + exemption;
    }

    private static void personnel(Caller caller) {
        if (!caller.is(Role.BKPSDM)) {
            throw DutyRefusals.notYours();
        }
    }

    record ExemptionForm(
            @Nullable UUID id,
            @Nullable String nip,
            @Nullable Why why,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String letter) {}

    record EndForm(@Nullable String reason) {}
}
