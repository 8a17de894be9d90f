package id.abdi.staffing;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.staffing.ChangeStaff.AssignmentForm;
import id.abdi.staffing.ChangeStaff.PersonForm;
import id.abdi.staffing.ChangeStaff.PostForm;
import id.abdi.staffing.ChangeStaff.UnitForm;
import id.abdi.web.Ui;
import java.time.Clock;
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

/** What imports do in bulk, by hand: unit, post, person, move, acting letter. */
@Controller
@RequestMapping("/staff")
class StaffController {
    private final StaffPages pages;
    private final ChangeStaff change;
    private final LocalTimeZone zone;
    private final Clock clock;

    StaffController(StaffPages pages, ChangeStaff change, LocalTimeZone zone, Clock clock) {
        this.pages = pages;
        this.change = change;
        this.zone = zone;
        this.clock = clock;
    }

    @GetMapping
    String overview(
            Caller caller, @RequestParam Optional<String> q, @RequestParam Optional<String> unit, Ui ui, Model model) {
        ChangeStaff.require(caller);
        StaffPages.Overview page = pages.overview(q.orElse("").strip(), unit.orElse(""), today());
        page.listing(ui).on(model);
        model.addAttribute("page", page);
        return "staffing/Staff";
    }

    @PostMapping
    String person(Caller caller, @ModelAttribute PersonForm form) {
        return "redirect:/staff/people/" + change.person(caller, form).value();
    }

    @GetMapping("/people/{nip}")
    String person(Caller caller, @PathVariable Nip nip, Ui ui, Model model) {
        ChangeStaff.require(caller);
        model.addAttribute("page", pages.person(caller, nip, today(), ui));
        return "staffing/StaffPerson";
    }

    @PostMapping("/people/{nip}/assignments")
    String assign(Caller caller, @PathVariable Nip nip, @ModelAttribute AssignmentForm form) {
        change.assign(caller, nip, form);
        return "redirect:/staff/people/" + nip.value();
    }

    @PostMapping("/people/{nip}/assignments/{post}/end")
    String end(Caller caller, @PathVariable Nip nip, @PathVariable UUID post, @ModelAttribute EndForm form) {
        change.end(caller, nip, post, form.last());
        return "redirect:/staff/people/" + nip.value();
    }

    @PostMapping("/units")
    String unit(Caller caller, @ModelAttribute UnitForm form) {
        return "redirect:/staff/units/" + change.unit(caller, form);
    }

    @GetMapping("/units/{code}")
    String unit(Caller caller, @PathVariable String code, Model model) {
        ChangeStaff.require(caller);
        model.addAttribute("page", pages.unit(code, today()));
        return "staffing/StaffUnit";
    }

    @PostMapping("/units/{code}")
    String changeUnit(Caller caller, @PathVariable String code, @ModelAttribute UnitForm form) {
        change.changeUnit(caller, code, form);
        return "redirect:/staff/units/" + code;
    }

    @PostMapping("/units/{code}/posts")
    String post(Caller caller, @PathVariable String code, @ModelAttribute PostForm form) {
        change.post(caller, code, form);
        return "redirect:/staff/units/" + code;
    }

    /** The last day of an assignment. */
    record EndForm(@Nullable LocalDate last) {}

    private LocalDate today() {
        return zone.day(clock.instant());
    }
}
