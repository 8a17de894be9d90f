package id.abdi.completeness;

import id.abdi.activity.DayClosing;
import id.abdi.attendance.Duties;
import id.abdi.attendance.Duty;
import id.abdi.dailyreport.DailyReport;
import id.abdi.dailyreport.DailyReports;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Receipt;
import id.abdi.organization.Lines;
import id.abdi.organization.Superior;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** States one day for every head for whom it has closed, once. */
@Service
class StateClosedDay {
    private final Lines lines;
    private final Duties duties;
    private final DailyReports reports;
    private final DayClosing closing;
    private final ClosedDaySql sql;
    private final Ledger ledger;
    private final Clock clock;

    StateClosedDay(
            Lines lines,
            Duties duties,
            DailyReports reports,
            DayClosing closing,
            ClosedDaySql sql,
            Ledger ledger,
            Clock clock) {
        this.lines = lines;
        this.duties = duties;
        this.reports = reports;
        this.closing = closing;
        this.sql = sql;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @return for how many heads it was stated now */
    @Transactional
    public int of(LocalDate date) {
        sql.lock(date);
        Set<EmployeeId> stated = sql.stated(date);
        Map<EmployeeId, List<EmployeeId>> people = lines.everybody(date).entrySet().stream()
                .filter(line -> !stated.contains(line.getValue().id()))
                .collect(Collectors.groupingBy(
                        line -> head(line.getValue()), Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        Instant now = clock.instant();
        closing.of(List.copyOf(people.keySet()), date).forEach((head, closes) -> {
            if (now.isBefore(closes.lastChance())) {
                people.remove(head);
            }
        });
        List<HeadsDay> days = days(people, date);
        if (!days.isEmpty()) {
            List<Receipt> receipts =
                    ledger.append(days.stream().map(HeadsDay::entry).toList());
            for (int i = 0; i < days.size(); i++) {
                sql.insert(days.get(i), receipts.get(i).leaf(), now);
            }
        }
        return days.size();
    }

    private static EmployeeId head(Superior superior) {
        return superior.id();
    }

    private List<HeadsDay> days(Map<EmployeeId, List<EmployeeId>> people, LocalDate date) {
        List<EmployeeId> all = people.values().stream().flatMap(List::stream).toList();
        Map<EmployeeId, Duty> duty = duties.on(all, date);
        Map<EmployeeId, DailyReport> reported = reports.newest(all, date);
        List<HeadsDay> days = new ArrayList<>();
        people.forEach((head, below) -> days.add(new HeadsDay(
                head,
                date,
                below.stream()
                        .map(person -> PersonState.of(person, reported.get(person), duty.getOrDefault(person, Duty.ON)))
                        .toList())));
        return days;
    }
}
