package id.abdi.calendar;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What BKPSDM types to add, correct or withdraw a holiday.
 *
 * @param unit the code of the unit, empty for the whole government
 * @param replaces the version that is corrected or withdrawn, null for a new holiday
 * @param known the version of that day that the page knew, 0 for none
 */
record HolidayForm(
        @Nullable LocalDate day,
        @Nullable HolidayKind kind,
        String description,
        String unit,
        String source,
        @Nullable HolidayId replaces,
        Boolean withdrawn,
        Integer known) {
    HolidayForm {
        description = requireNonNullElse(description, "").strip();
        unit = requireNonNullElse(unit, "").strip();
        source = requireNonNullElse(source, "").strip();
        withdrawn = requireNonNullElse(withdrawn, false);
        known = requireNonNullElse(known, 0);
    }
}
