package id.abdi.dutyletter;

import id.abdi.kernel.OneLine;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is typed, for one person or several.
 *
 * @param form made by the page, so that the same form sent twice records one letter (OFF-1)
 * @param person the numbers of those chosen from the list
 * @param others numbers of further people, as they are typed
 * @param to the last day, which belongs to it
 */
record LetterForm(
        @Nullable UUID form,
        @Nullable List<String> person,
        @Nullable String others,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String number,
        @Nullable String place,
        @Nullable String purpose) {
    static final int LONGEST = 200;
    static final int LONGEST_PURPOSE = 500;

    /** A longer range is a slip of the pen. */
    static final int MOST_DAYS = 366;

    private static final LocalDate OLDEST = LocalDate.of(2010, 1, 1);

    /** What the letter says of whomever it names. */
    record Said(
            Period period,
            String number,
            String place,
            @Nullable String purpose) {}

    /** The numbers of all people, in the order in which they were named. */
    List<String> numbers() {
        List<String> numbers = new ArrayList<>(person == null ? List.of() : person);
        for (String typed : OneLine.of(others).split("[,;]", -1)) {
            String digits = typed.replaceAll("[^0-9]", "");
            if (!digits.isEmpty()) {
                numbers.add(digits);
            }
        }
        return numbers.stream().distinct().toList();
    }

    /** @throws id.abdi.kernel.Refusal {@code duty-letter-invalid} with every wrong field */
    Said checked() {
        List<FieldError> errors = new ArrayList<>();
        if (numbers().isEmpty()) {
            errors.add(new FieldError("person", "dutyletter.field.person"));
        }
        if (from == null || from.isBefore(OLDEST)) {
            errors.add(new FieldError("from", "dutyletter.field.from"));
        }
        if (to == null) {
            errors.add(new FieldError("to", "dutyletter.field.to"));
        } else if (from != null && to.isBefore(from)) {
            errors.add(new FieldError("to", "dutyletter.field.to-before-from"));
        } else if (from != null && !to.isBefore(from.plusDays(MOST_DAYS))) {
            errors.add(new FieldError("to", "dutyletter.field.too-long", List.of(MOST_DAYS)));
        }
        String letter = text("number", number, 1, LONGEST, errors);
        String where = text("place", place, 3, LONGEST, errors);
        String why = text("purpose", purpose, 0, LONGEST_PURPOSE, errors);
        if (from == null || to == null || !errors.isEmpty()) {
            throw DutyLetterRefusals.invalid(errors);
        }
        return new Said(Period.inclusive(from, to), letter, where, why.isEmpty() ? null : why);
    }

    private static String text(
            String field, @Nullable String typed, int shortest, int longest, List<FieldError> errors) {
        String text = OneLine.of(typed);
        if (OneLine.outside(text, shortest, longest)) {
            errors.add(new FieldError(field, "dutyletter.field." + field, List.of(shortest, longest)));
        }
        return text;
    }
}
