package id.abdi.attendance;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The personnel agency records a leave; no day of a person is on leave twice. */
@Service
class RecordLeave {
    private final LeaveSql sql;
    private final Rights rights;
    private final Lines lines;
    private final LeaveBook book;
    private final LocalTimeZone zone;
    private final Clock clock;

    RecordLeave(LeaveSql sql, Rights rights, Lines lines, LeaveBook book, LocalTimeZone zone, Clock clock) {
        this.sql = sql;
        this.rights = rights;
        this.lines = lines;
        this.book = book;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * @param id made by the page with its form, so that the same form sent twice records one leave (OFF-1)
     * @return the leave, newly recorded or by the same form before
     */
    @Transactional
    Leave by(Caller caller, LeaveId id, LeaveInput input) {
        rights.require(caller, Act.EDIT_PEOPLE, input.employee(), day(input));
        Leave leave = input.checked(id);
        sql.lock(leave.employee());
        Leave before = sql.find(id).map(RecordedLeave::leave).orElse(null);
        if (before != null) {
            if (!before.equals(leave)) {
                throw LeaveRefusals.formUsed();
            }
            return before;
        }
        if (!serves(leave)) {
            throw LeaveRefusals.noSuchPerson();
        }
        sql.inForce(List.of(leave.employee()), leave.period().from(), leave.lastDay()).stream()
                .findFirst()
                .ifPresent(existing -> {
                    throw LeaveRefusals.overlap(existing);
                });
        book.record(leave, caller.id(), caller.via());
        return leave;
    }

    /** On the first day, or on the last one before it: a long leave may begin with the end of the post. */
    private boolean serves(Leave leave) {
        LocalDate first = leave.period().from();
        return Stream.of(first, first.minusDays(1))
                .anyMatch(day -> lines.employee(leave.employee(), day)
                        .filter(Employee::active)
                        .isPresent());
    }

    /** The day on which the right is asked for; without a first day the input is refused anyway. */
    private LocalDate day(LeaveInput input) {
        LocalDate first = input.first();
        return first == null ? zone.day(clock.instant()) : first;
    }
}
