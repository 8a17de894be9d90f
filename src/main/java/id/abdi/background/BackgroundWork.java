package id.abdi.background;

/** A kind of report that is made in the background; a bean of the module that it belongs to. It may be begun twice. */
public interface BackgroundWork {
    /** Unique, beginning with the module: {@code workload.whole}. */
    String kind();

    /**
     * Makes the report, in pieces that each open their own transaction.
     *
     * @param asked what was asked for, as the module wrote it
     * @param progress to be told after each piece, which rests then
     * @return the report, as the module reads it
     */
    String run(String asked, Progress progress);

    /** How far a report is. */
    interface Progress {
        /** @param total of the pieces, above nought */
        void done(int pieces, int total);
    }
}
