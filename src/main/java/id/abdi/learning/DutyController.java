package id.abdi.learning;

import id.abdi.identity.Caller;
import id.abdi.kernel.Uuid7;
import id.abdi.learning.KeepCatalogue.ConversionInput;
import id.abdi.learning.Obligation.Whom;
import id.abdi.listing.Listing;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who will miss the hours of the year, who must learn what, and how forms become hours (R8; T-2, T-5). */
@Controller
@RequestMapping("/learning")
class DutyController {
    private final DutyViews views;
    private final KeepObligations obligations;
    private final KeepCatalogue catalogue;

    DutyController(DutyViews views, KeepObligations obligations, KeepCatalogue catalogue) {
        this.views = views;
        this.obligations = obligations;
        this.catalogue = catalogue;
    }

    @GetMapping("/year")
    String year(
            Caller caller,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<String> standing,
            Ui ui,
            Model model) {
        DutyViews.YearPage page = views.year(caller, unit.orElse(""), standing.orElse(""), ui);
        page.listing(ui).on(model);
        model.addAttribute("page", page);
        return "learning/Year";
    }

    @GetMapping("/obligations")
    String obligations(Caller caller, Ui ui, Model model) {
        model.addAttribute("page", views.obligations(caller, ui));
        return "learning/Obligations";
    }

    @PostMapping("/obligations")
    String oblige(Caller caller, @ModelAttribute ObligeForm form) {
        obligations.by(
                caller,
                form.id() == null ? Uuid7.next() : form.id(),
                new KeepObligations.Input(
                        form.training(),
                        form.whom(),
                        form.value(),
                        form.from(),
                        form.due(),
                        form.months(),
                        form.basis()));
        return "redirect:/learning/obligations";
    }

    @PostMapping("/obligations/{obligation}/end")
    String end(Caller caller, @PathVariable UUID obligation, @ModelAttribute EndForm form) {
        obligations.end(caller, obligation, form.reason());
        return "redirect:/learning/obligations";
    }

    @GetMapping("/conversions")
    String conversions(Caller caller, Ui ui, Model model) {
        DutyViews.ConversionPage page = views.conversions(caller, ui);
        Listing.of(ui, page.table()).nobody().on(model);
        model.addAttribute("page", page);
        return "learning/Conversions";
    }

    @PostMapping("/conversions")
    String convert(Caller caller, @RequestParam Optional<UUID> id, @ModelAttribute ConversionInput form) {
        catalogue.convert(caller, id.orElseGet(Uuid7::next), form);
        return "redirect:/learning/conversions";
    }

    record ObligeForm(
            @Nullable UUID id,
            @Nullable UUID training,
            @Nullable Whom whom,
            @Nullable String value,
            @Nullable LocalDate from,
            @Nullable LocalDate due,
            @Nullable Integer months,
            @Nullable String basis) {}

    record EndForm(@Nullable String reason) {}
}
