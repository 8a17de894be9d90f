package id.abdi.dutyletter;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.Uuid7;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's days elsewhere by a letter.
 *
 * @param period has a last day
 * @param number of the letter
 * @param purpose null where the letter's own words were not written down
 */
public record DutyLetter(
        Id id,
        EmployeeId employee,
        Period period,
        String number,
        String place,
        @Nullable String purpose) {
    public DutyLetter {
        Objects.requireNonNull(period.to(), "a duty letter has a last day");
    }

    /** Which letter of which person. */
    public record Id(UUID value) {
        static Id fresh() {
            return new Id(Uuid7.next());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** The last day that belongs to it. */
    public LocalDate lastDay() {
        return Objects.requireNonNull(period.last());
    }

    /** Whether it says the same of the same person. */
    boolean says(DutyLetter other) {
        return employee.equals(other.employee)
                && period.equals(other.period)
                && number.equals(other.number)
                && place.equals(other.place)
                && Objects.equals(purpose, other.purpose);
    }
}
