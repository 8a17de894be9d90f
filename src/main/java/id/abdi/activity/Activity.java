package id.abdi.activity;

import id.abdi.evidence.Evidence;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Receipt;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person did, in one version (R4). Never changed, only followed by the next version.
 *
 * @param enteredBy who entered it: the employee, or a helper on their behalf
 */
public record Activity(
        ActivityId id,
        int version,
        EmployeeId employee,
        LocalDate date,
        String description,
        int minutes,
        @Nullable BigDecimal quantity,
        @Nullable String unitOfOutput,
        ActivityKind kind,
        @Nullable LocalTime startedAt,
        EmployeeId enteredBy,
        Confirmation confirmation,
        List<Evidence> evidence,
        Instant recordedAt,
        Receipt receipt) {
    public Activity {
        evidence = List.copyOf(evidence);
    }

    /** The same version with these pieces of evidence. */
    Activity with(List<Evidence> pieces) {
        return new Activity(
                id,
                version,
                employee,
                date,
                description,
                minutes,
                quantity,
                unitOfOutput,
                kind,
                startedAt,
                enteredBy,
                confirmation,
                pieces,
                recordedAt,
                receipt);
    }

    /** Entered by somebody else than the person who did it. */
    public boolean onBehalf() {
        return !enteredBy.equals(employee);
    }
}
