package id.abdi.calendar;

import id.abdi.kernel.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which there is no work (W-7).
 *
 * @param unit the unit, with all below it, for which it holds; null for the whole government
 */
public record Holiday(
        LocalDate date,
        HolidayKind kind,
        String description,
        @Nullable UnitId unit) {}
