package id.abdi.contradiction;

import static id.abdi.contradiction.Explanation.CALLED_IN;
import static id.abdi.contradiction.Explanation.DEVICE_FAULT;
import static id.abdi.contradiction.Explanation.FORGOT_TO_ENTER;
import static id.abdi.contradiction.Explanation.FORGOT_TO_TOUCH;
import static id.abdi.contradiction.Explanation.HELPED_OTHERS;
import static id.abdi.contradiction.Explanation.LEAVE_CHANGED;
import static id.abdi.contradiction.Explanation.NEAR_EACH_OTHER;
import static id.abdi.contradiction.Explanation.OTHER;
import static id.abdi.contradiction.Explanation.OUTSIDE_DUTY;
import static id.abdi.contradiction.Explanation.REPORT_WRONG;
import static id.abdi.contradiction.Explanation.WENT_HOME;
import static id.abdi.contradiction.Explanation.WILL_ASK;

import java.util.List;

/** Two things that are recorded of one day and do not fit together (complaints 61, 62, 65, 68). */
public enum ContradictionKind {
    /** Devices tell that the person was there; nothing was written down as done. */
    PRESENT_WITHOUT_WORK,
    /** Work was written down; the devices of the person, which told of others, tell of nobody. */
    WORK_WITHOUT_PRESENCE,
    /** Two devices of different places, nearer in time than anybody travels. */
    TWO_PLACES,
    /** At work on a day of recorded leave. */
    PRESENT_ON_LEAVE,
    /** Reported as not on duty, and at work as devices tell it. */
    PRESENT_NOT_ON_DUTY,
    /** At work here for half of the day and more, while a duty letter has the person elsewhere. */
    PRESENT_AND_ELSEWHERE,
    /** One touch alone: when the person came or left is not known. */
    INCOMPLETE_DAY,
    /** A device told of the person at a time that had not come yet. */
    TOUCH_IN_FUTURE;

    /** The explanations that are offered for it, each in one tap. */
    public List<Explanation> usual() {
        return switch (this) {
            case PRESENT_WITHOUT_WORK -> List.of(FORGOT_TO_ENTER, HELPED_OTHERS, WILL_ASK, OTHER);
            case WORK_WITHOUT_PRESENCE -> List.of(OUTSIDE_DUTY, FORGOT_TO_TOUCH, DEVICE_FAULT, WILL_ASK, OTHER);
            case TWO_PLACES -> List.of(DEVICE_FAULT, NEAR_EACH_OTHER, WILL_ASK, OTHER);
            case PRESENT_ON_LEAVE -> List.of(CALLED_IN, LEAVE_CHANGED, WILL_ASK, OTHER);
            case PRESENT_AND_ELSEWHERE -> List.of(LEAVE_CHANGED, CALLED_IN, NEAR_EACH_OTHER, WILL_ASK, OTHER);
            case PRESENT_NOT_ON_DUTY -> List.of(WENT_HOME, CALLED_IN, REPORT_WRONG, WILL_ASK, OTHER);
            case INCOMPLETE_DAY -> List.of(FORGOT_TO_TOUCH, OUTSIDE_DUTY, DEVICE_FAULT, WILL_ASK, OTHER);
            case TOUCH_IN_FUTURE -> List.of(DEVICE_FAULT, WILL_ASK, OTHER);
        };
    }

    /** Whether more may still be written down until the day closes, so that nothing is asked before. */
    boolean waitsForClosing() {
        return this == PRESENT_WITHOUT_WORK;
    }

    public String textKey() {
        return "contradiction.kind." + name();
    }

    String factsKey() {
        return "contradiction.facts." + name();
    }
}
