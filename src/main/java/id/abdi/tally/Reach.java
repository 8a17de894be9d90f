package id.abdi.tally;

/**
 * How far reporting is among some people.
 *
 * @param wanted whose report is wanted: people with a working day, or a reported rest day
 * @param reported those who are reported
 * @param late reported after the day had closed
 */
public record Reach(int wanted, int reported, int late) {
    public static final Reach NONE = new Reach(0, 0, 0);

    public static Reach of(DayCount count) {
        return new Reach(count.people(), count.reported(), count.late());
    }

    public int missing() {
        return wanted - reported;
    }

    /** Whether somebody's report is wanted and nobody's is missing. */
    public boolean finished() {
        return wanted > 0 && missing() == 0;
    }

    public Reach plus(Reach other) {
        return new Reach(wanted + other.wanted, reported + other.reported, late + other.late);
    }
}
