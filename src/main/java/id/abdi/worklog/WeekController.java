package id.abdi.worklog;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.Uuid7;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The grid of a week. */
@Controller
@RequestMapping("/activities/week")
class WeekController {
    private final WeekPages pages;
    private final SaveWeek save;
    private final LocalTimeZone zone;
    private final Clock clock;

    WeekController(WeekPages pages, SaveWeek save, LocalTimeZone zone, Clock clock) {
        this.pages = pages;
        this.save = save;
        this.zone = zone;
        this.clock = clock;
    }

    @GetMapping
    String week(
            Caller person,
            @RequestParam Optional<LocalDate> date,
            @RequestParam(defaultValue = "false") boolean all,
            Ui ui,
            Model model) {
        LocalDate day = date.orElseGet(() -> zone.day(clock.instant()));
        model.addAttribute("page", pages.of(person, day, all, ui));
        return "worklog/Week";
    }

    @PostMapping
    String save(
            Caller person,
            @RequestParam Optional<UUID> seed,
            @RequestParam Optional<LocalDate> monday,
            @RequestParam Map<String, String> typed) {
        save.by(person, seed.filter(Uuid7::is).orElseThrow(() -> WorklogRefusals.nothing("seed")), typed);
        return "redirect:/activities/week" + monday.map(day -> "?date=" + day).orElse("");
    }
}
