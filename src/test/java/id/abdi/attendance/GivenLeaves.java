package id.abdi.attendance;

import id.abdi.fixture.Regency.Person;
import id.abdi.identity.Caller;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Leave as the personnel agency records and cancels it, for the tests of the modules above. */
@Component
public class GivenLeaves {
    private final RecordLeave record;
    private final CancelLeave cancel;

    GivenLeaves(RecordLeave record, CancelLeave cancel) {
        this.record = record;
        this.cancel = cancel;
    }

    public LeaveId of(Caller officer, Person person, DutyKind kind, LocalDate first, LocalDate last) {
        return record.by(officer, LeaveId.fresh(), new LeaveInput(person.id(), kind, first, last, "851/CONTOH"))
                .id();
    }

    public void cancel(Caller officer, LeaveId leave) {
        cancel.by(officer, leave, "Contoh pembatalan");
    }
}
