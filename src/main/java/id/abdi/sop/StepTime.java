package id.abdi.sop;

/** How long a step takes (<em>mutu baku: waktu</em>, S-3). */
public record StepTime(int amount, Unit unit) {
    /** In what it is given. */
    public enum Unit {
        MINUTES,
        HOURS,
        /** Working days. */
        DAYS
    }

    public StepTime {
        if (amount < 1) {
            throw new IllegalStateException("a step takes some time");
        }
    }

    /** Of minutes and hours; how many minutes a working day has is said elsewhere. */
    int minutes() {
        return switch (unit) {
            case MINUTES -> amount;
            case HOURS -> amount * 60;
            case DAYS -> throw new IllegalStateException("a working day is not so many minutes");
        };
    }
}
