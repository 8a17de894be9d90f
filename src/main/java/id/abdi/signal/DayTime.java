package id.abdi.signal;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;

/**
 * The time of a person's day.
 *
 * @param worked minutes written down
 * @param present minutes between the first and the last punch of the shift
 */
public record DayTime(EmployeeId person, LocalDate day, int worked, int present) {}
