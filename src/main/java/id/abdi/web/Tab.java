package id.abdi.web;

import org.jspecify.annotations.Nullable;

/**
 * One of several views of the same thing.
 *
 * @param count how many wait there, shown beside the words; null where that is nobody's question
 */
public record Tab(
        String address,
        String text,
        boolean current,
        @Nullable Integer count) {
    public Tab(String address, String text, boolean current) {
        this(address, text, current, null);
    }
}
