package id.abdi.assessor;

import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Capacity;
import id.abdi.organization.PostId;
import id.abdi.organization.Superior;
import org.jspecify.annotations.Nullable;

/**
 * Who assesses a person on a date.
 *
 * @param post in whose name they do so
 * @param delegation by which letter, where the line alone would not make them it
 */
public record Assessor(
        EmployeeId id,
        Capacity capacity,
        PostId post,
        @Nullable Delegation delegation) {
    static Assessor of(Superior superior) {
        return new Assessor(superior.id(), superior.capacity(), superior.post(), null);
    }

    /** The letter of the delegation; null where there is none. */
    public @Nullable String letter() {
        return delegation == null ? null : delegation.letter();
    }
}
