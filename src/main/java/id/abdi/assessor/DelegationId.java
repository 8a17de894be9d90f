package id.abdi.assessor;

import id.abdi.kernel.Uuid7;
import java.util.UUID;

/** The id of a delegation. */
public record DelegationId(UUID value) {
    public static DelegationId fresh() {
        return new DelegationId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
