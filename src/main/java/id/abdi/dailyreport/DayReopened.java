package id.abdi.dailyreport;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;

/** The next superior let a closed day be reported once more, until that moment. */
public record DayReopened(EmployeeId employee, LocalDate date, EmployeeId by, Instant until) {}
