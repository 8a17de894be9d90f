package id.abdi.severity;

import id.abdi.activity.Activities.Relative;
import id.abdi.dailyreport.DailyReports.Given;
import id.abdi.dailyreport.Verdict;
import id.abdi.kernel.EmployeeId;
import id.abdi.statistics.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What heads gave whom: one sum for each pair, with what the work itself says of the person in the months in which the head rated them.
 * Pure, and in the order of what it is given.
 */
final class Judgements {
    /** A month that says more is taken to say this much: it is rather an error of entry. */
    private static final double MOST = 0.5;

    private record Pair(EmployeeId person, EmployeeId head) {}

    private record Month(EmployeeId person, LocalDate month) {}

    /** Sums over days. */
    private record Sum(int days, double worth, double squares, double work) {
        static final Sum NONE = new Sum(0, 0, 0, 0);

        Sum plus(int more, double each, double workEach) {
            return new Sum(days + more, worth + more * each, squares + more * each * each, work + more * workEach);
        }

        double scatter() {
            return squares - worth * worth / days;
        }
    }

    private final Map<Pair, Sum> sums = new LinkedHashMap<>();
    private final Map<EmployeeId, Integer> people = new HashMap<>();
    private final List<EmployeeId> heads = new ArrayList<>();
    private final Map<EmployeeId, Integer> headNumbers = new HashMap<>();

    Judgements(Collection<Given> given, Collection<Relative> work, Map<Verdict, Double> worth) {
        Map<Month, Double> said = new HashMap<>();
        work.forEach(one -> said.put(new Month(one.person(), one.month()), Math.clamp(one.share(), -MOST, MOST)));
        for (Given one : given) {
            double each = Objects.requireNonNull(worth.get(one.verdict()));
            double workEach = said.getOrDefault(new Month(one.person(), one.month()), 0.0);
            sums.merge(
                    new Pair(one.person(), one.reporter()),
                    Sum.NONE.plus(one.days(), each, workEach),
                    (before, more) -> before.plus(one.days(), each, workEach));
        }
        for (Pair pair : sums.keySet()) {
            people.putIfAbsent(pair.person(), people.size());
            if (headNumbers.putIfAbsent(pair.head(), heads.size()) == null) {
                heads.add(pair.head());
            }
        }
    }

    List<EmployeeId> heads() {
        return List.copyOf(heads);
    }

    EmployeeId head(int number) {
        return heads.get(number);
    }

    /** The cells of these heads. */
    List<Severity.Cell> cells(Collection<EmployeeId> of) {
        List<Severity.Cell> cells = new ArrayList<>();
        sums.forEach((pair, sum) -> {
            if (of.contains(pair.head())) {
                cells.add(new Severity.Cell(
                        Objects.requireNonNull(people.get(pair.person())),
                        Objects.requireNonNull(headNumbers.get(pair.head())),
                        sum.worth() / sum.days(),
                        sum.days(),
                        sum.work() / sum.days()));
            }
        });
        return cells;
    }

    /** How much single days of one person under one head scatter, over all pairs. */
    double dayVariance() {
        double scatter = 0;
        long free = 0;
        for (Sum sum : sums.values()) {
            scatter += sum.scatter();
            free += sum.days() - 1L;
        }
        return free == 0 ? 0 : scatter / free;
    }

    /** How many people and days a head rated. */
    record Basis(int people, int days) {}

    Map<EmployeeId, Basis> bases() {
        Map<EmployeeId, Basis> bases = new HashMap<>();
        sums.forEach((pair, sum) -> bases.merge(
                pair.head(),
                new Basis(1, sum.days()),
                (one, other) -> new Basis(one.people() + other.people(), one.days() + other.days())));
        return bases;
    }
}
