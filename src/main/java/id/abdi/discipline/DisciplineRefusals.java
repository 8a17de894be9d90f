package id.abdi.discipline;

import id.abdi.breach.Level;
import id.abdi.breach.Measure;
import id.abdi.breach.MeasureRules.Ends;
import id.abdi.breach.SanctionKind;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.time.LocalDate;
import java.util.List;

/** Every "no" of this module. */
final class DisciplineRefusals {
    private DisciplineRefusals() {}

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", key("not-found"));
    }

    static Refusal notYours() {
        return Refusal.of(Kind.FORBIDDEN, "not-allowed", key("not-allowed"));
    }

    /** Nobody opens or decides the own case. */
    static Refusal ownCase() {
        return Refusal.of(Kind.FORBIDDEN, "own-case", key("own-case"));
    }

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.invalid("case-invalid", key("case-invalid"), errors);
    }

    static Refusal notUuid7() {
        return Refusal.invalid("not-uuid7", key("not-uuid7"), List.of(new FieldError("id", key("not-uuid7"))));
    }

    static Refusal formUsed() {
        return Refusal.of(Kind.CONFLICT, "form-used", key("form-used"));
    }

    /** The gate: what must come first (D-18). */
    static Refusal gate(GatePassed.Reply.Shut shut, int workingDays) {
        LocalDate until = shut.until();
        return until == null
                ? Refusal.of(Kind.CONFLICT, "help-first", shut.missing().textKey(), workingDays)
                : Refusal.of(Kind.CONFLICT, "help-first", shut.missing().textKey(), workingDays, until);
    }

    static Refusal outOfOrder() {
        return Refusal.of(Kind.CONFLICT, "step-out-of-order", key("step-out-of-order"));
    }

    static Refusal teamExamines() {
        return Refusal.of(Kind.FORBIDDEN, "team-examines", key("team-examines"));
    }

    /** A breach that may be heavy is examined by a team (D-9). */
    static Refusal teamFirst() {
        return Refusal.of(Kind.CONFLICT, "team-first", key("team-first"));
    }

    static Refusal notCompetent() {
        return Refusal.of(Kind.FORBIDDEN, "not-competent", key("not-competent"));
    }

    /** D-11: the same kind of breach again is sanctioned heavier. */
    static Refusal heavierAgain(SanctionKind last) {
        return Refusal.of(Kind.CONFLICT, "heavier-again", key("heavier-again." + last.level()));
    }

    /** The law fixes a level for that clause (D-1). */
    static Refusal fixedLevel(Level level) {
        return Refusal.of(Kind.CONFLICT, "fixed-level", key("fixed-level." + level));
    }

    /** PM-24: what must come first is not over. */
    static Refusal measureOrder(Measure measure) {
        return Refusal.of(
                Kind.CONFLICT,
                "measure-order",
                key(measure == Measure.HONOURABLE_DISMISSAL ? "measure-order.placement" : "measure-order.time"));
    }

    /** PM-24: how long a measure lasts. */
    static Refusal measureEnd(Measure measure, Ends ends) {
        LocalDate last = ends.last();
        return invalid(List.of(new FieldError(
                "planned",
                "discipline.field.ends." + measure,
                last == null ? List.of(ends.first()) : List.of(ends.first(), last))));
    }

    private static String key(String type) {
        return "discipline.refusal." + type;
    }
}
