package id.abdi.evidence;

import id.abdi.kernel.EmployeeId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an address names.
 *
 * @param things the word of its kind: {@code activities}
 * @param owner whose it must be, where the address names a person
 */
record Target(String things, UUID thing, @Nullable EmployeeId owner) {
    /** @throws id.abdi.kernel.Refusal {@code not-found} where it is somebody else's */
    Subject owned(Subject subject) {
        if (owner != null && !owner.equals(subject.owner())) {
            throw EvidenceRefusals.unknown();
        }
        return subject;
    }
}
