package id.abdi.activity;

/** Whether the owner stands behind an activity: one entered by a helper counts only after the owner confirmed it. */
public enum Confirmation {
    /** Entered by the owner. */
    OWN,
    /** Entered by a helper; the owner has not said anything yet. */
    WAITING,
    CONFIRMED,
    REJECTED;

    /** Whether its minutes count. */
    public boolean counts() {
        return this == OWN || this == CONFIRMED;
    }

    /** The key of its word, the same for every module. */
    public String textKey() {
        return "activity.confirmation." + name();
    }
}
