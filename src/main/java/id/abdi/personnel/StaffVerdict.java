package id.abdi.personnel;

import id.abdi.intake.Reason;
import id.abdi.intake.RowOutcome;
import id.abdi.intake.RowOutcome.Added;
import id.abdi.intake.RowOutcome.Changed;
import id.abdi.intake.RowOutcome.Proposed;
import id.abdi.intake.RowOutcome.Quarantined;
import id.abdi.intake.RowOutcome.Rejected;
import id.abdi.intake.RowOutcome.Unchanged;
import id.abdi.kernel.EmployeeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of one row of a table of staff, gathered until nothing more can be said of it. */
final class StaffVerdict {
    private final StaffRow row;
    private final boolean confirmed;
    private final List<Object> changes = new ArrayList<>();
    private final List<Object> proposals = new ArrayList<>();
    private @Nullable Reason rejected;
    private @Nullable Reason aside;
    private @Nullable String waitsFor;
    private @Nullable EmployeeId person;
    private boolean fresh;
    private boolean skipped;

    StaffVerdict(StaffRow row, boolean confirmed) {
        this.row = row;
        this.confirmed = confirmed;
    }

    StaffRow row() {
        return row;
    }

    void added(EmployeeId id) {
        fresh = true;
        person = id;
    }

    void known(EmployeeId id) {
        person = id;
    }

    void change(List<Object> differences) {
        changes.addAll(differences);
    }

    void propose(Reason what) {
        proposals.add(what);
    }

    void reject(Reason why) {
        rejected = why;
    }

    void quarantine(Reason why) {
        aside = why;
    }

    /** Waits until what it names is known. */
    void wait(String unknown, Reason why) {
        waitsFor = unknown;
        aside = why;
    }

    /** Somebody who has left and was never known. */
    void skip() {
        skipped = true;
    }

    boolean skipped() {
        return skipped;
    }

    /** Who it is, where the row has a place in the records. */
    Optional<EmployeeId> person() {
        return aside == null && rejected == null ? Optional.ofNullable(person) : Optional.empty();
    }

    boolean fresh() {
        return fresh;
    }

    /** Whether a move of the person waits for a yes. */
    boolean pending() {
        return !confirmed && !proposals.isEmpty();
    }

    Optional<Waiting> waiting() {
        return Optional.ofNullable(waitsFor)
                .map(unknown -> new Waiting(Waiting.Kind.EMPLOYEE, row.nip().value(), row.name(), unknown));
    }

    RowOutcome outcome() {
        if (rejected != null) {
            return Rejected.of(row.line(), rejected);
        }
        if (aside != null) {
            return new Quarantined(row.line(), aside);
        }
        if (fresh) {
            return new Added(row.line());
        }
        List<Object> all = new ArrayList<>(changes);
        all.addAll(proposals);
        if (all.isEmpty()) {
            return new Unchanged(row.line());
        }
        Reason said = Said.all(row.name(), all);
        return pending() ? new Proposed(row.line(), said) : new Changed(row.line(), said);
    }
}
