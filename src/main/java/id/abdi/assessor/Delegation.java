package id.abdi.assessor;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By letter, somebody assesses a unit with all units below it, or one person, for a time (PM-10).
 *
 * @param unit null where it is for one person
 * @param person null where it is for a unit
 */
public record Delegation(
        DelegationId id,
        @Nullable UnitId unit,
        @Nullable EmployeeId person,
        EmployeeId delegate,
        Period period,
        String letter) {
    public Delegation {
        if ((unit == null) == (person == null) || period.to() == null) {
            throw new IllegalStateException("a delegation is for a unit or a person, and has a last day");
        }
    }

    LocalDate lastDay() {
        return Objects.requireNonNull(period.last());
    }

    /** Whom or what it is for. */
    UUID subject() {
        return unit != null ? unit.value() : Objects.requireNonNull(person).value();
    }
}
