package id.abdi.progress;

import id.abdi.kernel.EmployeeId;
import id.abdi.plan.PlanResultId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What hinders a planned result, in one version (R6). Never changed, only followed by the next.
 *
 * @param words what it is; of a removed one, how it was removed
 * @param since from which day on it hinders
 * @param remover who could remove it
 * @param open false once it is removed
 */
public record Obstacle(
        UUID id,
        int version,
        PlanResultId result,
        Kind kind,
        String words,
        LocalDate since,
        Remover remover,
        boolean open,
        EmployeeId by,
        Instant at,
        UUID leaf) {
    /** What is missing or in the way. */
    public enum Kind {
        BUDGET,
        PEOPLE,
        EQUIPMENT,
        DATA,
        RULE,
        PARTNER,
        WEATHER,
        OTHER
    }

    /** Who could remove it. */
    public enum Remover {
        SELF,
        SUPERIOR,
        AGENCY,
        OTHER_AGENCY,
        OUTSIDE
    }
}
