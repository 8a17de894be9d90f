package id.abdi.plan;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;

/** A planned result was agreed for a person, from that day on. */
public record PlanResultAssigned(PlanResultId result, int revision, EmployeeId employee, LocalDate from) {}
