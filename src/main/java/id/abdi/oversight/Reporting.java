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
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts who is reported below somebody, by head, with a fixed number of queries for any size of the tree. */
@Component
class Reporting {
    private final Lines lines;
    private final Duties duties;
    private final DailyReports reports;

    Reporting(Lines lines, Duties duties, DailyReports reports) {
        this.lines = lines;
        this.duties = duties;
        this.reports = reports;
    }

    /**
     * How far reporting is among some people.
     *
     * @param wanted whose report is wanted: people with a working day
     * @param reported those who are reported
     * @param late reported after the day had closed
     */
    record Count(int wanted, int reported, int late) {
        static final Count NONE = new Count(0, 0, 0);

        int missing() {
            return wanted - reported;
        }

        boolean finished() {
            return wanted > 0 && missing() == 0;
        }

        Count plus(Count other) {
            return new Count(wanted + other.wanted, reported + other.reported, late + other.late);
        }
    }

    /**
     * The tree of one date.
     *
     * @param children the direct subordinates of each head
     * @param each of everybody with a superior, whether a report of them is wanted and there
     * @param own how far each head is with the own people
     * @param whole how far everybody below a head is
     */
    record Tree(
            Map<EmployeeId, List<EmployeeId>> children,
            Map<EmployeeId, Count> each,
            Map<EmployeeId, Count> own,
            Map<EmployeeId, Count> whole,
            List<EmployeeId> tops) {
        /** How far reporting is among these people, each for themselves. */
        Count among(Collection<EmployeeId> people) {
            return people.stream()
                    .map(person -> each.getOrDefault(person, Count.NONE))
                    .reduce(Count.NONE, Count::plus);
        }

        boolean heads(EmployeeId person) {
            return children.containsKey(person);
        }

        /** Everybody below, without the person. */
        Set<EmployeeId> below(EmployeeId head) {
            Set<EmployeeId> found = new HashSet<>();
            Deque<EmployeeId> next = new ArrayDeque<>(children.getOrDefault(head, List.of()));
            while (!next.isEmpty()) {
                EmployeeId person = next.pop();
                if (found.add(person)) {
                    next.addAll(children.getOrDefault(person, List.of()));
                }
            }
            return found;
        }
    }

    /** Who may look at the whole government, and not only at those below. */
    static boolean seesAll(Caller reader) {
        return reader.is(Role.BKPSDM) || reader.is(Role.INSPECTORATE) || reader.is(Role.REGENT);
    }

    @Transactional(readOnly = true)
    public Tree on(LocalDate date) {
        Map<EmployeeId, Superior> lineOf = lines.everybody(date);
        Map<EmployeeId, List<EmployeeId>> children = new LinkedHashMap<>();
        lineOf.forEach((person, superior) -> children.computeIfAbsent(superior.id(), head -> new ArrayList<>())
                .add(person));
        Map<EmployeeId, Duty> duty = duties.on(lineOf.keySet(), date);
        Map<EmployeeId, DailyReport> reported = reports.newest(lineOf.keySet(), date);
        Map<EmployeeId, Count> each = new LinkedHashMap<>();
        lineOf.keySet()
                .forEach(person -> each.put(
                        person, count(duty.getOrDefault(person, Duty.ON), Optional.ofNullable(reported.get(person)))));
        Map<EmployeeId, Count> own = new LinkedHashMap<>();
        Map<EmployeeId, Count> whole = new LinkedHashMap<>();
        Tree tree = new Tree(
                children,
                each,
                own,
                whole,
                children.keySet().stream()
                        .filter(head -> !lineOf.containsKey(head))
                        .toList());
        children.forEach((head, people) -> {
            own.put(head, tree.among(people));
            whole.put(head, tree.among(tree.below(head)));
        });
        return tree;
    }

    /** Each day of a range for these people, who are taken to be below on all of these days. */
    @Transactional(readOnly = true)
    public Map<LocalDate, Count> days(Set<EmployeeId> people, LocalDate first, LocalDate last) {
        Map<EmployeeId, Map<LocalDate, Duty>> duty = duties.between(people, first, last);
        Map<LocalDate, Map<EmployeeId, DailyReport>> reported = reports.between(people, first, last);
        Map<LocalDate, Count> days = new LinkedHashMap<>();
        first.datesUntil(last.plusDays(1)).forEach(day -> {
            Map<EmployeeId, DailyReport> there = reported.getOrDefault(day, Map.of());
            days.put(
                    day,
                    people.stream()
                            .map(person -> count(
                                    duty.getOrDefault(person, Map.of()).getOrDefault(day, Duty.ON),
                                    Optional.ofNullable(there.get(person))))
                            .reduce(Count.NONE, Count::plus));
        });
        return days;
    }

    private static Count count(Duty duty, Optional<DailyReport> report) {
        if (duty.state() == DutyState.REST && report.isEmpty()) {
            return Count.NONE;
        }
        return new Count(
                1, report.isPresent() ? 1 : 0, report.filter(DailyReport::late).isPresent() ? 1 : 0);
    }
}
