package id.abdi.staffing;

import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong in a form, so that everything is said at once. */
final class StaffInput {
    private final List<FieldError> errors = new ArrayList<>();

    /** The words without blanks around them; noted as missing where there are none. */
    String words(String field, @Nullable String text) {
        String words = text == null ? "" : text.strip();
        if (words.isEmpty() || words.length() > 200) {
            errors.add(new FieldError(field, "staffing.error.words"));
        }
        return words;
    }

    <T> @Nullable T chosen(String field, @Nullable T choice) {
        if (choice == null) {
            errors.add(new FieldError(field, "staffing.error.choice"));
        }
        return choice;
    }

    /** From the first day; to the last day, inclusive, where one is given. */
    @Nullable
    Period period(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) {
            errors.add(new FieldError("first", "staffing.error.first"));
            return null;
        }
        if (last != null && last.isBefore(first)) {
            errors.add(new FieldError("last", "staffing.error.last"));
            return null;
        }
        return last == null ? Period.from(first) : Period.inclusive(first, last);
    }

    /** @throws id.abdi.kernel.Refusal {@code incomplete} where something was wrong */
    void done() {
        if (!errors.isEmpty()) {
            throw StaffRefusals.incomplete(errors);
        }
    }

    static @Nullable String free(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
