package id.abdi.worklog;

import id.abdi.activity.Activities;
import id.abdi.activity.Activity;
import id.abdi.activity.DayState;
import id.abdi.activity.DayWork;
import id.abdi.identity.Caller;
import id.abdi.kernel.Uuid7;
import id.abdi.standard.StandardClaim;
import id.abdi.standard.Standards;
import id.abdi.standard.WorkStandard;
import id.abdi.web.Ui;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the week together: the standards that are used most first. */
@Component
class WeekPages {
    private static final int SHOWN = 12;
    private static final int WEEKS_BACK = 4;

    private final Activities activities;
    private final Standards standards;
    private final OpenDays openDays;

    WeekPages(Activities activities, Standards standards, OpenDays openDays) {
        this.activities = activities;
        this.standards = standards;
        this.openDays = openDays;
    }

    private record Known(Map<LocalDate, DayWork> work, Map<LocalDate, DayState> states, Ui ui) {}

    WeekPage of(Caller person, LocalDate day, boolean all, Ui ui) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = monday.plusDays(6);
        List<LocalDate> days = monday.datesUntil(sunday.plusDays(1)).toList();
        Map<LocalDate, DayWork> work = activities.of(person.id(), monday.minusWeeks(WEEKS_BACK), sunday);
        Known known = new Known(work, openDays.of(person.id(), days), ui);
        Map<String, Long> used = used(work);
        List<WorkStandard> claimable = standards.claimable(person.id(), day).stream()
                .sorted(Comparator.comparing((WorkStandard standard) ->
                        -used.getOrDefault(standard.code().value(), 0L)))
                .toList();
        List<WorkStandard> shown =
                all ? claimable : claimable.stream().limit(SHOWN).toList();
        return new WeekPage(
                Uuid7.next(),
                monday,
                ui.text("worklog.week.of", ui.dateShort(monday), ui.dateShort(sunday) + " " + sunday.getYear()),
                "/activities/week?date=" + monday.minusWeeks(1),
                "/activities/week?date=" + monday.plusWeeks(1),
                known.states().values().stream().anyMatch(DayState.Open.class::isInstance),
                shown.stream()
                        .map(standard -> new WeekPage.Duty(
                                standard.code().value(),
                                standard.name(),
                                ui.text("worklog.measure", standard.typedMinutes(), standard.unitOfOutput()),
                                days.stream()
                                        .map(each -> cell(standard, each, known))
                                        .toList()))
                        .toList(),
                shown.size() < claimable.size());
    }

    private static WeekPage.Cell cell(WorkStandard standard, LocalDate day, Known known) {
        DayState state = Objects.requireNonNullElse(known.states().get(day), new DayState.NotBegun());
        BigDecimal done = known.work().getOrDefault(day, DayWork.NONE).activities().stream()
                .filter(activity -> code(activity).equals(standard.code().value()))
                .map(activity -> Objects.requireNonNullElse(activity.quantity(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Ui ui = known.ui();
        String said = done.signum() > 0
                ? ui.text("worklog.week.done", Typed.plain(done))
                : switch (state) {
                    case DayState.Open _ -> "";
                    case DayState.NotBegun _ -> ui.text("worklog.week.ahead");
                    case DayState.Late _, DayState.Closed _ -> ui.text("worklog.week.closed");
                };
        return new WeekPage.Cell(
                SaveWeek.field(standard.code().value(), day),
                ui.weekday(day) + " " + day.getDayOfMonth(),
                ui.date(day),
                state instanceof DayState.Open,
                said);
    }

    private static Map<String, Long> used(Map<LocalDate, DayWork> work) {
        return work.values().stream()
                .flatMap(day -> day.activities().stream())
                .map(WeekPages::code)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.groupingBy(code -> code, LinkedHashMap::new, Collectors.counting()));
    }

    private static String code(Activity activity) {
        StandardClaim claim = activity.standard();
        return claim == null ? "" : claim.code().value();
    }
}
