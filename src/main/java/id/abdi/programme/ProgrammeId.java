package id.abdi.programme;

import id.abdi.kernel.Uuid7;
import java.util.UUID;

/** The id of a leader's programme for ever, through all its versions. */
public record ProgrammeId(UUID value) {
    public static ProgrammeId fresh() {
        return new ProgrammeId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
