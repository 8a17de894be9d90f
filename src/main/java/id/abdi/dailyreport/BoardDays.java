package id.abdi.dailyreport;

import id.abdi.activity.DayClosing;
import id.abdi.activity.DayClosing.Closing;
import id.abdi.activity.DayState;
import id.abdi.attendance.Duties;
import id.abdi.attendance.Duty;
import id.abdi.attendance.DutyState;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Lines;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which of a head's days still want a report, with a fixed number of queries. */
@Component
class BoardDays {
    /** How far back unfinished days are looked for; beyond it every day has long closed. */
    private static final int DAYS = 21;

    private final Lines lines;
    private final Duties duties;
    private final DayClosing closing;
    private final DailyReportSql reports;
    private final RemarkSql remarks;

    BoardDays(Lines lines, Duties duties, DayClosing closing, DailyReportSql reports, RemarkSql remarks) {
        this.lines = lines;
        this.duties = duties;
        this.closing = closing;
        this.reports = reports;
        this.remarks = remarks;
    }

    /**
     * A day of the board.
     *
     * @param wanted whose report is wanted: subordinates of that date with a working day
     * @param missing those of them without a report
     */
    record Day(LocalDate date, DayState state, Set<EmployeeId> wanted, Set<EmployeeId> missing, boolean reopened) {
        /** Whether the missing ones can be reported now. */
        boolean due() {
            return !missing.isEmpty() && (reopened || state instanceof DayState.Open || state instanceof DayState.Late);
        }
    }

    /** The days up to today, oldest first; days without any subordinate are left out. */
    List<Day> of(EmployeeId head, LocalDate today, Instant now) {
        LocalDate first = today.minusDays(DAYS);
        Map<LocalDate, Set<EmployeeId>> people = lines.subordinatesBetween(head, first, today);
        Set<EmployeeId> everybody =
                people.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        if (everybody.isEmpty()) {
            return List.of();
        }
        Map<EmployeeId, Map<LocalDate, Duty>> duty = duties.between(everybody, first, today);
        Map<LocalDate, Set<EmployeeId>> reported = reports.newest(everybody, first, today).stream()
                .collect(Collectors.groupingBy(
                        DailyReport::date, Collectors.mapping(DailyReport::employee, Collectors.toSet())));
        Map<LocalDate, Closing> closings = closing.of(head, people.keySet());
        Map<LocalDate, List<EmployeeId>> reopened = remarks.reopened(everybody, now);
        List<Day> days = new ArrayList<>();
        new TreeMap<>(people).forEach((date, subordinates) -> {
            Set<EmployeeId> wanted = subordinates.stream()
                    .filter(person -> works(duty, person, date))
                    .collect(Collectors.toSet());
            Set<EmployeeId> missing = new HashSet<>(wanted);
            missing.removeAll(reported.getOrDefault(date, Set.of()));
            DayState state = DayState.of(
                    date, now, Optional.ofNullable(closings.get(date)).orElseThrow());
            boolean again = reopened.getOrDefault(date, List.of()).stream().anyMatch(missing::contains);
            days.add(new Day(date, state, wanted, missing, again));
        });
        return days;
    }

    private static boolean works(Map<EmployeeId, Map<LocalDate, Duty>> duty, EmployeeId person, LocalDate date) {
        return duty.getOrDefault(person, Map.of()).getOrDefault(date, Duty.ON).state() != DutyState.REST;
    }

    /** The oldest open day that is not finished, else the last working day, else today. */
    static LocalDate first(List<Day> days, LocalDate today) {
        return days.stream()
                .filter(day ->
                        day.state() instanceof DayState.Open && !day.missing().isEmpty())
                .map(Day::date)
                .findFirst()
                .or(() -> days.reversed().stream()
                        .filter(day -> !day.wanted().isEmpty())
                        .map(Day::date)
                        .findFirst())
                .orElse(today);
    }
}
