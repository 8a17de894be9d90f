package id.abdi.attendance;

import id.abdi.identity.Via;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.organization.Recorder;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a leave with its ledger entry, whichever door it came through. Part of the use cases, inside their transaction. */
@Component
class LeaveBook {
    /** No person of the records: the operator of the machine. */
    static final EmployeeId MACHINE = new EmployeeId(new UUID(0, 0));

    private final LeaveSql sql;
    private final Ledger ledger;
    private final Clock clock;

    LeaveBook(LeaveSql sql, Ledger ledger, Clock clock) {
        this.sql = sql;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @param by null for the operator by a command on the machine */
    void record(Leave leave, @Nullable EmployeeId by, Via via) {
        EmployeeId recorder = by == null ? MACHINE : by;
        Entry entry = Entry.of("leave")
                .with("leave", leave.id().value())
                .with("employee", leave.employee())
                .with("leaveKind", leave.kind())
                .with("from", leave.period().from())
                .with("to", leave.lastDay())
                .with("letter", leave.letter())
                .with("recordedBy", recorder)
                .with("hand", by == null ? Recorder.machine().name() : null)
                .with("via", via);
        sql.insert(leave, recorder, via.name(), clock.instant(), ledger.append(entry));
    }
}
