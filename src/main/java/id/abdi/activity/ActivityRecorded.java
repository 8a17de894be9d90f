package id.abdi.activity;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;

/** A version of an activity was recorded. */
public record ActivityRecorded(ActivityId id, int version, EmployeeId employee, LocalDate date, boolean removed) {}
