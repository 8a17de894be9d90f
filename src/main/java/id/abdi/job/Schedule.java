package id.abdi.job;

import java.time.Duration;
import java.time.LocalTime;

/** When a {@link Job} is due. */
public sealed interface Schedule {
    /** Every so often, on one node. Times that were missed are not made up. */
    record Every(Duration interval) implements Schedule {
        public Every {
            positive(interval);
        }
    }

    /**
     * Every day at that local hour, on one node.
     *
     * @param eachMissed whether each missed day is made up once, oldest first; else the newest alone
     */
    record Daily(LocalTime hour, boolean eachMissed) implements Schedule {
        /** Each missed day is made up. */
        public Daily(LocalTime hour) {
            this(hour, true);
        }

        /** For what looks at the present, whatever day it is due for: of missed days only the newest is made up. */
        public static Daily newest(LocalTime hour) {
            return new Daily(hour, false);
        }
    }

    /** Every so often on each node, and once before the node serves its first request. */
    record OnEachNode(Duration interval) implements Schedule {
        public OnEachNode {
            positive(interval);
        }
    }

    private static void positive(Duration interval) {
        if (!interval.isPositive()) {
            throw new IllegalStateException("an interval is positive, not " + interval);
        }
    }
}
