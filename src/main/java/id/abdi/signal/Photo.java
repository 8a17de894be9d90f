package id.abdi.signal;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A photo shown for a day's work.
 *
 * @param look 64 bits of how it looks, which stay nearly the same when it is made smaller, compressed again or cropped a little
 * @param taken on that day, by the camera; null where it does not say so
 */
public record Photo(
        EmployeeId person,
        LocalDate day,
        long look,
        @Nullable LocalDate taken) {}
