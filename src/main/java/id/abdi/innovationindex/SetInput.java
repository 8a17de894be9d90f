package id.abdi.innovationindex;

import id.abdi.innovationindex.IndexSet.Classes;
import id.abdi.innovationindex.IndexSet.Count;
import id.abdi.innovationindex.IndexSet.Indicator;
import id.abdi.innovationindex.IndexSet.Own;
import id.abdi.intake.Cells;
import id.abdi.intake.Column;
import id.abdi.intake.HandedFile;
import id.abdi.intake.Reading;
import id.abdi.intake.Reason;
import id.abdi.intake.RowOutcome;
import id.abdi.intake.Sheet;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.TypedNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The set of a year as its form sends it; the indicators as a table in the file, without one they stay as they are.
 *
 * @param each points for each innovation, with a comma or a point; so all numbers
 * @param own points of the government's own indicators; empty while they are not known
 */
record SetInput(
        @Nullable Integer year,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        @Nullable Integer least,
        @Nullable String each,
        @Nullable Integer most,
        @Nullable String own,
        @Nullable String ownMost,
        @Nullable String high,
        @Nullable String middle,
        @Nullable String source,
        @Nullable Boolean confirmed,
        @Nullable MultipartFile file) {
    private static final Column NUMBER = Column.required("No", "nomor", "number");
    private static final Column NAME = Column.required("Indikator", "indicator", "nama indikator");
    private static final Column WEIGHT = Column.required("Bobot", "weight");
    private static final Column MANDATORY = Column.present("Wajib", "mandatory");
    private static final Column ONE = Column.required("Parameter 1", "1");
    private static final Column TWO = Column.required("Parameter 2", "2");
    private static final Column THREE = Column.required("Parameter 3", "3");
    private static final List<Column> COLUMNS = List.of(NUMBER, NAME, WEIGHT, MANDATORY, ONE, TWO, THREE);
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST = 200;

    private record IndicatorRow(int line, Indicator indicator) implements Reading.Keyed {
        @Override
        public String key() {
            return Integer.toString(indicator.number());
        }

        @Override
        public Object content() {
            return indicator;
        }
    }

    /** @param before the set that holds for that year until now */
    IndexSet read(IndexSet before, int version) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate first = Objects.requireNonNullElse(begins, before.window().from());
        LocalDate last = Objects.requireNonNullElse(
                ends, Objects.requireNonNull(before.window().last()));
        if (last.isBefore(first)) {
            errors.add(new FieldError("ends", "innovationindex.field.ends"));
        }
        String told = OneLine.composed(source);
        if (OneLine.outside(told, 3, 300)) {
            errors.add(new FieldError("source", "innovationindex.field.source"));
        }
        BigDecimal ownHighest = number("ownMost", ownMost, errors);
        BigDecimal upper = number("high", high, errors);
        BigDecimal lower = number("middle", middle, errors);
        BigDecimal given = number("each", each, errors);
        BigDecimal ownGiven = own == null || own.isBlank() ? null : number("own", own, errors);
        if (lower.compareTo(upper) >= 0) {
            errors.add(new FieldError("middle", "innovationindex.field.classes"));
        }
        if (ownGiven != null && ownGiven.compareTo(ownHighest) > 0) {
            errors.add(new FieldError("own", "innovationindex.field.own"));
        }
        if (least == null || least < 1) {
            errors.add(new FieldError("least", "innovationindex.field.number"));
        }
        if (most == null || most < 0) {
            errors.add(new FieldError("most", "innovationindex.field.number"));
        }
        if (!errors.isEmpty()) {
            throw IndexRefusals.invalid(errors);
        }
        return new IndexSet(
                Objects.requireNonNull(year),
                version,
                Period.inclusive(first, last),
                Objects.requireNonNull(least),
                new Count(given, Objects.requireNonNull(most)),
                new Own(ownGiven, ownHighest),
                new Classes(upper, lower),
                told,
                Boolean.TRUE.equals(confirmed),
                indicators(before));
    }

    private List<Indicator> indicators(IndexSet before) {
        if (file == null || file.isEmpty()) {
            return before.indicators();
        }
        Reading<IndicatorRow> reading = Reading.of(Sheet.read(HandedFile.of(file), COLUMNS), SetInput::row);
        List<RowOutcome> settled = reading.settled();
        if (!settled.isEmpty() || reading.rows().isEmpty()) {
            throw IndexRefusals.rows(settled.isEmpty() ? 0 : settled.getFirst().line(), settled.size());
        }
        return reading.rows().stream().map(IndicatorRow::indicator).toList();
    }

    private static @Nullable IndicatorRow row(Cells cells) {
        Integer number = cells.read(NUMBER, "innovationindex.row.number", text -> whole(text.replace("*", ""), 99));
        Integer weight = cells.read(WEIGHT, "innovationindex.row.weight", text -> whole(text, 20));
        String name = cells.text(NAME, LONGEST_NAME);
        if (!name.isEmpty() && OneLine.length(name) < SHORTEST_NAME) {
            cells.wrong(NAME, Reason.of("innovationindex.row.name"));
        }
        boolean starred = cells.text(NUMBER).endsWith("*");
        String mandatory = cells.text(MANDATORY).toLowerCase(Locale.ROOT);
        List<String> parameters =
                List.of(cells.text(ONE, LONGEST), cells.text(TWO, LONGEST), cells.text(THREE, LONGEST));
        if (!cells.sound() || number == null || weight == null) {
            return null;
        }
        boolean must = starred || mandatory.matches("ya|yes|x|\\*|1|wajib|true");
        return new IndicatorRow(cells.line(), new Indicator(number, name, weight, must, parameters));
    }

    private static Optional<Integer> whole(String text, int most) {
        String digits = text.strip().replaceAll("[.,]0+$", "");
        return digits.matches("[0-9]{1,2}")
                ? Optional.of(Integer.valueOf(digits)).filter(number -> number >= 1 && number <= most)
                : Optional.empty();
    }

    private static BigDecimal number(String field, @Nullable String typed, List<FieldError> errors) {
        Optional<BigDecimal> number = TypedNumber.read(typed, 6, 4);
        if (number.isEmpty()) {
            errors.add(new FieldError(field, "innovationindex.field.number"));
        }
        return number.orElse(BigDecimal.ZERO);
    }
}
