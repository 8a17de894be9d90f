package id.abdi.operation;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How long things took, counted in classes. */
final class Histogram {
    /** The upper ends of the classes in milliseconds; the last class has none. 300 is the objective of a verdict (DUR-11). */
    static final List<Integer> BOUNDS = List.of(5, 10, 25, 50, 100, 200, 300, 500, 1_000, 2_500, 5_000, 10_000);

    private final List<LongAdder> counts =
            Stream.generate(LongAdder::new).limit(BOUNDS.size() + 1L).toList();
    private final LongAdder nanos = new LongAdder();

    /** What was counted up to a moment; several can be added up. */
    record Counted(List<Long> counts, Duration sum) {
        static final Counted NONE = new Counted(Collections.nCopies(BOUNDS.size() + 1, 0L), Duration.ZERO);

        Counted plus(Counted other) {
            return new Counted(
                    IntStream.range(0, counts.size())
                            .mapToObj(i -> counts.get(i) + other.counts.get(i))
                            .toList(),
                    sum.plus(other.sum));
        }

        long total() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }

        /** How many took no longer than the upper end of that class. */
        long upTo(int index) {
            return counts.stream().limit(index + 1L).mapToLong(Long::longValue).sum();
        }

        /** The class in which that share of all ends; with 0.99 all but one of a hundred. */
        int classOf(double share) {
            long sought = (long) Math.ceil(total() * share);
            return IntStream.range(0, counts.size())
                    .filter(index -> upTo(index) >= sought)
                    .findFirst()
                    .orElse(BOUNDS.size());
        }
    }

    void add(Duration taken) {
        int index = 0;
        while (index < BOUNDS.size() && taken.toNanos() > BOUNDS.get(index) * 1_000_000L) {
            index++;
        }
        counts.get(index).increment();
        nanos.add(taken.toNanos());
    }

    Counted counted() {
        return new Counted(counts.stream().map(LongAdder::sum).toList(), Duration.ofNanos(nanos.sum()));
    }
}
