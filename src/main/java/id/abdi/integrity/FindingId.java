package id.abdi.integrity;

import id.abdi.kernel.Uuid7;
import java.util.Optional;
import java.util.UUID;

/** The id of a signal that was found. */
public record FindingId(UUID value) {
    static FindingId fresh() {
        return new FindingId(Uuid7.next());
    }

    static Optional<FindingId> parse(String text) {
        try {
            return Optional.of(new FindingId(UUID.fromString(text)));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
