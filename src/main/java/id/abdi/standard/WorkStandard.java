package id.abdi.standard;

import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.organization.PostId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of a work standard (R2; S-5): what one unit of output is and how many minutes it takes.
 *
 * @param version 1 for the first, then the next
 * @param unit the section that keeps it
 * @param minutes standard minutes for one unit of output
 * @param criteria what good work is, in the section's words
 * @param forSection whether everybody of the section and below may claim it
 * @param posts who may claim it where it is not for the whole section
 * @param period the days on which it is in force
 */
public record WorkStandard(
        StandardId id,
        int version,
        StandardCode code,
        UnitId unit,
        String name,
        String unitOfOutput,
        BigDecimal minutes,
        @Nullable String criteria,
        boolean forSection,
        Set<PostId> posts,
        Period period) {
    public WorkStandard {
        posts = Set.copyOf(posts);
    }

    /** Quantity times standard minutes, rounded as people round, at least one minute. */
    public static int minutesFor(BigDecimal minutes, BigDecimal quantity) {
        return minutes.multiply(quantity)
                .setScale(0, RoundingMode.HALF_UP)
                .max(BigDecimal.ONE)
                .intValue();
    }

    /** The minutes of one unit as people write them: {@code 7,5}. */
    public String typedMinutes() {
        return typed(minutes);
    }

    static String typed(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
