package id.abdi.insight;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.insight.ReadUnit.Asked;
import id.abdi.kernel.Weeks;
import id.abdi.organization.Directory;
import id.abdi.organization.Unit;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of units: how the work of many people develops, down to the unit, the person and the day (R5). */
@Controller
class UnitController {
    private static final int QUARTER = 3;

    private final ReadUnit read;
    private final Directory directory;
    private final LocalTimeZone zone;
    private final Clock clock;

    UnitController(ReadUnit read, Directory directory, LocalTimeZone zone, Clock clock) {
        this.read = read;
        this.directory = directory;
        this.zone = zone;
        this.clock = clock;
    }

    /** Leads a head to the own unit, who keeps the whole government to all of it, everybody else to themselves. */
    @GetMapping("/development")
    String own(Caller reader) {
        LocalDate today = today();
        boolean everything =
                Stream.of(Role.BKPSDM, Role.INSPECTORATE, Role.REGENT).anyMatch(reader::is);
        Optional<Unit> unit = read.tops(reader, today).stream().findFirst();
        if (unit.isEmpty() && everything) {
            unit = directory.units(today).stream()
                    .filter(one -> one.parent() == null)
                    .findFirst();
        }
        return "redirect:"
                + unit.map(UnitWords::address)
                        .orElseGet(() -> "/people/" + reader.nip().value() + "/development");
    }

    /**
     * @param months 3, 6 or 12; a quarter where nothing or something else is asked for
     * @param month whose days are listed, the present one where nothing else is asked for
     */
    @GetMapping("/units/{unit}/development")
    String unit(
            Caller reader,
            @PathVariable String unit,
            @RequestParam Optional<Integer> months,
            @RequestParam Optional<YearMonth> month,
            @RequestParam(defaultValue = "false") boolean people,
            Ui ui,
            Model model) {
        LocalDate today = today();
        int span = months.filter(DevelopmentController.SPANS::contains).orElse(QUARTER);
        LocalDate quarter = Weeks.monday(today).minusWeeks(UnitViews.WEEKS - 1L);
        LocalDate begin = YearMonth.from(today).minusMonths(span - 1L).atDay(1);
        LocalDate first = begin.isBefore(quarter) ? begin : quarter.withDayOfMonth(1);
        YearMonth shown = month.filter(wanted -> !wanted.isAfter(YearMonth.from(today)))
                .filter(wanted -> !wanted.isBefore(YearMonth.from(first)))
                .orElse(YearMonth.from(today));
        UnitDevelopment development = read.by(reader, new Asked(unit, first, today, today, people));
        UnitLists.days(development, shown, ui).on(model);
        model.addAttribute("page", new UnitViews(development, ui).page(span, shown, month.isPresent(), people));
        return "insight/Unit";
    }

    /** Which of the leader's programmes the unit serves, and how they move (R6). */
    @GetMapping("/units/{unit}/development/programmes")
    String programmes(Caller reader, @PathVariable String unit, Ui ui, Model model) {
        LocalDate today = today();
        UnitDevelopment development = read.by(reader, new Asked(unit, today, today, today, false));
        UnitPage.Programmes page = UnitWords.programmes(development, read.programmes(development), ui);
        page.listing(ui).on(model);
        model.addAttribute("page", page);
        return "insight/UnitProgrammes";
    }

    /** @param date of today where nothing or a day to come is asked for */
    @GetMapping("/units/{unit}/development/day")
    String day(
            Caller reader,
            @PathVariable String unit,
            @RequestParam Optional<LocalDate> date,
            @RequestParam(defaultValue = "false") boolean people,
            Ui ui,
            Model model) {
        LocalDate today = today();
        LocalDate day = date.filter(wanted -> !wanted.isAfter(today)).orElse(today);
        UnitDevelopment development = read.by(reader, new Asked(unit, day, day, today, people));
        UnitLists.parts(development, ui).on(model);
        model.addAttribute("page", UnitDayViews.page(development, today, people, ui));
        return "insight/UnitDay";
    }

    private LocalDate today() {
        return zone.day(clock.instant());
    }
}
