package id.abdi.planduty;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** By letter somebody owes no plan for some days (PM-12). */
record Exemption(UUID id, EmployeeId employee, Why why, Period period, String letter) {
    LocalDate lastDay() {
        return Objects.requireNonNull(period.last());
    }
}
