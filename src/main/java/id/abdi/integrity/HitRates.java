package id.abdi.integrity;

import id.abdi.integrity.Review.Outcome;
import id.abdi.integrity.ReviewSql.Count;
import id.abdi.signal.SignalKind;
import id.abdi.statistics.Interval;
import id.abdi.statistics.Share;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each kind of signal was worth so far: how many of those that were decided had no honest explanation. */
final class HitRates {
    private HitRates() {}

    /**
     * What is known of a kind.
     *
     * @param handedOn of the decided ones
     * @param decided explained or handed on; what is watched is not decided
     * @param share with its range; null where too few are decided to say one
     */
    record Rate(
            int handedOn,
            int decided,
            int watched,
            @Nullable Interval share) {}

    /** Every kind has an entry. */
    static Map<SignalKind, Rate> of(Collection<Count> counts, int fewest) {
        Map<SignalKind, Map<Outcome, Integer>> sums = new EnumMap<>(SignalKind.class);
        for (Count count : counts) {
            sums.computeIfAbsent(count.kind(), first -> new EnumMap<>(Outcome.class))
                    .merge(count.outcome(), count.signals(), Integer::sum);
        }
        Map<SignalKind, Rate> rates = new EnumMap<>(SignalKind.class);
        for (SignalKind kind : SignalKind.values()) {
            Map<Outcome, Integer> sum = sums.getOrDefault(kind, Map.of());
            int handed = sum.getOrDefault(Outcome.HANDED_ON, 0);
            int decided = handed + sum.getOrDefault(Outcome.EXPLAINED, 0);
            rates.put(
                    kind,
                    new Rate(
                            handed,
                            decided,
                            sum.getOrDefault(Outcome.WATCHED, 0),
                            decided < fewest ? null : Share.of(handed, decided)));
        }
        return rates;
    }
}
