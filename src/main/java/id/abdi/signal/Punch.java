package id.abdi.signal;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;

/**
 * A tap on a device.
 *
 * @param day the working day that it belongs to
 * @param second since 1970, by the device's clock
 */
public record Punch(EmployeeId person, LocalDate day, long second) {}
