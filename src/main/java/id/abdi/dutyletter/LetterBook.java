package id.abdi.dutyletter;

import id.abdi.identity.Via;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.organization.Recorder;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a letter with its ledger entry, whichever door it came through, inside the transaction of the use case. */
@Component
class LetterBook {
    /** No person of the records: the operator of the machine. */
    static final EmployeeId MACHINE = new EmployeeId(new UUID(0, 0));

    private final LetterSql sql;
    private final Ledger ledger;
    private final Clock clock;

    LetterBook(LetterSql sql, Ledger ledger, Clock clock) {
        this.sql = sql;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @param by null for the operator by a command on the machine */
    void record(UUID form, DutyLetter letter, @Nullable EmployeeId by, Via via) {
        EmployeeId recorder = by == null ? MACHINE : by;
        Entry entry = Entry.of("duty-letter")
                .with("letter", letter.id().value())
                .with("form", form)
                .with("employee", letter.employee())
                .with("from", letter.period().from())
                .with("to", letter.lastDay())
                .with("number", letter.number())
                .with("place", letter.place())
                .with("purpose", letter.purpose())
                .with("recordedBy", recorder)
                .with("hand", by == null ? Recorder.machine().name() : null)
                .with("via", via);
        sql.insert(form, letter, new Mark(recorder, via.name(), clock.instant(), ledger.append(entry)));
    }

    void withdraw(DutyLetter letter, String reason, EmployeeId by, Via via) {
        Entry entry = Entry.of("duty-letter-withdrawn")
                .with("letter", letter.id().value())
                .with("employee", letter.employee())
                .with("from", letter.period().from())
                .with("to", letter.lastDay())
                .with("reason", reason)
                .with("recordedBy", by)
                .with("via", via);
        sql.withdraw(letter.id(), reason, new Mark(by, via.name(), clock.instant(), ledger.append(entry)));
    }
}
