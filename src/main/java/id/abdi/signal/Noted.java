package id.abdi.signal;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;

/**
 * A written activity.
 *
 * @param text a hash of the words without case, blanks and marks
 * @param minutes of work
 * @param made when it was written, by the device's clock corrected by its drift, in seconds since 1970; not when it was sent
 */
public record Noted(EmployeeId person, LocalDate day, long text, int minutes, long made) {}
