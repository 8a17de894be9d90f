package id.abdi.spotcheck;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.time.LocalDate;
import java.util.List;

/** Every "no" of this module. */
final class SpotCheckRefusals {
    private SpotCheckRefusals() {}

    static Refusal nothingDrawn(LocalDate date) {
        return Refusal.of(Kind.NOT_FOUND, "nothing-drawn", "spotcheck.refusal.nothing-drawn", date);
    }

    static Refusal closed(LocalDate date) {
        return Refusal.of(Kind.CONFLICT, "day-closed", "spotcheck.refusal.closed", date);
    }

    static Refusal answer() {
        return Refusal.invalid(
                "spot-check-answer",
                "spotcheck.refusal.answer",
                List.of(new FieldError("answer", "spotcheck.refusal.answer")));
    }

    static Refusal words(int longest) {
        return Refusal.invalid(
                "spot-check-words",
                "spotcheck.refusal.words",
                List.of(new FieldError("words", "spotcheck.field.words", List.of(longest))),
                longest);
    }
}
