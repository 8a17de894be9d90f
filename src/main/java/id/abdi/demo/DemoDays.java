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
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Two weeks of work and reports before a moment, always the same for the same day. The newest working day is left half
 * reported, so that there is something to try, on a Sunday too.
 */
final class DemoDays {
    static final int DAYS = 16;

    private final Lines lines;
    private final Duties duties;
    private final LocalTimeZone zone;
    private final Instant now;
    private final Random random;
    private final Map<EmployeeId, Integer> places = new HashMap<>();
    private final List<PastActivity> activities = new ArrayList<>();
    private final List<Past> reports = new ArrayList<>();

    DemoDays(Lines lines, Duties duties, LocalTimeZone zone, Instant now) {
        this.lines = lines;
        this.duties = duties;
        this.zone = zone;
        this.now = now;
        this.random = new Random(zone.day(now).toEpochDay());
    }

    List<PastActivity> activities() {
        return activities;
    }

    List<Past> reports() {
        return reports;
    }

    void make(Map<EmployeeId, DemoWork> people) {
        people.keySet().forEach(person -> places.put(person, places.size()));
        LocalDate today = zone.day(now);
        Map<EmployeeId, Map<LocalDate, Duty>> duty = duties.between(people.keySet(), today.minusDays(DAYS), today);
        LocalDate newest = today.minusDays(DAYS)
                .datesUntil(today.plusDays(1))
                .filter(day ->
                        duty.values().stream().filter(days -> works(days, day)).count() > people.size() / 2)
                .reduce((earlier, later) -> later)
                .orElse(today);
        for (LocalDate day :
                today.minusDays(DAYS).datesUntil(newest.plusDays(1)).toList()) {
            Map<EmployeeId, Superior> superiors = lines.superiors(people.keySet(), day);
            people.forEach((person, work) -> {
                Duty of = duty.getOrDefault(person, Map.of()).getOrDefault(day, Duty.ON);
                Superior superior = superiors.get(person);
                if (of.state() != DutyState.REST && superior != null) {
                    day(person, work, of, superior, day, day.equals(newest));
                }
            });
        }
    }

    private static boolean works(Map<LocalDate, Duty> days, LocalDate day) {
        return days.getOrDefault(day, Duty.ON).state() == DutyState.ON_DUTY;
    }

    private void day(EmployeeId person, DemoWork work, Duty duty, Superior superior, LocalDate day, boolean newest) {
        int type = (places.getOrDefault(person, 0) + 10) % 20;
        if (duty.onDuty()) {
            work(person, work, day, type);
        }
        boolean neverReports = places.getOrDefault(superior.id(), 0) % 23 == 15;
        boolean reported = newest ? random.nextBoolean() : !neverReports && random.nextInt(60) != 0;
        if (reported) {
            report(person, duty, superior, day, type);
        }
    }

    private void work(EmployeeId person, DemoWork work, LocalDate day, int type) {
        int count = type == 3 ? random.nextInt(2) : 2 + random.nextInt(3);
        LocalTime time = LocalTime.of(8, 0).plusMinutes(random.nextInt(40));
        for (int i = 0; i < count; i++) {
            DemoWork.Piece piece = work.any(random);
            int minutes = 45 + 15 * random.nextInt(6);
            time = time.plusMinutes(minutes);
            activities.add(new PastActivity(
                    person,
                    day,
                    piece.text(),
                    minutes,
                    new BigDecimal(1 + random.nextInt(12)),
                    piece.unit(),
                    random.nextInt(9) == 0 ? ActivityKind.PROGRAMME : ActivityKind.ROUTINE,
                    person,
                    before(zone.at(day, time))));
        }
    }

    private void report(EmployeeId person, Duty duty, Superior superior, LocalDate day, int type) {
        boolean late = random.nextInt(25) == 0 && day.isBefore(zone.day(now).minusDays(4));
        Instant at = late
                ? zone.at(day.plusDays(3), LocalTime.of(11, 20))
                : zone.at(day, LocalTime.of(16, 5).plusSeconds(random.nextInt(3000)));
        Verdict verdict = duty.kind() != null ? Verdict.NOT_ON_DUTY : verdict(type);
        reports.add(new Past(
                person,
                day,
                verdict,
                verdict.needsReason() ? DemoReasons.of(verdict, random) : null,
                verdict == Verdict.NOT_ON_DUTY ? duty.kind() : null,
                late,
                superior.id(),
                superior.capacity(),
                before(at)));
    }

    private Verdict verdict(int type) {
        int roll = random.nextInt(100);
        Map<Integer, Verdict> chances = new TreeMap<>();
        if (type == 1) {
            chances.putAll(Map.of(35, Verdict.ABOVE, 100, Verdict.EXPECTED));
        } else if (type == 3) {
            chances.putAll(Map.of(2, Verdict.ABOVE, 45, Verdict.EXPECTED, 85, Verdict.BELOW, 100, Verdict.NO_RESULT));
        } else {
            chances.putAll(Map.of(8, Verdict.ABOVE, 94, Verdict.EXPECTED, 100, Verdict.BELOW));
        }
        return chances.entrySet().stream()
                .filter(chance -> roll < chance.getKey())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Verdict.EXPECTED);
    }

    /** Nothing of the past lies ahead, also where the demo begins early in the morning. */
    private Instant before(Instant moment) {
        Instant latest = now.minus(Duration.ofSeconds(30 + random.nextInt(600)));
        return moment.isBefore(latest) ? moment : latest;
    }
}
