package id.abdi.activity;

/** What an activity serves: the routine, a leader's programme, an innovation, or learning (R6, R7, R8). */
public enum ActivityKind {
    ROUTINE,
    PROGRAMME,
    INNOVATION,
    LEARNING;

    /** The key of its word, the same for every module. */
    public String textKey() {
        return "activity.kind." + name();
    }
}
