package id.abdi.signal;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;

/**
 * A verdict, beside what the record of the day says without it.
 *
 * @param lowered the verdict is below what is expected
 * @param praised the verdict is above it
 * @param poor the record says that little was done: nothing written, or far less than the standards of that time
 */
public record Judged(
        EmployeeId head, EmployeeId person, LocalDate day, boolean lowered, boolean praised, boolean poor) {}
