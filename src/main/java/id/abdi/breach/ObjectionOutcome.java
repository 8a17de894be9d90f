package id.abdi.breach;

/** What an objection or appeal came to (PP 79/2021, D-16). */
public enum ObjectionOutcome {
    STRENGTHENED,
    LIGHTENED,
    HEAVIER,
    CHANGED,
    CANCELLED;

    public String textKey() {
        return "breach.outcome." + name();
    }

    /** Whether another sanction takes the place of the first. */
    public boolean another() {
        return this == LIGHTENED || this == HEAVIER || this == CHANGED;
    }
}
