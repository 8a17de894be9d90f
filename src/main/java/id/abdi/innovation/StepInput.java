package id.abdi.innovation;

import id.abdi.innovation.Step.Adoption;
import id.abdi.kernel.TypedNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A step as a form or another program sends it, unchecked; each kind needs some of this.
 *
 * @param words what is said with it: comment, reason, plan, how it was measured
 * @param person NIP of who is invited or owns the trial; the owner stays where it is left out
 * @param unit code of the unit of the trial, or to which it spread
 * @param begins the first day; of a measure its day
 * @param ends the last day of a trial
 * @param measure the unit of the figure
 * @param figure as people type a number; other programs may send a number too
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

        @JsonDeserialize(using = FigureReader.class) @Nullable
        String figure,

        Measure.@Nullable Benefit benefit,
        Adoption.@Nullable Way way,
        @Nullable String reference) {

    /** A number in JSON has its point before the rest, never before thousands. */
    static final class FigureReader extends ValueDeserializer<String> {
        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            return json.hasToken(JsonToken.VALUE_NUMBER_FLOAT)
                    ? json.getDecimalValue().toPlainString().replace('.', ',')
                    : json.getString();
        }
    }

    /** The figure; null where it is none. */
    @Nullable
    BigDecimal number() {
        return TypedNumber.read(figure, 12, 4).orElse(null);
    }
}
