package id.abdi.workload;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.abdi.standard.StandardId;
import id.abdi.statistics.Interval;
import id.abdi.statistics.YearFromWeeks;
import id.abdi.statistics.YearFromWeeks.Group;
import id.abdi.statistics.YearFromWeeks.Week;
import id.abdi.statistics.YearFromWeeks.Year;
import id.abdi.workload.Observed.Days;
import id.abdi.workload.Observed.Done;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The load of a post in a year against its holders (W-2, W-3).
 *
 * @param observed what it was computed from: one, or several where units are thought to be one
 * @param tasks the heaviest first
 * @param outside minutes a year as they were claimed for work that nothing measures
 */
record PositionLoad(Position position, List<Observed> observed, List<Task> tasks, BigDecimal outside, Norms norms) {
    static PositionLoad of(Position position, List<Observed> observed, Norms norms) {
        Map<StandardId, List<Done>> work = observed.stream()
                .flatMap(one -> one.work().stream())
                .collect(groupingBy(done -> done.measure().id(), LinkedHashMap::new, toList()));
        List<Task> tasks = work.values().stream()
                .map(done -> task(observed, done))
                .sorted(Comparator.comparing(Task::load)
                        .reversed()
                        .thenComparing(task -> task.measure().code()))
                .toList();
        Year outside = YearFromWeeks.of(observed.stream()
                .map(one -> group(one, one.claimed().outside()))
                .toList());
        return new PositionLoad(position, observed, tasks, decimal(outside.value()), norms);
    }

    private static Task task(List<Observed> observed, List<Done> done) {
        SortedMap<LocalDate, BigDecimal> all = new TreeMap<>();
        done.forEach(one -> one.quantities().forEach((week, quantity) -> all.merge(week, quantity, BigDecimal::add)));
        Year year = YearFromWeeks.of(observed.stream()
                .map(one -> group(one, quantities(one, done.getFirst().measure().id())))
                .toList());
        return new Task(done.getFirst().measure(), decimal(year.value()), year.range(), all);
    }

    private static SortedMap<LocalDate, BigDecimal> quantities(Observed one, StandardId standard) {
        return one.work().stream()
                .filter(done -> done.measure().id().equals(standard))
                .map(Done::quantities)
                .findFirst()
                .orElseGet(TreeMap::new);
    }

    /** A week without an amount brought nothing; a week in which nobody was on duty has no days. */
    private static Group<LocalDate> group(Observed one, Map<LocalDate, BigDecimal> amounts) {
        Map<LocalDate, Week> weeks = new HashMap<>();
        one.weeks()
                .forEach((week, days) -> weeks.put(
                        week,
                        new Week(amounts.getOrDefault(week, BigDecimal.ZERO).doubleValue(), days.onDuty())));
        weeks.values().removeIf(week -> week.days() == 0 && week.amount() == 0);
        return new Group<>(weeks, one.daysOfYear());
    }

    /** The minutes by the standards, week by week, of each that was observed. */
    List<Group<LocalDate>> loads() {
        List<Group<LocalDate>> groups = new ArrayList<>();
        observed.forEach(one -> {
            Map<LocalDate, BigDecimal> loads = new HashMap<>();
            one.work()
                    .forEach(done -> done.quantities()
                            .forEach((week, quantity) -> loads.merge(
                                    week, quantity.multiply(done.measure().minutes()), BigDecimal::add)));
            groups.add(group(one, loads));
        });
        return groups;
    }

    static BigDecimal decimal(double number) {
        return BigDecimal.valueOf(number).setScale(Task.DECIMALS, RoundingMode.HALF_UP);
    }

    BigDecimal load() {
        return tasks.stream().map(Task::load).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** W-2: the sum of the tasks, two decimals. */
    BigDecimal need() {
        return tasks.stream().map(task -> task.need(norms)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** W-2: whole people, rounded here alone. */
    int needed() {
        return need().setScale(0, RoundingMode.HALF_UP).intValue();
    }

    /** Two heads of units that become one are one head. */
    int posts() {
        return position.head()
                ? Math.min(1, observed.stream().mapToInt(Observed::posts).sum())
                : observed.stream().mapToInt(Observed::posts).sum();
    }

    int holders() {
        return observed.stream().mapToInt(Observed::holders).sum();
    }

    Days days() {
        return observed.stream().flatMap(one -> one.weeks().values().stream()).reduce(Days.NONE, Days::plus);
    }

    /** In how many weeks somebody was on duty. */
    int weeks() {
        return (int) observed.stream()
                .flatMap(one -> one.weeks().entrySet().stream())
                .filter(week -> week.getValue().onDuty() > 0)
                .map(Map.Entry::getKey)
                .distinct()
                .count();
    }

    Balance balance() {
        return Balance.of(List.of(this), norms);
    }

    /** The same range in people. */
    static Interval people(Interval minutes, Norms norms) {
        double effective = norms.effectiveMinutes();
        return new Interval(minutes.value() / effective, minutes.low() / effective, minutes.high() / effective);
    }
}
