package id.abdi.plan;

import java.util.Arrays;
import java.util.List;

/** Words beside the results: the values of BerAKHLAK with special expectations (1.3), and the attachments (PM-5). */
public enum PlanPart {
    SERVICE(true),
    ACCOUNTABLE(true),
    COMPETENT(true),
    HARMONIOUS(true),
    LOYAL(true),
    ADAPTIVE(true),
    COLLABORATIVE(true),
    /** Dukungan sumber daya. */
    RESOURCES(false),
    /** Skema pertanggungjawaban. */
    ACCOUNTABILITY(false),
    /** Konsekuensi. */
    CONSEQUENCES(false);

    private final boolean behaviour;

    PlanPart(boolean behaviour) {
        this.behaviour = behaviour;
    }

    /** Whether it is a value, for which the superior says special expectations; else an attachment. */
    public boolean behaviour() {
        return behaviour;
    }

    public static List<PlanPart> of(boolean behaviour) {
        return Arrays.stream(values())
                .filter(part -> part.behaviour == behaviour)
                .toList();
    }
}
