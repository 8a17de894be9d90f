package id.abdi.plan;

import id.abdi.kernel.Uuid7;
import java.util.UUID;

/** The id of a planned result for ever, through revisions and versions of its plan. */
public record PlanResultId(UUID value) {
    public static PlanResultId fresh() {
        return new PlanResultId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
