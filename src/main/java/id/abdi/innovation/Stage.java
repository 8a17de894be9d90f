package id.abdi.innovation;

import id.abdi.innovation.Step.Trial;
import id.abdi.web.Tone;
import java.util.List;

/** How far an innovation is; follows from its steps alone. */
public sealed interface Stage {
    /** The word of a stage. */
    enum Name {
        DRAFT(Tone.NEUTRAL),
        IDEA(Tone.NOTE),
        TRIAL(Tone.NOTE),
        PROVEN(Tone.GOOD),
        ADOPTED(Tone.GOOD),
        SPREAD(Tone.GOOD),
        CLOSED(Tone.NEUTRAL),
        WITHDRAWN(Tone.NEUTRAL);

        private final Tone tone;

        Name(Tone tone) {
            this.tone = tone;
        }

        Tone tone() {
            return tone;
        }

        public String textKey() {
            return "innovation.stage." + name();
        }

        /** Whether everybody may read it. */
        boolean open() {
            return this != DRAFT && this != WITHDRAWN;
        }
    }

    Name name();

    /** Whether evidence of what was measured can still change: not while somebody is asked to confirm it, and not after. */
    default boolean provable() {
        return this instanceof Proposed || (this instanceof OnTrial(Trial ignored, boolean asked) && !asked);
    }

    record Draft() implements Stage {
        @Override
        public Name name() {
            return Name.DRAFT;
        }
    }

    record Proposed() implements Stage {
        @Override
        public Name name() {
            return Name.IDEA;
        }
    }

    /** @param asked whether somebody is to confirm it now */
    record OnTrial(Trial trial, boolean asked) implements Stage {
        @Override
        public Name name() {
            return Name.TRIAL;
        }
    }

    record Proven() implements Stage {
        @Override
        public Name name() {
            return Name.PROVEN;
        }
    }

    record InUse() implements Stage {
        @Override
        public Name name() {
            return Name.ADOPTED;
        }
    }

    record Widespread() implements Stage {
        @Override
        public Name name() {
            return Name.SPREAD;
        }
    }

    /** @param reached how far it had come */
    record Ended(Name reached, String reason) implements Stage {
        @Override
        public Name name() {
            return Name.CLOSED;
        }
    }

    record TakenBack(String reason) implements Stage {
        @Override
        public Name name() {
            return Name.WITHDRAWN;
        }
    }

    static Stage of(List<Taken> steps) {
        Stage stage = new Draft();
        for (Taken taken : steps) {
            stage = after(stage, taken);
        }
        return stage;
    }

    private static Stage after(Stage before, Taken taken) {
        return switch (taken.step()) {
            case Step.Shared shared -> new Proposed();
            case Step.Withdrawn(String reason) -> new TakenBack(reason);
            case Step.Tried(Trial trial) -> new OnTrial(trial, false);
            case Step.Asked asked ->
                before instanceof OnTrial(Trial trial, boolean ignored) ? new OnTrial(trial, true) : before;
            case Step.Declined declined ->
                before instanceof OnTrial(Trial trial, boolean ignored) ? new OnTrial(trial, false) : before;
            case Step.Confirmed confirmed -> new Proven();
            case Step.Adopted adopted -> before instanceof Widespread ? before : new InUse();
            case Step.SpreadTo spread -> new Widespread();
            case Step.Closed(String reason) -> new Ended(before.name(), reason);
            case Step.Commented commented -> before;
            case Step.Invited invited -> before;
            case Step.Joined joined -> before;
            case Step.Left left -> before;
            case Step.Measured measured -> before;
            case Step.Worked worked -> before;
        };
    }
}
