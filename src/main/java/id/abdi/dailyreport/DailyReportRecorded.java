package id.abdi.dailyreport;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;

/** A head reported somebody's day, or corrected the report. */
public record DailyReportRecorded(
        EmployeeId employee, LocalDate date, int version, Verdict verdict, EmployeeId reporter) {}
