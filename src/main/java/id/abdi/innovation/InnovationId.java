package id.abdi.innovation;

import id.abdi.kernel.Uuid7;
import java.util.UUID;

/** The id of an innovation for ever, through all that happens to it. */
public record InnovationId(UUID value) {
    static InnovationId fresh() {
        return new InnovationId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
