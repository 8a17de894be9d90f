package id.abdi.hearing;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" of this module. */
final class HearingRefusals {
    private HearingRefusals() {}

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", "hearing.refusal.not-found");
    }

    /** Nobody of that number in service, or nobody whom the caller may see: one answer, so that it tells nothing. */
    static Refusal nobodyThere() {
        return Refusal.invalid(
                "which-person", "hearing.refusal.whom", List.of(new FieldError("nip", "hearing.refusal.nobody-there")));
    }

    static Refusal notAbout() {
        return Refusal.invalid(
                "which-person", "hearing.refusal.whom", List.of(new FieldError("nip", "hearing.refusal.not-about")));
    }

    static Refusal whichPerson() {
        return Refusal.invalid(
                "which-person",
                "hearing.refusal.which-person",
                List.of(new FieldError("nip", "hearing.refusal.which-person")));
    }
}
