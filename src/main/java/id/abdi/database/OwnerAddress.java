package id.abdi.database;

/**
 * The address at which the migrations sign in. They speak the simple protocol, which keeps nothing in the server between two statements:
 * no prepared ones behind a pooler, and no view of the past, for whose end an index that is built concurrently would wait for ever.
 */
public final class OwnerAddress {
    private static final String SIMPLE = "preferQueryMode=simple";

    private OwnerAddress() {}

    /** @param url of the database, with or without settings */
    public static String of(String url) {
        return url + (url.contains("?") ? "&" : "?") + SIMPLE;
    }
}
