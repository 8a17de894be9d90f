package id.abdi.statistics;

/**
 * A figure with the range in which the truth lies in nine of ten cases.
 *
 * @param low not above the value
 * @param high not below the value
 */
public record Interval(double value, double low, double high) {
    public Interval {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("a range that does not hold its value");
        }
    }

    /** Whether that figure lies in the range. */
    public boolean holds(double figure) {
        return low <= figure && figure <= high;
    }
}
