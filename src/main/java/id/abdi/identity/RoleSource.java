package id.abdi.identity;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.Set;

/** Tells which roles follow from a person's place on a date. A module above implements it. */
public interface RoleSource {
    /** Some of {@code EMPLOYEE}, {@code HEAD} and {@code AGENCY_HEAD}; empty for who is not in service that day. */
    Set<Role> roles(EmployeeId person, LocalDate date);
}
