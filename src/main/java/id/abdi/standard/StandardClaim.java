package id.abdi.standard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The standard by which a piece of work is measured, as it was in force on the day of the work: kept with the work, so that a
 * later change of the standard does not change what was.
 *
 * @param minutes standard minutes for one unit of output
 */
public record StandardClaim(StandardId standard, int version, StandardCode code, String name, BigDecimal minutes) {
    public static StandardClaim of(WorkStandard standard) {
        return new StandardClaim(
                standard.id(), standard.version(), standard.code(), standard.name(), standard.minutes());
    }

    /** What the standard gives for that much output; null where nobody said how much. */
    public @Nullable Integer gives(@Nullable BigDecimal quantity) {
        return quantity == null ? null : WorkStandard.minutesFor(minutes, quantity);
    }
}
