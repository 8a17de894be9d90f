package id.abdi.statistics;

/** A share that was counted, with the range in which the true one lies in nine of ten cases (Wilson 1927). */
public final class Share {
    private static final double NINE_OF_TEN = 1.6449;

    private Share() {}

    /**
     * @param hits of {@code of}, which is above nought
     * @return the share with its range, each 0 to 1
     */
    public static Interval of(int hits, int of) {
        if (of < 1 || hits < 0 || hits > of) {
            throw new IllegalArgumentException("a share of nothing");
        }
        double share = (double) hits / of;
        double z = NINE_OF_TEN * NINE_OF_TEN / of;
        double middle = (share + z / 2) / (1 + z);
        double reach = Math.sqrt(z * (share * (1 - share) + z / 4)) / (1 + z);
        return new Interval(
                share, Math.min(share, Math.max(0, middle - reach)), Math.max(share, Math.min(1, middle + reach)));
    }
}
