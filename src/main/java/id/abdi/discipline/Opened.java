package id.abdi.discipline;

import id.abdi.breach.Clause;
import id.abdi.breach.Effect;
import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as it was opened. What stands here was stored; a new one is a {@code Matter}.
 *
 * @param clauses of a suspected breach
 * @param happened the first day of a suspected breach
 * @param offer the help that counted at the gate, of poor performance
 * @param refused whether the person had refused it
 * @param fit why that help fitted
 * @param known the day on which the superior learned of it, from which the duty to examine runs (D-17)
 */
public record Opened(
        CaseId id,
        EmployeeId person,
        CaseKind kind,
        List<Clause> clauses,
        @Nullable Effect effect,
        @Nullable LocalDate happened,
        String facts,
        @Nullable UUID offer,
        boolean refused,
        @Nullable String fit,
        LocalDate known,
        EmployeeId by,
        Instant at) {
    public Opened {
        clauses = List.copyOf(clauses);
    }

    public boolean breach() {
        return kind == CaseKind.SUSPECTED_BREACH;
    }
}
