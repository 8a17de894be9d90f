package id.abdi.activity;

import id.abdi.evidence.Evidence;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Receipt;
import id.abdi.plan.PlanResultId;
import id.abdi.standard.StandardClaim;
import id.abdi.web.Ui;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person did, in one version (R4). Never changed, only followed by the next version.
 *
 * @param standard by which standard it is measured; null where it is in no catalogue
 * @param deviation why it took longer or shorter than the standard says
 * @param planResult which planned result it serves (R6); null where none was named
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
        @Nullable StandardClaim standard,
        @Nullable String deviation,
        @Nullable PlanResultId planResult,
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
                standard,
                deviation,
                planResult,
                kind,
                startedAt,
                enteredBy,
                confirmation,
                pieces,
                recordedAt,
                receipt);
    }

    /** What the standard gives for its output; null where there is no standard or no quantity. */
    public @Nullable Integer standardMinutes() {
        return standard == null ? null : standard.gives(quantity);
    }

    /** Its standard beside what was claimed, in words; empty where it has none. */
    public Optional<String> againstStandard(Ui ui) {
        if (standard == null) {
            return Optional.empty();
        }
        Integer given = standardMinutes();
        if (given == null) {
            return Optional.of(ui.text("activity.standard.no-quantity", standard.code()));
        }
        int difference = minutes - given;
        String key = difference == 0 ? "same" : difference > 0 ? "more" : "less";
        return Optional.of(ui.text(
                "activity.standard." + key, standard.code(), ui.minutes(given), ui.minutes(Math.abs(difference))));
    }

    /** Entered by somebody else than the person who did it. */
    public boolean onBehalf() {
        return !enteredBy.equals(employee);
    }
}
