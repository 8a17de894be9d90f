package id.abdi.rulebook;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

final class RulebookRefusals {
    private RulebookRefusals() {}

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.invalid("rule-invalid", "rulebook.refusal.rule-invalid", errors, errors.size());
    }

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", "rulebook.refusal.not-found");
    }

    static Refusal onlyPersonnel() {
        return Refusal.of(Kind.FORBIDDEN, "rule-forbidden", "rulebook.refusal.rule-forbidden");
    }

    static Refusal changedMeanwhile() {
        return Refusal.of(Kind.STALE, "rule-stale", "rulebook.refusal.rule-stale");
    }

    static Refusal countsNoMore() {
        return Refusal.of(Kind.CONFLICT, "rule-withdrawn", "rulebook.refusal.rule-withdrawn");
    }
}
