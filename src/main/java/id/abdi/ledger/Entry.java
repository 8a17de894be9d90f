package id.abdi.ledger;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is stated about a recorded fact: its kind and the facts by name. Values are texts, whole numbers, truth values,
 * UUIDs, typed ids, dates, instants, enum constants, and lists of these. Only its salted hash goes into the log (LOG-7); the
 * statement itself stays beside it and can be erased.
 */
public record Entry(String kind, Map<String, Object> facts) {
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]{1,62}");

    public Entry {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalStateException("a kind is lower case words with dashes, not " + kind);
        }
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** An entry of this kind ({@code daily-report}) without facts yet. */
    public static Entry of(String kind) {
        return new Entry(kind, Map.of());
    }

    /** The same entry with one more fact; a null value is left out. */
    public Entry with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new TreeMap<>(facts);
        if (more.put(name, value) != null) {
            throw new IllegalStateException("stated twice: " + name);
        }
        return new Entry(kind, more);
    }
}
