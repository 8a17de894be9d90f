package id.abdi.attendance;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A leave as it came through a door, unchecked; null is what was missing or could not be read.
 *
 * @param first the first day
 * @param last the last day, which belongs to the leave
 */
record LeaveInput(
        EmployeeId employee,
        @Nullable DutyKind kind,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable String letter) {
    static final int LONGEST_LETTER = 200;
    /** Unpaid leave is the longest, three years and one more; a longer range is a slip of the pen. */
    static final int MOST_YEARS = 5;

    private static final LocalDate OLDEST = LocalDate.of(1980, 1, 1);

    /** @throws id.abdi.kernel.Refusal {@code leave-invalid} with every wrong field */
    Leave checked(LeaveId id) {
        List<FieldError> errors = errors();
        if (kind == null || first == null || last == null || !errors.isEmpty()) {
            throw LeaveRefusals.invalid(errors);
        }
        return new Leave(id, employee, kind, Period.inclusive(first, last), tidyLetter());
    }

    /** Every wrong field. */
    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (kind == null) {
            errors.add(new FieldError("kind", "attendance.field.kind"));
        }
        if (first == null) {
            errors.add(new FieldError("from", "attendance.field.from"));
        } else if (first.isBefore(OLDEST)) {
            errors.add(new FieldError("from", "attendance.field.too-old", List.of(OLDEST)));
        }
        if (last == null) {
            errors.add(new FieldError("to", "attendance.field.to"));
        }
        if (first != null && last != null) {
            if (last.isBefore(first)) {
                errors.add(new FieldError("to", "attendance.field.to-before-from"));
            } else if (last.isAfter(first.plusYears(MOST_YEARS))) {
                errors.add(new FieldError("to", "attendance.field.too-long", List.of(MOST_YEARS)));
            }
        }
        String text = tidyLetter();
        if (text != null && text.length() > LONGEST_LETTER) {
            errors.add(new FieldError("letter", "attendance.field.letter", List.of(LONGEST_LETTER)));
        }
        return errors;
    }

    private @Nullable String tidyLetter() {
        String text = OneLine.of(letter);
        return text.isEmpty() ? null : text;
    }
}
