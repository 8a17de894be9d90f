package id.abdi.attendance;

import id.abdi.kernel.EmployeeId;
import id.abdi.notice.Notice;
import id.abdi.notice.Notices;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Superior;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who approves corrections is told that there are some, once until none waits any more and once more each day on which others come; who
 * asked is told what became of it.
 */
@Component
class CorrectionNotices {
    private final CorrectionSql sql;
    private final Lines lines;
    private final Notices notices;

    CorrectionNotices(CorrectionSql sql, Lines lines, Notices notices) {
        this.sql = sql;
        this.lines = lines;
        this.notices = notices;
    }

    /** Before it is stored. */
    void asked(Correction correction, LocalDate today) {
        Optional<EmployeeId> head =
                lines.superior(correction.employee(), correction.day()).map(Superior::id);
        if (head.isEmpty()) {
            return;
        }
        List<EmployeeId> people =
                lines.subordinates(head.get(), today).stream().map(Employee::id).toList();
        boolean alone = people.isEmpty() || sql.waiting(people, 1).isEmpty();
        String key = alone ? correction.id().toString() : today.toString();
        notices.tell(
                head.get(),
                Notice.of("correction-waiting:" + key, "attendance.notice.correction-waiting", "/attendance#waiting"));
    }

    void decided(Correction correction, boolean approved) {
        notices.tell(
                correction.employee(),
                Notice.of(
                        "correction-decided:" + correction.id(),
                        approved ? "attendance.notice.correction-approved" : "attendance.notice.correction-refused",
                        "/attendance?month=" + YearMonth.from(correction.day()),
                        correction.day()));
    }
}
