package id.abdi.outage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The outages that count, and what they do to a deadline (complaints 1 and 2). */
record OutageTable(List<Outage> outages) {
    OutageTable {
        outages = joined(outages);
    }

    /** Those that touch that time, oldest first. */
    List<Outage> touching(Instant from, Instant to) {
        return outages.stream()
                .filter(outage -> outage.from().isBefore(to) && outage.to().isAfter(from))
                .toList();
    }

    OutageTable only(Predicate<Outage> counts) {
        return new OutageTable(outages.stream().filter(counts).toList());
    }

    Duration between(Instant from, Instant to) {
        return touching(from, to).stream()
                .map(outage -> Duration.between(later(outage.from(), from), earlier(outage.to(), to)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Each outage that begins before the deadline, as far as it has moved by then, moves it by its length. */
    Instant shifted(Instant countedFrom, Instant deadline) {
        Instant moved = deadline;
        for (Outage outage : outages) {
            if (outage.to().isAfter(countedFrom) && outage.from().isBefore(moved)) {
                moved = moved.plus(Duration.between(later(outage.from(), countedFrom), outage.to()));
            }
        }
        return moved;
    }

    /** In order, and what overlaps made one. */
    private static List<Outage> joined(List<Outage> outages) {
        List<Outage> joined = new ArrayList<>();
        for (Outage next :
                outages.stream().sorted(Comparator.comparing(Outage::from)).toList()) {
            Outage last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || last.to().isBefore(next.from())) {
                joined.add(next);
            } else {
                joined.set(joined.size() - 1, new Outage(last.from(), later(last.to(), next.to())));
            }
        }
        return List.copyOf(joined);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
