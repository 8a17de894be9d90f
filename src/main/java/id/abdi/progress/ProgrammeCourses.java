package id.abdi.progress;

import id.abdi.kernel.UnitId;
import id.abdi.programme.ProgrammeId;
import id.abdi.web.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where all running programmes stand, in short (R6). */
public interface ProgrammeCourses {
    /** What will become of a programme, in the order in which a reader should care. */
    enum Outlook {
        /** Even a good rest of the year does not reach the target. */
        LATE,
        /** Going on like this does not reach it, a good rest of the year would. */
        AT_RISK,
        /** Too few weeks to say, or nothing that adds up. */
        UNKNOWN,
        /** Going on like this reaches it. */
        ON_COURSE,
        REACHED;

        public Tone tone() {
            return switch (this) {
                case LATE -> Tone.DANGER;
                case AT_RISK -> Tone.WARNING;
                case UNKNOWN -> Tone.NEUTRAL;
                case ON_COURSE, REACHED -> Tone.GOOD;
            };
        }
    }

    /** The indicator that stands worst: the sum of this year so far, its target and the unit of both. */
    record Reached(BigDecimal reached, BigDecimal target, String unit) {}

    /** @param measured null where no indicator of the year is a sum */
    record ProgrammeCourse(
            ProgrammeId id,
            String name,
            Outlook outlook,
            @Nullable Reached measured) {}

    /** Those that run on that day, the worst first. */
    List<ProgrammeCourse> on(LocalDate date);

    /**
     * A running programme that the work of some units serves.
     *
     * @param results planned there that lead to it
     * @param people who planned them
     * @param week activities for these in the running week, {@code before} in the one before
     */
    record Served(ProgrammeCourse course, int results, int people, int week, int before) {}

    /** Those that planned results of people in these units serve on that day; for which most was done stands first. */
    List<Served> servedIn(Set<UnitId> units, LocalDate date);
}
