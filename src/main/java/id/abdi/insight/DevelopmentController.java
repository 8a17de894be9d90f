package id.abdi.insight;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Page <em>Perkembangan</em>: how the work of a person develops, for the person, the line above and the duties; looks are noted (R5). */
@Controller
class DevelopmentController {
    private static final int YEAR = 12;

    /** How many months back can be chosen. */
    static final List<Integer> SPANS = List.of(YEAR, YEAR / 2, YEAR / 4);

    private final ReadDevelopment read;
    private final DevelopmentViews views;
    private final LocalTimeZone zone;
    private final Clock clock;

    DevelopmentController(ReadDevelopment read, DevelopmentViews views, LocalTimeZone zone, Clock clock) {
        this.read = read;
        this.views = views;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * @param months 3, 6 or 12; a year where nothing or something else is asked for
     * @param marks the only kind of marks to be shown; all of them where it is none that there is
     */
    @GetMapping("/people/{nip}/development")
    String development(
            Caller reader,
            @PathVariable Nip nip,
            @RequestParam Optional<Integer> months,
            @RequestParam(defaultValue = "") String marks,
            Ui ui,
            Model model) {
        int span = months.filter(SPANS::contains).orElse(YEAR);
        LocalDate today = zone.day(clock.instant());
        Development development = read.by(reader, nip, today.minusMonths(span).plusDays(1), today);
        UnitLists.person(development, ui).on(model);
        model.addAttribute("page", views.page(reader, development, span, marks, ui));
        return "insight/Development";
    }
}
