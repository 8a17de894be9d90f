package id.abdi.organization;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;

/** Somebody else opened this person's record. */
public record Look(EmployeeId viewer, String capacity, Instant at) {}
