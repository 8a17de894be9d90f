package id.abdi.workload;

import id.abdi.statistics.Interval;
import id.abdi.workload.Observed.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A task of a post in a year (W-2).
 *
 * @param volume units of output in a year, two decimals
 * @param range of the volume; null where too few weeks are known
 * @param quantities what the weeks brought
 */
record Task(Measure measure, BigDecimal volume, @Nullable Interval range, SortedMap<LocalDate, BigDecimal> quantities) {
    static final int DECIMALS = 2;

    /** Minutes in a year: volume times minutes per unit. */
    BigDecimal load() {
        return volume.multiply(measure.minutes()).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** People, two decimals: load by the effective minutes of a year. */
    BigDecimal need(Norms norms) {
        return norms.people(load());
    }
}
