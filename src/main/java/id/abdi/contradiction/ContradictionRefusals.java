package id.abdi.contradiction;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" of this module. */
final class ContradictionRefusals {
    private ContradictionRefusals() {}

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-contradiction", "contradiction.refusal.unknown");
    }

    static Refusal words(int longest) {
        return Refusal.invalid(
                "contradiction-words",
                "contradiction.refusal.words",
                List.of(new FieldError("words", "contradiction.field.words", List.of(longest))),
                longest);
    }

    static Refusal explanation() {
        return Refusal.invalid(
                "contradiction-explanation",
                "contradiction.refusal.explanation",
                List.of(new FieldError("explanation", "contradiction.refusal.explanation")));
    }

    static Refusal range(int days) {
        return Refusal.invalid(
                "range",
                "contradiction.refusal.range",
                List.of(new FieldError("to", "contradiction.refusal.range", List.of(days))),
                days);
    }
}
