package id.abdi.oversight;

import id.abdi.attendance.Duties;
import id.abdi.attendance.Duty;
import id.abdi.attendance.DutyState;
import id.abdi.dailyreport.DailyReport;
import id.abdi.dailyreport.DailyReports;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Lines;
import id.abdi.organization.Superior;
import id.abdi.tally.HeadDays;
import id.abdi.tally.HeadDays.Standing;
import id.abdi.tally.HeadSum;
import id.abdi.tally.Reach;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far reporting is below somebody, by head: as it was counted in the background, and reckoned where that was not done yet. */
@Component
class Reporting {
    /** A month of more people would take long to reckon. */
    private static final int LARGEST_MONTH = 800;

    private final Lines lines;
    private final Duties duties;
    private final DailyReports reports;
    private final HeadDays kept;

    Reporting(Lines lines, Duties duties, DailyReports reports, HeadDays kept) {
        this.lines = lines;
        this.duties = duties;
        this.reports = reports;
        this.kept = kept;
    }

    /** Who may look at the whole government, and not only at those below. */
    static boolean seesAll(Caller reader) {
        return reader.is(Role.BKPSDM) || reader.is(Role.INSPECTORATE) || reader.is(Role.REGENT);
    }

    /** How far that head is with everybody below: as it was counted, else, of a day that never was, reckoned for all heads. */
    @Transactional(readOnly = true)
    public Standing of(EmployeeId head, LocalDate date) {
        return kept.of(head, date).orElseGet(() -> reckoned(head, sums(date)));
    }

    /** The same of who heads everybody; empty where nobody heads anybody. */
    @Transactional(readOnly = true)
    public Optional<Standing> top(LocalDate date) {
        return kept.top(date).or(() -> {
            List<HeadSum> sums = sums(date);
            return sums.stream()
                    .filter(sum -> sum.superior() == null)
                    .max(Comparator.comparingInt(sum -> sum.whole().wanted()))
                    .map(top -> reckoned(top.head(), sums));
        });
    }

    private static Standing reckoned(EmployeeId head, List<HeadSum> sums) {
        return new Standing(
                sums.stream().filter(sum -> sum.head().equals(head)).findFirst().orElse(HeadSum.nobody(head)),
                HeadSum.below(head, sums),
                null);
    }

    private List<HeadSum> sums(LocalDate date) {
        Map<EmployeeId, Superior> superiors = lines.everybody(date);
        Map<EmployeeId, Reach> own = new HashMap<>();
        Map<EmployeeId, EmployeeId> above = new HashMap<>();
        each(superiors.keySet(), date).forEach((person, reach) -> {
            EmployeeId head = Objects.requireNonNull(superiors.get(person)).id();
            own.merge(head, reach, Reach::plus);
            above.put(person, head);
        });
        return HeadSum.of(own, above);
    }

    /** Each of these people for themselves: whether a report is wanted and there. */
    @Transactional(readOnly = true)
    public Map<EmployeeId, Reach> each(Collection<EmployeeId> people, LocalDate date) {
        Map<EmployeeId, Duty> duty = duties.on(people, date);
        Map<EmployeeId, DailyReport> reported = reports.newest(people, date);
        Map<EmployeeId, Reach> each = new HashMap<>();
        people.forEach(person ->
                each.put(person, reach(duty.getOrDefault(person, Duty.ON), Optional.ofNullable(reported.get(person)))));
        return each;
    }

    /**
     * Each day of a range for everybody below that head.
     *
     * @return empty where nothing was counted yet and there are too many people to reckon it
     */
    @Transactional(readOnly = true)
    public Optional<Map<LocalDate, Reach>> days(EmployeeId head, LocalDate first, LocalDate last) {
        Map<LocalDate, Reach> counted = kept.between(head, first, last);
        if (!counted.isEmpty()) {
            return Optional.of(counted);
        }
        Set<EmployeeId> below = lines.tree(head, last).keySet();
        return below.size() > LARGEST_MONTH ? Optional.empty() : Optional.of(reckoned(below, first, last));
    }

    /** These people are taken to be below on all of these days. */
    private Map<LocalDate, Reach> reckoned(Set<EmployeeId> people, LocalDate first, LocalDate last) {
        Map<EmployeeId, Map<LocalDate, Duty>> duty = duties.between(people, first, last);
        Map<LocalDate, Map<EmployeeId, DailyReport>> reported = reports.between(people, first, last);
        Map<LocalDate, Reach> days = new LinkedHashMap<>();
        first.datesUntil(last.plusDays(1)).forEach(day -> {
            Map<EmployeeId, DailyReport> there = reported.getOrDefault(day, Map.of());
            days.put(
                    day,
                    people.stream()
                            .map(person -> reach(
                                    duty.getOrDefault(person, Map.of()).getOrDefault(day, Duty.ON),
                                    Optional.ofNullable(there.get(person))))
                            .reduce(Reach.NONE, Reach::plus));
        });
        return days;
    }

    private static Reach reach(Duty duty, Optional<DailyReport> report) {
        if (duty.state() == DutyState.REST && report.isEmpty()) {
            return Reach.NONE;
        }
        return new Reach(
                1, report.isPresent() ? 1 : 0, report.filter(DailyReport::late).isPresent() ? 1 : 0);
    }
}
