package id.abdi.learning;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.identity.Via;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The government's day, and who recorded what, with its leaf. */
@Component
class TrainingLeaves {
    private final Ledger ledger;
    private final LocalTimeZone zone;
    private final Clock clock;

    TrainingLeaves(Ledger ledger, LocalTimeZone zone, Clock clock) {
        this.ledger = ledger;
        this.zone = zone;
        this.clock = clock;
    }

    LocalDate today() {
        return zone.day(clock.instant());
    }

    LocalDate day(Instant moment) {
        return zone.day(moment);
    }

    /** In the caller's transaction. */
    Mark mark(Caller caller, Entry entry) {
        return mark(caller.id(), caller.via(), entry);
    }

    Mark mark(EmployeeId by, Via via, Entry entry) {
        return new Mark(
                by,
                via.name(),
                clock.instant(),
                ledger.append(entry.with("recordedBy", by).with("via", via)));
    }
}
