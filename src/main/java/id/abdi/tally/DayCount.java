package id.abdi.tally;

/**
 * What the people of a unit did on a day, or of several units and days.
 *
 * @param people whose day is to be reported: a working day of theirs, or a reported rest day
 * @param onDuty those of them who were on duty, as reported, else as recorded leave says
 * @param reported those of them who are reported
 * @param late of the reported: after the day had closed
 * @param above verdicts, each person in one of four; who was not on duty has none
 * @param minutes what was claimed for all activities that count
 * @param activities that count
 * @param measured of the activities: those for which a work standard gives minutes
 * @param claimedMinutes what was claimed for the measured ones
 * @param standardMinutes what their standards give
 */
public record DayCount(
        int people,
        int onDuty,
        int reported,
        int late,
        int above,
        int expected,
        int below,
        int noResult,
        int activities,
        long minutes,
        int measured,
        long claimedMinutes,
        long standardMinutes) {
    public static final DayCount NONE = new DayCount(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public DayCount plus(DayCount other) {
        return new DayCount(
                people + other.people,
                onDuty + other.onDuty,
                reported + other.reported,
                late + other.late,
                above + other.above,
                expected + other.expected,
                below + other.below,
                noResult + other.noResult,
                activities + other.activities,
                minutes + other.minutes,
                measured + other.measured,
                claimedMinutes + other.claimedMinutes,
                standardMinutes + other.standardMinutes);
    }

    /** Who got one of the four verdicts. */
    public int judged() {
        return good() + lower();
    }

    /** Whose day was as expected or above. */
    public int good() {
        return above + expected;
    }

    /** Whose day was below expectation or without a result. */
    public int lower() {
        return below + noResult;
    }

    /** Who was on duty and is not reported: unknown, never bad. */
    public int unknown() {
        return onDuty - judged();
    }

    boolean empty() {
        return equals(NONE);
    }
}
