package id.abdi.roster;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" to a roster. */
final class RosterRefusals {
    private RosterRefusals() {}

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.invalid("roster-invalid", "roster.refusal.roster-invalid", errors, errors.size());
    }

    static Refusal notByRoster(String names) {
        return Refusal.of(Kind.CONFLICT, "not-by-roster", "roster.refusal.not-by-roster", names);
    }

    static Refusal codeTaken(String code) {
        return Refusal.of(Kind.CONFLICT, "shift-taken", "roster.refusal.shift-taken", code);
    }

    static Refusal notYours() {
        return Refusal.of(Kind.FORBIDDEN, "not-your-unit", "roster.refusal.not-your-unit");
    }

    static Refusal unknownShift() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-shift", "roster.refusal.unknown-shift");
    }

    static Refusal unknownPerson() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-person", "roster.refusal.unknown-person");
    }

    static Refusal unknownUnit() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-unit", "roster.refusal.unknown-unit");
    }
}
