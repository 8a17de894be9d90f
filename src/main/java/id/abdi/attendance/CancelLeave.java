package id.abdi.attendance;

import id.abdi.identity.Caller;
import id.abdi.kernel.OneLine;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The personnel agency cancels a recorded leave, with the reason; the record of it stays. */
@Service
class CancelLeave {
    static final int SHORTEST = 3;
    static final int LONGEST = 500;

    private final LeaveSql sql;
    private final Rights rights;
    private final Ledger ledger;
    private final Clock clock;

    CancelLeave(LeaveSql sql, Rights rights, Ledger ledger, Clock clock) {
        this.sql = sql;
        this.rights = rights;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional
    Leave by(Caller caller, LeaveId id, @Nullable String reason) {
        Leave leave = sql.find(id).map(RecordedLeave::leave).orElseThrow(LeaveRefusals::unknown);
        rights.require(caller, Act.EDIT_PEOPLE, leave.employee(), leave.period().from());
        String text = OneLine.of(reason);
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            throw LeaveRefusals.reasonMissing(SHORTEST, LONGEST);
        }
        sql.lock(leave.employee());
        if (sql.find(id).filter(RecordedLeave::inForce).isEmpty()) {
            throw LeaveRefusals.cancelled();
        }
        Entry entry = Entry.of("leave-cancelled")
                .with("leave", id.value())
                .with("employee", leave.employee())
                .with("from", leave.period().from())
                .with("to", leave.lastDay())
                .with("reason", text)
                .with("cancelledBy", caller.id())
                .with("via", caller.via());
        Instant now = clock.instant();
        sql.cancel(id, text, caller.id(), caller.via().name(), now, ledger.append(entry));
        return leave;
    }
}
