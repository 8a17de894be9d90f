package id.abdi.sop;

import id.abdi.organization.UnitAct;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who may do what with a version, and when: the only place that knows the order of states (R3; S-1, S-7). */
final class SopRules {
    private SopRules() {}

    /** What the rules must know of the version. */
    record Facts(SopState state, Set<UnitAct> may) {
        Facts {
            may = Set.copyOf(may);
        }
    }

    /** Which right a change needs. */
    static UnitAct needs(SopChange change) {
        return switch (change) {
            case START, SUBMIT, TAKE_BACK, DISCARD -> UnitAct.WRITE;
            case RETURN, APPROVE -> UnitAct.APPROVE;
        };
    }

    /** From which states a change leads on. */
    static Set<SopState> from(SopChange change) {
        return switch (change) {
            case START -> EnumSet.of(SopState.APPROVED, SopState.IN_FORCE, SopState.WITHDRAWN);
            case SUBMIT, DISCARD -> EnumSet.of(SopState.DRAFT, SopState.RETURNED);
            case TAKE_BACK, RETURN, APPROVE -> EnumSet.of(SopState.SUBMITTED);
        };
    }

    static boolean allowed(SopChange change, Facts facts) {
        return facts.may().contains(needs(change)) && from(change).contains(facts.state());
    }

    /** @throws id.abdi.kernel.Refusal {@code not-allowed}, {@code sop-state} */
    static void check(SopChange change, Facts facts) {
        if (!facts.may().contains(needs(change))) {
            throw SopRefusals.notAllowed(change);
        }
        if (!from(change).contains(facts.state())) {
            throw SopRefusals.state(facts.state());
        }
    }

    /** @throws id.abdi.kernel.Refusal {@code not-allowed}, {@code sop-state} */
    static void edit(Facts facts) {
        if (!facts.may().contains(UnitAct.WRITE)) {
            throw SopRefusals.notAllowed(SopChange.START);
        }
        if (!facts.state().editable()) {
            throw SopRefusals.state(facts.state());
        }
    }

    /**
     * A version begins today or later, and after every version that has a day of its own: what was in force on a past day
     * stays so.
     *
     * @param earlier the approved versions that were not revoked
     * @throws id.abdi.kernel.Refusal {@code sop-begin}
     */
    static void begins(LocalDate begin, LocalDate today, List<Sop> earlier) {
        if (begin.isBefore(today)) {
            throw SopRefusals.beginsInThePast(today);
        }
        earlier.stream()
                .map(sop -> sop.period().from())
                .max(LocalDate::compareTo)
                .filter(latest -> !begin.isAfter(latest))
                .ifPresent(latest -> {
                    throw SopRefusals.beginsTooEarly(latest);
                });
    }

    /** Whether it is time to look whether the SOP still fits (S-7). */
    static boolean reviewDue(LocalDate lastLookedAt, int months, LocalDate today) {
        return !today.isBefore(lastLookedAt.plusMonths(months));
    }
}
