package id.abdi.mandate;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * By a decision of the PPK, an Ahli Madya or Ahli Muda may impose light sanctions on one level below in a unit with all units below it, for a
 * time (table in regulations 2.3).
 *
 * @param decision its number
 */
record Mandate(MandateId id, UnitId unit, EmployeeId official, Period period, String decision) {
    Mandate {
        if (period.to() == null) {
            throw new IllegalStateException("a naming has a last day");
        }
    }

    LocalDate lastDay() {
        return Objects.requireNonNull(period.last());
    }
}
