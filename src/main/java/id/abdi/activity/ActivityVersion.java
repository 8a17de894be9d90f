package id.abdi.activity;

/**
 * One stored version.
 *
 * @param removed whether this version removes the activity; it then repeats the last content
 * @param hash the hash of the request that made it (OFF-3)
 */
record ActivityVersion(Activity activity, boolean removed, String hash) {
    private static final String NO_REQUEST = "0".repeat(64);

    /** A removing version; it is known by its id, not by its content. */
    static ActivityVersion removal(Activity activity) {
        return new ActivityVersion(activity, true, NO_REQUEST);
    }
}
