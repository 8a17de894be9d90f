package id.abdi.learning;

import id.abdi.kernel.OneLine;
import id.abdi.kernel.Refusal.FieldError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a form, and keeps what is wrong with them. */
final class Typed {
    private final List<FieldError> errors = new ArrayList<>();

    String line(String field, @Nullable String typed, int shortest, int longest) {
        String text = OneLine.of(typed);
        if (OneLine.outside(text, shortest, longest)) {
            wrong(field, "learning.field.length", shortest, longest);
        }
        return text;
    }

    /** Null where there is nothing. */
    @Nullable
    String lineOrNull(String field, @Nullable String typed, int shortest, int longest) {
        return OneLine.of(typed).isEmpty() ? null : line(field, typed, shortest, longest);
    }

    <T> Optional<T> there(String field, @Nullable T value) {
        if (value == null) {
            wrong(field, "learning.field.missing");
        }
        return Optional.ofNullable(value);
    }

    /** A number above 0, with a comma or a point. */
    Optional<BigDecimal> number(String field, @Nullable String typed, int most) {
        String text = OneLine.of(typed).replace(',', '.');
        if (text.matches("[0-9]{1,6}([.][0-9]{1,2})?")) {
            BigDecimal number = new BigDecimal(text);
            if (number.signum() > 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return Optional.of(number);
            }
        }
        wrong(field, "learning.field.number", most);
        return Optional.empty();
    }

    void wrong(String field, String key, Object... arguments) {
        errors.add(new FieldError(field, key, List.of(arguments)));
    }

    /** @throws id.abdi.kernel.Refusal {@code learning-invalid} where anything is wrong */
    void check() {
        if (!errors.isEmpty()) {
            throw LearningRefusals.invalid(errors);
        }
    }
}
