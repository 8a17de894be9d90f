package id.abdi.innovation;

import id.abdi.innovation.Step.Adoption;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step as a form or another program sends it, unchecked; each kind needs some of this.
 *
 * @param words what is said with it: comment, reason, plan, how it was measured
 * @param person NIP of who is invited or owns the trial; the owner stays where it is left out
 * @param unit code of the unit of the trial, or to which it spread
 * @param begins the first day; of a measure its day
 * @param ends the last day of a trial
 * @param measure the unit of the figure
 * @param figure written with a comma or a point
 * @param reference number of the SOP, code of the standard, or id of the own activity
 */
record StepInput(
        @Nullable String words,
        @Nullable String person,
        @Nullable String unit,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        @Nullable String indicator,
        @Nullable String measure,
        Measure.@Nullable Direction direction,
        @Nullable String figure,
        Measure.@Nullable Benefit benefit,
        Adoption.@Nullable Way way,
        @Nullable String reference) {

    /** The figure; null where it is none. */
    @Nullable
    BigDecimal number() {
        String text = figure == null ? "" : figure.strip().replace(',', '.');
        return text.matches("[0-9]{1,12}(\\.[0-9]{1,4})?") ? new BigDecimal(text) : null;
    }
}
