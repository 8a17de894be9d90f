package id.abdi.kernel;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is asked all the time and seldom changes, kept in memory: facts that are only ever added to, so that their number
 * tells whether there are new ones. Reading costs nothing; whoever adds some, or learns that another node may have, calls
 * {@link #look}.
 */
public final class Remembered<T> {
    private record Known<T>(long version, T value) {}

    private final LongSupplier version;
    private final Supplier<T> load;
    private volatile @Nullable Known<T> known;

    /**
     * @param version how many facts there are; never falls
     * @param load all of them, put in order
     */
    public Remembered(LongSupplier version, Supplier<T> load) {
        this.version = version;
        this.load = load;
    }

    public T get() {
        Known<T> current = known;
        return current == null ? look() : current.value();
    }

    /** Loads again if there is something new. */
    public synchronized T look() {
        long newest = version.getAsLong();
        Known<T> current = known;
        if (current == null || newest > current.version()) {
            current = new Known<>(newest, load.get());
            known = current;
        }
        return current.value();
    }

    /** Loads again before the next answer. */
    public void forget() {
        known = null;
    }
}
