package id.abdi.unexcused;

import id.abdi.attendance.Duty;
import id.abdi.attendance.DutyKind;
import id.abdi.attendance.DutyState;
import id.abdi.breach.AbsenceCount.Kind;
import id.abdi.dailyreport.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a working day is without anything that says the person worked: no touch of a device, nothing written down, and no verdict of
 * the head. Work under flexible place and time is work (D-5): whatever tells of it counts.
 */
final class UnexcusedRules {
    /** So many days before, a touch shows that devices tell of the person at all. */
    static final int COVERED_DAYS = 31;

    private UnexcusedRules() {}

    /**
     * What is known of a day.
     *
     * @param touched whether a device or an approved correction tells of it
     * @param covered whether devices told of the person lately, so that silence means something
     * @param verdict of the head; null where nobody reported
     */
    record Known(
            Duty duty,
            boolean touched,
            boolean covered,
            @Nullable Verdict verdict) {}

    /** Empty for a day that need not be worked; absent may still turn out as work, by what was written down. */
    static Optional<Kind> of(Known day) {
        if (day.duty().state() == DutyState.REST || day.duty().kind() == DutyKind.REST) {
            return Optional.empty();
        }
        if (!day.duty().onDuty() || day.duty().elsewhere() != null || day.touched()) {
            return Optional.of(Kind.ACCOUNTED);
        }
        Verdict verdict = day.verdict();
        if (verdict == null) {
            return Optional.of(day.covered() ? Kind.ABSENT : Kind.ACCOUNTED);
        }
        return Optional.of(
                switch (verdict) {
                    case NO_RESULT -> Kind.ABSENT;
                    case ABOVE, EXPECTED, BELOW, NOT_ON_DUTY -> Kind.ACCOUNTED;
                });
    }
}
