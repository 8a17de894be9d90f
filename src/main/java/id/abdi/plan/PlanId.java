package id.abdi.plan;

import id.abdi.kernel.Uuid7;
import java.util.UUID;

/** The id of a person's plan for a post and year. */
public record PlanId(UUID value) {
    public static PlanId fresh() {
        return new PlanId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
