package id.abdi.dailyreport;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.dailyreport.BoardQuestion.Question;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.organization.Rights;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's page: everything that was reported about them, for them, the line above and the duties; looks are noted. */
@Controller
class PersonController {
    private final Rights rights;
    private final PersonViews views;
    private final PersonLists lists;
    private final AnswerReport answer;
    private final ReopenDay reopen;
    private final LocalTimeZone zone;
    private final Clock clock;

    PersonController(
            Rights rights,
            PersonViews views,
            PersonLists lists,
            AnswerReport answer,
            ReopenDay reopen,
            LocalTimeZone zone,
            Clock clock) {
        this.rights = rights;
        this.views = views;
        this.lists = lists;
        this.answer = answer;
        this.reopen = reopen;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * Who was above the person at the end of the month, or is today, reads that month.
     *
     * @param looks whether the own list of looks is wanted as a file in place of the month
     */
    @GetMapping("/people/{nip}")
    String person(
            Caller reader,
            @PathVariable Nip nip,
            @RequestParam Optional<YearMonth> month,
            @RequestParam(defaultValue = "false") boolean looks,
            Ui ui,
            Model model) {
        Instant now = clock.instant();
        LocalDate today = zone.day(now);
        YearMonth shown = month.orElse(YearMonth.from(today));
        LocalDate date = shown.atEndOfMonth().isBefore(today) ? shown.atEndOfMonth() : today;
        PersonViews.Wanted wanted = new PersonViews.Wanted(reader, rights.see(reader, nip, date), shown, today, now);
        Map<LocalDate, List<Question>> asked = lists.asked(wanted, ui);
        PersonPage page = views.page(
                wanted,
                rights,
                wanted.own() ? lists.looks(reader.id(), today, PersonLists.SHOWN, ui) : null,
                asked.keySet(),
                ui);
        (looks && wanted.own() ? lists.looks(wanted, ui) : PersonLists.month(wanted, page, ui)).on(model);
        model.addAttribute("page", page);
        model.addAttribute("asked", asked);
        return "dailyreport/Person";
    }

    @PostMapping("/people/{nip}/{date}/answers")
    String answer(
            Caller employee, @PathVariable Nip nip, @PathVariable LocalDate date, @ModelAttribute AnswerForm form) {
        answer.by(employee, nip, date, form.text());
        return back(nip, date);
    }

    @PostMapping("/people/{nip}/{date}/reopening")
    String reopen(
            Caller superior, @PathVariable Nip nip, @PathVariable LocalDate date, @ModelAttribute ReopeningForm form) {
        reopen.by(superior, nip, date, form.reason());
        return back(nip, date);
    }

    private static String back(Nip nip, LocalDate date) {
        return "redirect:/people/" + nip.value() + "?month=" + YearMonth.from(date) + "#d-" + date;
    }

    record AnswerForm(@Nullable String text) {}

    record ReopeningForm(@Nullable String reason) {}
}
