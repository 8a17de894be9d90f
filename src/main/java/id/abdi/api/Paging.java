package id.abdi.api;

import id.abdi.kernel.Slice;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which page of a list is asked for: at most {@code limit} items that come after {@code after}.
 *
 * @param limit 1 to 200
 * @param after the cursor that the page before gave, opaque to the asker
 */
public record Paging(int limit, Optional<String> after) {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** @throws id.abdi.kernel.Refusal {@code page-limit} */
    public static Paging of(Optional<Integer> limit, Optional<String> after) {
        int asked = limit.orElse(USUAL);
        if (asked < 1 || asked > MOST) {
            throw ApiRefusals.limit(MOST);
        }
        return new Paging(asked, after);
    }

    /**
     * The page out of the whole list.
     *
     * @param cursor names an item; each its own
     * @throws id.abdi.kernel.Refusal {@code page-cursor} where no item has the cursor that is given
     */
    public <T> Slice<T> of(List<T> whole, Function<T, String> cursor) {
        int from = after.map(given -> place(whole, cursor, given) + 1).orElse(0);
        return first(whole.subList(from, whole.size()), cursor);
    }

    /** The page out of what comes after the cursor: one item more than the limit says that another page follows. */
    public <T> Slice<T> first(List<T> following, Function<T, String> cursor) {
        List<T> items = following.subList(0, Math.min(limit, following.size()));
        return new Slice<>(items, following.size() > limit ? cursor.apply(items.getLast()) : null);
    }

    /**
     * What the cursor names, for who pages in the database.
     *
     * @throws id.abdi.kernel.Refusal {@code page-cursor} where it names nothing
     */
    public <T> Optional<T> cursor(Function<String, Optional<T>> named) {
        return after.map(given -> named.apply(given).orElseThrow(ApiRefusals::cursor));
    }

    private static <T> int place(List<T> whole, Function<T, String> cursor, String given) {
        for (int i = 0; i < whole.size(); i++) {
            if (cursor.apply(whole.get(i)).equals(given)) {
                return i;
            }
        }
        throw ApiRefusals.cursor();
    }
}
