package id.abdi.workload;

import id.abdi.organization.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many people the work of units needs, in sums, for other modules. Decides nothing about who may see. */
public interface UnitLoads {
    /**
     * One unit with all below it, the own posts of the unit that was asked for, or several units put together.
     *
     * @param codes of the units, in order
     * @param loadMinutes in a year, by the standards
     * @param need people, two decimals
     * @param surplus holders less those needed; null where standards measure nothing of it
     * @param coverage percent of the claimed minutes that standards measure; null where nothing was claimed
     */
    record UnitLoad(
            List<String> codes,
            int holders,
            BigDecimal loadMinutes,
            BigDecimal need,
            int needed,
            @Nullable Integer surplus,
            @Nullable BigDecimal effectiveness,
            BigDecimal outsideMinutes,
            @Nullable Integer coverage) {}

    /** The parts of that unit, of fewer than three holders put together; from the first to the last day, both included. */
    List<UnitLoad> of(Unit unit, LocalDate first, LocalDate last);
}
