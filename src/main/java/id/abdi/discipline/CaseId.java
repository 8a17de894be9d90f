package id.abdi.discipline;

import id.abdi.kernel.Uuid7;
import java.util.UUID;

/** The id of a discipline case. */
public record CaseId(UUID value) {
    public static CaseId fresh() {
        return new CaseId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
