package id.abdi.demo;

import id.abdi.activity.ActivityHistory.PastActivity;
import id.abdi.activity.ActivityKind;
import id.abdi.attendance.Duties;
import id.abdi.attendance.Duty;
import id.abdi.attendance.DutyState;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.dailyreport.ReportHistory.Past;
import id.abdi.dailyreport.Verdict;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Lines;
import id.abdi.organization.Superior;
import id.abdi.plan.PlanResultId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Some weeks of work and reports before a moment, always the same for the same day. The newest working day is left half
 * reported, so that there is something to try, on a Sunday too. One head in 23 never reports, one waves everything through.
 */
final class DemoDays {
    /** A day of everybody. */
    record Made(List<PastActivity> activities, List<Past> reports) {}

    /**
     * By what work is measured, and what it is for.
     *
     * @param more activities of each person and day than the demo has
     */
    record Measures(DemoStandards standards, DemoPlans plans, int more) {
        /** Where nothing is recorded of either. */
        static Measures none(DemoRegency regency) {
            return new Measures(new DemoStandards(regency), new DemoPlans(regency, List.of(), Map.of()), 0);
        }
    }

    /** Longer than any row of holidays. */
    private static final int LONGEST_REST = 16;

    private final Lines lines;
    private final Duties duties;
    private final LocalTimeZone zone;
    private final Instant now;
    private final Measures measures;
    private final LocalDate today;
    private final Random random;
    private final Map<EmployeeId, Integer> places = new HashMap<>();

    DemoDays(Lines lines, Duties duties, LocalTimeZone zone, Instant now, Measures measures) {
        this.lines = lines;
        this.duties = duties;
        this.zone = zone;
        this.now = now;
        this.measures = measures;
        this.today = zone.day(now);
        this.random = new Random(today.toEpochDay());
    }

    /** Each day when it is asked for, so that never more than a week is held. */
    Stream<Made> of(DemoRegency regency, int days) {
        Set<EmployeeId> people = regency.people().keySet();
        people.forEach(person -> places.put(person, places.size()));
        LocalDate first = today.minusDays(days);
        LocalDate newest = newest(people);
        Set<LocalDate> changes = regency.changes();
        Map<EmployeeId, Superior> superiors = new HashMap<>();
        Map<EmployeeId, Map<LocalDate, Duty>> week = new HashMap<>();
        return first.datesUntil(newest.plusDays(1)).map(day -> {
            long passed = first.until(day, ChronoUnit.DAYS);
            if (passed % 7 == 0) {
                week.clear();
                week.putAll(duties.between(people, day, day.plusDays(6)));
            }
            if (passed == 0 || changes.contains(day)) {
                superiors.clear();
                superiors.putAll(lines.superiors(people, day));
            }
            double progress = (double) passed / days;
            return made(regency.people(), week, superiors, new Day(day, day.equals(newest), progress));
        });
    }

    /** The last day up to today on which more than half are on duty. */
    private LocalDate newest(Set<EmployeeId> people) {
        LocalDate earliest = today.minusDays(LONGEST_REST);
        Map<EmployeeId, Map<LocalDate, Duty>> duty = duties.between(people, earliest, today);
        return earliest.datesUntil(today.plusDays(1))
                .filter(day ->
                        duty.values().stream().filter(held -> works(held, day)).count() > people.size() / 2)
                .reduce((earlier, later) -> later)
                .orElse(today);
    }

    /** @param progress from 0 on the first day to 1 on the last */
    private record Day(LocalDate date, boolean newest, double progress) {}

    private Made made(
            Map<EmployeeId, DemoWork> people,
            Map<EmployeeId, Map<LocalDate, Duty>> duty,
            Map<EmployeeId, Superior> superiors,
            Day day) {
        Made made = new Made(new ArrayList<>(), new ArrayList<>());
        people.forEach((person, work) -> {
            Duty held = duty.getOrDefault(person, Map.of()).getOrDefault(day.date(), Duty.ON);
            Superior superior = superiors.get(person);
            if (held.state() == DutyState.REST || superior == null) {
                return;
            }
            DemoCourse course = DemoCourse.at(places.getOrDefault(person, 0));
            if (held.onDuty()) {
                work(made, person, work, course, day);
            }
            if (reported(superior, day)) {
                made.reports().add(report(person, held, superior, course, day));
            }
        });
        return made;
    }

    private static boolean works(Map<LocalDate, Duty> days, LocalDate day) {
        return days.getOrDefault(day, Duty.ON).state() == DutyState.ON_DUTY;
    }

    private boolean reported(Superior superior, Day day) {
        boolean neverReports = places.getOrDefault(superior.id(), 0) % 23 == 15;
        return day.newest() ? random.nextBoolean() : !neverReports && random.nextInt(60) != 0;
    }

    private void work(Made made, EmployeeId person, DemoWork work, DemoCourse course, Day day) {
        int count = course.activities(random) + measures.more();
        LocalTime time = LocalTime.of(8, 0).plusMinutes(random.nextInt(40));
        for (int i = 0; i < count; i++) {
            DemoWork.Piece piece = work.any(random);
            int each = DemoStandards.minutes(piece);
            int quantity = Math.max(1, (75 + 15 * random.nextInt(8)) / each);
            PlanResultId served = measures.plans().served(person, piece).orElse(null);
            if (served != null) {
                measures.plans().did(served, day.date(), quantity);
            }
            int minutes = Math.max(5, quantity * each * (80 + random.nextInt(45)) / 100 / 5 * 5);
            time = time.plusMinutes(minutes);
            made.activities()
                    .add(new PastActivity(
                            person,
                            day.date(),
                            piece.text(),
                            minutes,
                            BigDecimal.valueOf(quantity),
                            piece.unit(),
                            random.nextInt(9) == 0 ? ActivityKind.PROGRAMME : ActivityKind.ROUTINE,
                            person,
                            before(zone.at(day.date(), time)),
                            random.nextInt(10) == 0
                                    ? null
                                    : measures.standards().of(person, piece).orElse(null),
                            served));
        }
    }

    private Past report(EmployeeId person, Duty duty, Superior superior, DemoCourse course, Day day) {
        boolean late = random.nextInt(25) == 0 && day.date().isBefore(today.minusDays(4));
        Instant at = late
                ? zone.at(day.date().plusDays(3), LocalTime.of(11, 20))
                : zone.at(day.date(), LocalTime.of(16, 5).plusSeconds(random.nextInt(3000)));
        boolean wavesThrough = places.getOrDefault(superior.id(), 0) % 23 == 7;
        Verdict verdict = duty.kind() != null
                ? Verdict.NOT_ON_DUTY
                : wavesThrough ? Verdict.EXPECTED : course.verdict(day.progress(), random);
        return new Past(
                person,
                day.date(),
                verdict,
                verdict.needsReason() ? DemoReasons.of(verdict, random) : null,
                verdict == Verdict.NOT_ON_DUTY ? duty.kind() : null,
                late,
                superior.id(),
                superior.capacity(),
                before(at));
    }

    /** Nothing of the past lies ahead, also where the demo begins early in the morning. */
    private Instant before(Instant moment) {
        Instant latest = now.minus(Duration.ofSeconds(30 + random.nextInt(600)));
        return moment.isBefore(latest) ? moment : latest;
    }
}
