package id.abdi.flow;

/** What a step is in the flow, with the shape that S-3 gives it; arrow and off-page connector follow by themselves. */
public enum FlowShape {
    /** Capsule. */
    START,
    /** Box. */
    PROCESS,
    /** Diamond: leads two ways. */
    DECISION,
    /** Capsule: nothing follows. */
    END
}
