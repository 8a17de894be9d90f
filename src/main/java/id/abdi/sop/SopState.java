package id.abdi.sop;

import id.abdi.kernel.Period;
import id.abdi.web.Tone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a version of an SOP is. The first four are recorded, the others follow from them and the date. */
enum SopState {
    DRAFT(Tone.NEUTRAL),
    SUBMITTED(Tone.NOTE),
    RETURNED(Tone.WARNING),
    /** Approved, not begun yet. */
    APPROVED(Tone.NOTE),
    IN_FORCE(Tone.GOOD),
    /** Replaced, revoked, or given up before it was approved. */
    WITHDRAWN(Tone.NEUTRAL);

    private final Tone tone;

    SopState(Tone tone) {
        this.tone = tone;
    }

    Tone tone() {
        return tone;
    }

    /** Whether people still work on it. */
    boolean open() {
        return this == DRAFT || this == SUBMITTED || this == RETURNED;
    }

    boolean editable() {
        return this == DRAFT || this == RETURNED;
    }

    /** @param period the days on which it is in force; null where it never is */
    static SopState approved(@Nullable Period period, LocalDate day) {
        if (period == null) {
            return WITHDRAWN;
        }
        if (period.contains(day)) {
            return IN_FORCE;
        }
        return day.isBefore(period.from()) ? APPROVED : WITHDRAWN;
    }
}
