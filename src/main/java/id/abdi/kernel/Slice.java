package id.abdi.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list: its items and the opaque cursor after which the next page begins, null at the end. */
public record Slice<T>(List<T> items, @Nullable String next) {
    public Slice {
        items = List.copyOf(items);
    }
}
