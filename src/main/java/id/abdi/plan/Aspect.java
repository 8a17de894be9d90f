package id.abdi.plan;

import id.abdi.programme.Target.Direction;
import java.util.Arrays;
import java.util.List;

/** In which respect an indicator measures a result: aspects, and for leaders perspectives instead (PM-6). */
public enum Aspect {
    QUANTITY(false, Direction.AT_LEAST),
    QUALITY(false, Direction.AT_LEAST),
    TIME(false, Direction.AT_MOST),
    COST(false, Direction.AT_MOST),
    /** Penerima layanan. */
    RECEIVERS(true, Direction.AT_LEAST),
    /** Proses bisnis. */
    PROCESSES(true, Direction.AT_LEAST),
    /** Penguatan internal. */
    STRENGTHENING(true, Direction.AT_LEAST),
    /** Anggaran. */
    BUDGET(true, Direction.AT_LEAST);

    private final boolean perspective;
    private final Direction usual;

    Aspect(boolean perspective, Direction usual) {
        this.perspective = perspective;
        this.usual = usual;
    }

    /** Whether it is a perspective of a leader's plan. */
    public boolean perspective() {
        return perspective;
    }

    /** Which way is good where a target does not say it: more work, but less time and cost. */
    public Direction usual() {
        return usual;
    }

    /** Those of a leader's plan, or of everybody else's. */
    public static List<Aspect> of(boolean leader) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.perspective == leader)
                .toList();
    }
}
