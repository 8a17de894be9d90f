package id.abdi.rulebook;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What BKPSDM types to set a rule.
 *
 * @param unit the code of the unit, empty for the whole government
 * @param end the unit follows again what holds above it
 * @param known how many settings of the rule the page knew
 */
record RuleForm(
        String value,
        @Nullable LocalDate validFrom,
        String unit,
        Boolean end,
        String source,
        String note,
        Boolean confirmed,
        int known) {

    RuleForm {
        value = requireNonNullElse(value, "").strip();
        end = requireNonNullElse(end, false);
        confirmed = requireNonNullElse(confirmed, false);
        unit = requireNonNullElse(unit, "").strip();
        source = requireNonNullElse(source, "").strip();
        note = requireNonNullElse(note, "").strip();
    }
}
