package id.abdi.activity;

/**
 * One stored version.
 *
 * @param removed whether this version removes the activity; it then repeats the last content
 * @param hash the hash of the request that made it (OFF-3)
 */
record ActivityVersion(Activity activity, boolean removed, String hash) {}
