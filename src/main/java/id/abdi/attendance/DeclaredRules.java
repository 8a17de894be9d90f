package id.abdi.attendance;

import id.abdi.clocking.DeclaredDays.Declared;
import id.abdi.web.Tone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How what another system declares stands to what devices tell. */
final class DeclaredRules {
    /** Times of a device and of a sheet made from it may differ so much by rounding. */
    private static final Duration NEAR = Duration.ofMinutes(2);

    private DeclaredRules() {}

    /** What devices say to a declared day. */
    enum Proof {
        /** They tell the declared times. */
        TOLD(Tone.GOOD),
        /** They tell others. */
        DIFFERS(Tone.WARNING),
        /** They tell nothing: declared only. */
        DECLARED(Tone.NOTE),
        /** No time is declared, and they tell nothing of the day. */
        AGREES(Tone.NEUTRAL);

        private final Tone tone;

        Proof(Tone tone) {
            this.tone = tone;
        }

        Tone tone() {
            return tone;
        }
    }

    static Proof proof(Declared day, DayPresence told, ZoneId zone) {
        boolean times = day.arrived() != null || day.left() != null;
        if (!told.told()) {
            return times ? Proof.DECLARED : Proof.AGREES;
        }
        List<Spell> spells = told.spells();
        boolean same = times
                && near(day.arrived(), spells.getFirst().in(), zone)
                && near(day.left(), spells.getLast().out(), zone);
        return same ? Proof.TOLD : Proof.DIFFERS;
    }

    /** Nothing declared is near to everything. */
    private static boolean near(@Nullable LocalTime declared, @Nullable Instant told, ZoneId zone) {
        if (declared == null) {
            return true;
        }
        return told != null
                && Duration.between(declared, LocalTime.ofInstant(told, zone))
                                .abs()
                                .compareTo(NEAR)
                        <= 0;
    }
}
