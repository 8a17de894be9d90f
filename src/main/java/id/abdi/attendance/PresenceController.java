package id.abdi.attendance;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.organization.Employee;
import id.abdi.organization.Rights;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** When one was at work, as devices tell it: for the person and who may see the record; corrections, and what waits for a head. */
@Controller
@RequestMapping("/attendance")
class PresenceController {
    private final PresencePages pages;
    private final DeclaredPages declared;
    private final CorrectDay correct;
    private final Rights rights;
    private final LocalTimeZone zone;
    private final Clock clock;

    PresenceController(
            PresencePages pages,
            DeclaredPages declared,
            CorrectDay correct,
            Rights rights,
            LocalTimeZone zone,
            Clock clock) {
        this.pages = pages;
        this.declared = declared;
        this.correct = correct;
        this.rights = rights;
        this.zone = zone;
        this.clock = clock;
    }

    @GetMapping
    String own(Caller caller, @RequestParam Optional<YearMonth> month, Ui ui, Model model) {
        return shown(caller, caller.nip(), month, ui, model);
    }

    @GetMapping("/people/{nip}")
    String person(Caller caller, @PathVariable Nip nip, @RequestParam Optional<YearMonth> month, Ui ui, Model model) {
        return shown(caller, nip, month, ui, model);
    }

    @GetMapping("/declared")
    String declared(
            Caller caller,
            @RequestParam Optional<YearMonth> month,
            @RequestParam Optional<Integer> skip,
            Ui ui,
            Model model) {
        LocalDate today = zone.day(clock.instant());
        YearMonth shown = month.orElse(YearMonth.from(today));
        DeclaredPages.MonthPage page = declared.month(caller, shown, Math.max(0, skip.orElse(0)), today, ui);
        rights.look(caller, page.seen(), today);
        declared.listing(caller, shown, today, ui).on(model);
        model.addAttribute("page", page);
        return "attendance/DeclaredMonth";
    }

    @PostMapping("/corrections")
    String correct(Caller caller, @ModelAttribute CorrectDay.Typed typed) {
        Correction correction = correct.by(caller, typed);
        return "redirect:/attendance?month=" + YearMonth.from(correction.day());
    }

    @PostMapping("/corrections/{correction}/decision")
    String decide(Caller caller, @PathVariable Correction.Id correction, @ModelAttribute CorrectDay.Answer answer) {
        correct.decide(caller, correction, answer);
        return "redirect:/attendance";
    }

    private String shown(Caller caller, Nip nip, Optional<YearMonth> month, Ui ui, Model model) {
        LocalDate today = zone.day(clock.instant());
        Employee person = rights.see(caller, nip, today);
        model.addAttribute("page", pages.month(caller, person, month.orElse(YearMonth.from(today)), today, ui));
        return "attendance/PresenceMonth";
    }
}
