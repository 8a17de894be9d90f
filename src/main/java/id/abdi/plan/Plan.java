package id.abdi.plan;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.organization.Capacity;
import id.abdi.organization.PostId;
import id.abdi.web.Tone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The performance plan (SKP) of a person in a post for a year, with its versions and the dialogue about them (PM-4, PM-12). */
public record Plan(PlanId id, EmployeeId employee, PostId post, int year, EmployeeId openedBy, List<Version> versions) {
    public Plan {
        versions = List.copyOf(versions);
    }

    /** One that the person began. */
    public Plan(PlanId id, EmployeeId employee, PostId post, int year, List<Version> versions) {
        this(id, employee, post, year, employee, versions);
    }

    /** Whether the Tim Pengelola Kinerja drafted it (PM-11). */
    public boolean drafted() {
        return !openedBy.equals(employee);
    }

    /** The version that is written or was written last. */
    public Version newest() {
        return versions.getLast();
    }

    /** The version that was agreed last. */
    public Optional<Version> agreed() {
        return versions.stream()
                .filter(version -> version.state() == State.AGREED)
                .reduce((earlier, later) -> later);
    }

    /** Where the dialogue stands. */
    public enum State {
        DRAFT(Tone.NEUTRAL),
        SUBMITTED(Tone.NOTE),
        RETURNED(Tone.WARNING),
        AGREED(Tone.GOOD);

        private final Tone tone;

        State(Tone tone) {
            this.tone = tone;
        }

        public Tone tone() {
            return tone;
        }
    }

    /** Quantitative with targets, or qualitative with descriptions (PM-7). */
    public enum Approach {
        QUANTITATIVE,
        QUALITATIVE
    }

    /** Whether the action plan goes by quarters or months (PM-13). */
    public enum Rhythm {
        QUARTER(4),
        MONTH(12);

        private final int parts;

        Rhythm(int parts) {
            this.parts = parts;
        }

        /** How many parts a year has. */
        public int parts() {
            return parts;
        }
    }

    /**
     * A version of the plan.
     *
     * @param period the days for which it is meant; it holds from the first day on, once agreed
     * @param leader whether it measures in perspectives instead of aspects (PM-6)
     * @param reason why the plan changed; null for the first version
     */
    public record Version(
            int number,
            Period period,
            Approach approach,
            boolean leader,
            Rhythm rhythm,
            @Nullable String reason,
            List<Step> steps) {
        public Version {
            steps = List.copyOf(steps);
        }

        public State state() {
            if (steps.isEmpty()) {
                return State.DRAFT;
            }
            return switch (steps.getLast().kind()) {
                case SUBMITTED -> State.SUBMITTED;
                case WITHDRAWN -> State.DRAFT;
                case RETURNED -> State.RETURNED;
                case AGREED -> State.AGREED;
            };
        }
    }

    /** What somebody did in the dialogue. */
    public enum StepKind {
        SUBMITTED,
        WITHDRAWN,
        RETURNED,
        AGREED
    }

    /**
     * A step of the dialogue.
     *
     * @param post in whose name the assessor acted, with the capacity; null for the person
     * @param letter by which the assessor acted; null where the line made them it
     */
    public record Step(
            StepKind kind,
            @Nullable String words,
            EmployeeId by,
            @Nullable PostId post,
            @Nullable Capacity capacity,
            @Nullable String letter,
            Instant at) {
        public Step(
                StepKind kind,
                @Nullable String words,
                EmployeeId by,
                @Nullable PostId post,
                @Nullable Capacity capacity,
                Instant at) {
            this(kind, words, by, post, capacity, null, at);
        }
    }
}
