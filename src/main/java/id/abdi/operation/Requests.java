package id.abdi.operation;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How many requests of which kind were answered since the start, and how fast. */
@Component
class Requests {
    /** The two doors through which a head's verdict comes. */
    static final Set<String> VERDICTS =
            Set.of("POST /today/{date}/{nip}", "PUT /api/v1/employees/{nip}/daily-reports/{date}");

    /**
     * @param route the method and the template of the address, never the address itself, which may hold a NIP
     */
    record Kind(String route, int status) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            int byRoute = route.compareTo(other.route);
            return byRoute == 0 ? Integer.compare(status, other.status) : byRoute;
        }
    }

    private final Map<Kind, Histogram> all = new ConcurrentHashMap<>();

    void add(Kind kind, Duration taken) {
        all.computeIfAbsent(kind, fresh -> new Histogram()).add(taken);
    }

    Map<Kind, Histogram.Counted> all() {
        Map<Kind, Histogram.Counted> counted = new TreeMap<>();
        all.forEach((kind, histogram) -> counted.put(kind, histogram.counted()));
        return counted;
    }

    Histogram.Counted verdicts() {
        return all().entrySet().stream()
                .filter(entry -> VERDICTS.contains(entry.getKey().route()))
                .map(Map.Entry::getValue)
                .reduce(Histogram.Counted.NONE, Histogram.Counted::plus);
    }

    long faults() {
        return all().entrySet().stream()
                .filter(entry -> entry.getKey().status() == 500)
                .mapToLong(entry -> entry.getValue().total())
                .sum();
    }
}
