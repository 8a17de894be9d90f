package id.abdi.dailyreport;

import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.lineflag.LineFlags;
import id.abdi.web.Hx;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The head's day, <em>Hari ini</em>: one row a person, one tap a verdict (R4, UX-2), without JavaScript too (UX-5). */
@Controller
class TodayController {
    private final BoardViews views;
    private final RecordReport record;
    private final LineFlags flag;
    private final People people;

    TodayController(BoardViews views, RecordReport record, LineFlags flag, People people) {
        this.views = views;
        this.record = record;
        this.flag = flag;
        this.people = people;
    }

    @GetMapping("/today")
    String today(
            Caller head,
            @RequestParam Optional<LocalDate> date,
            @RequestParam Optional<Nip> person,
            @RequestParam Optional<Verdict> verdict,
            Ui ui,
            Model model) {
        BoardViews.Wanted wanted =
                new BoardViews.Wanted(date, person.map(Nip::value).orElse(null), verdict.orElse(null));
        BoardPage page = views.page(head, wanted, ui);
        if (page.head()) {
            page.listing(ui).on(model);
        }
        model.addAttribute("page", page);
        return "dailyreport/Today";
    }

    @PostMapping("/today/{date}/{nip}")
    String report(
            Caller head,
            @PathVariable LocalDate date,
            @PathVariable Nip nip,
            @ModelAttribute ReportForm form,
            Hx hx,
            Ui ui,
            Model model) {
        if (form.wantsMore()) {
            return hx.request()
                    ? row(head, date, nip, form.said(), ui, model)
                    : "redirect:/today?date=" + date + "&person=" + nip.value() + "&verdict=" + form.said() + "#p-"
                            + nip.value();
        }
        record.by(head, nip, date, form.input());
        return hx.request()
                ? row(head, date, nip, null, ui, model)
                : "redirect:/today?date=" + date + "#p-" + nip.value();
    }

    /** The changed row and how far the day is now. */
    private String row(Caller head, LocalDate date, Nip nip, @Nullable Verdict asked, Ui ui, Model model) {
        BoardViews.Changed changed = views.changed(head, date, nip, asked, ui);
        model.addAttribute("row", changed.row());
        model.addAttribute("still", changed.still());
        return "dailyreport/TodayRowAnswer";
    }

    @PostMapping("/today/{date}/{nip}/flag")
    String notMine(Caller head, @PathVariable LocalDate date, @PathVariable Nip nip, @ModelAttribute FlagForm form) {
        flag.notMine(head, people.seenBy(head, nip, date).id(), date, form.words());
        return "redirect:/today?date=" + date + "#p-" + nip.value();
    }

    @PostMapping("/today/{date}/missing")
    String missing(Caller head, @PathVariable LocalDate date, @ModelAttribute FlagForm form) {
        flag.missing(head, date, form.words());
        return "redirect:/today?date=" + date + "#questions";
    }

    /** What the head says about the board. */
    record FlagForm(@Nullable String words) {}
}
