package id.abdi.standard;

import id.abdi.identity.Caller;
import id.abdi.kernel.UnitId;
import id.abdi.sop.SopId;
import id.abdi.web.Ui;
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

/** Work standards to read and, for heads, to keep (R2, R3). */
@Controller
@RequestMapping("/standards")
class StandardsController {
    private final StandardList list;
    private final StandardPages pages;
    private final KeepStandards keep;
    private final AssignStandards assign;

    StandardsController(StandardList list, StandardPages pages, KeepStandards keep, AssignStandards assign) {
        this.list = list;
        this.pages = pages;
        this.keep = keep;
        this.assign = assign;
    }

    @GetMapping
    String list(
            Caller caller,
            @RequestParam Optional<String> view,
            @RequestParam Optional<String> q,
            @RequestParam(defaultValue = "0") int from,
            Ui ui,
            Model model) {
        StandardViews.ListPage page = list.of(caller, view, q, from, ui);
        page.listing().on(model);
        model.addAttribute("page", page);
        return "standard/Standards";
    }

    @GetMapping("/new")
    String fresh(
            Caller caller,
            @RequestParam Optional<UUID> unit,
            @RequestParam Optional<UUID> sop,
            @RequestParam Optional<Integer> step,
            Model model) {
        model.addAttribute("page", pages.fresh(caller, unit.map(UnitId::new), sop.map(SopId::new), step));
        return "standard/StandardForm";
    }

    @PostMapping
    String create(Caller caller, @ModelAttribute StandardForm form) {
        UUID unit = form.unit();
        if (unit == null) {
            throw StandardRefusals.nothingChosen("unit");
        }
        return "redirect:/standards/" + keep.create(caller, form.standardId(), new UnitId(unit), form.input());
    }

    @GetMapping("/{id}")
    String one(Caller caller, @PathVariable StandardId id, Ui ui, Model model) {
        model.addAttribute("page", pages.one(caller, id, ui));
        return "standard/Standard";
    }

    @GetMapping("/{id}/change")
    String change(Caller caller, @PathVariable StandardId id, Model model) {
        model.addAttribute("page", pages.change(caller, id));
        return "standard/StandardForm";
    }

    @PostMapping("/{id}/change")
    String change(Caller caller, @PathVariable StandardId id, @ModelAttribute StandardForm form) {
        keep.change(caller, id, form.version(), form.input());
        return "redirect:/standards/" + id;
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(Caller caller, @PathVariable StandardId id, @ModelAttribute WithdrawForm form) {
        keep.withdraw(caller, id, form.version(), StandardForm.day(form.from()), form.reason());
        return "redirect:/standards/" + id;
    }

    @GetMapping("/assign")
    String assign(Caller caller, @RequestParam Optional<UUID> unit, Model model) {
        model.addAttribute("page", pages.assign(caller, unit.map(UnitId::new)));
        return "standard/Assign";
    }

    /** First what it would do, then, once that was seen, it is done. */
    @PostMapping("/assign")
    String assign(Caller caller, @ModelAttribute AssignForm form, Ui ui, Model model) {
        if (form.confirmed()) {
            assign.by(caller, form);
            return "redirect:/standards?view=SECTION";
        }
        model.addAttribute("page", pages.preview(caller, form, ui));
        return "standard/AssignPreview";
    }

    record WithdrawForm(
            @Nullable Integer version,
            @Nullable String from,
            @Nullable String reason) {}
}
