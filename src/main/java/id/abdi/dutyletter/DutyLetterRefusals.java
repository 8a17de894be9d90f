package id.abdi.dutyletter;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" to a duty letter. */
final class DutyLetterRefusals {
    private DutyLetterRefusals() {}

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.invalid("duty-letter-invalid", "dutyletter.refusal.duty-letter-invalid", errors, errors.size());
    }

    static Refusal overlap(String name, DutyLetter existing) {
        return Refusal.of(
                Kind.CONFLICT,
                "duty-letter-overlap",
                "dutyletter.refusal.duty-letter-overlap",
                name,
                existing.number(),
                existing.period().from(),
                existing.lastDay());
    }

    /** The form recorded something else before, as when it is sent again after going back in the browser. */
    static Refusal formUsed() {
        return Refusal.of(Kind.CONFLICT, "duty-letter-form-used", "dutyletter.refusal.duty-letter-form-used");
    }

    static Refusal withdrawn() {
        return Refusal.of(Kind.CONFLICT, "duty-letter-withdrawn", "dutyletter.refusal.duty-letter-withdrawn");
    }

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-duty-letter", "dutyletter.refusal.unknown-duty-letter");
    }

    static Refusal reason(int shortest, int longest) {
        return Refusal.invalid(
                "duty-letter-reason",
                "dutyletter.refusal.duty-letter-reason",
                List.of(new FieldError("reason", "dutyletter.refusal.duty-letter-reason", List.of(shortest, longest))),
                shortest,
                longest);
    }
}
