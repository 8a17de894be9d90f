package id.abdi.attendance;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
    private final Ledger ledger;
    private final LocalTimeZone zone;
    private final Clock clock;

    RecordLeave(LeaveSql sql, Rights rights, Lines lines, Ledger ledger, LocalTimeZone zone, Clock clock) {
        this.sql = sql;
        this.rights = rights;
        this.lines = lines;
        this.ledger = ledger;
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
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        sql.insert(leave, caller.id(), caller.via().name(), now, ledger.append(entry(caller, leave)));
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

    private static Entry entry(Caller caller, Leave leave) {
        return Entry.of("leave")
                .with("leave", leave.id().value())
                .with("employee", leave.employee())
                .with("leaveKind", leave.kind())
                .with("from", leave.period().from())
                .with("to", leave.lastDay())
                .with("letter", leave.letter())
                .with("recordedBy", caller.id())
                .with("via", caller.via());
    }
}
