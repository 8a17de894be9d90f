package id.abdi.progress;

import id.abdi.activity.Activities.Output;
import id.abdi.kernel.Period;
import id.abdi.kernel.Weeks;
import id.abdi.plan.PlanResultId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What counts in one unit of the work below a programme: what people confirmed of a part of the year, else the quantities of their
 * activities. Each result counts itself alone, so the sum is that of the leaves and of everything above them, none twice.
 *
 * @param weeks by Monday, also those that brought nothing of this unit
 * @param confirmed how much of it people confirmed
 */
record CountedWork(TreeMap<LocalDate, BigDecimal> weeks, BigDecimal confirmed) {
    private static final int DAYS = 7;
    private static final int HUNDRED = 100;

    /** A part of the year of a result. */
    private record Share(PlanResultId result, Period period) {}

    /**
     * @param outputs of all results, in all units
     * @param said the newest word of people on their results, in all units
     */
    static CountedWork of(String unit, Collection<Output> outputs, Collection<Realisation> said) {
        String small = unit.toLowerCase(Locale.ROOT);
        TreeMap<LocalDate, BigDecimal> weeks = new TreeMap<>();
        outputs.forEach(output -> weeks.merge(
                output.week(), small.equals(output.unit()) ? output.quantity() : BigDecimal.ZERO, BigDecimal::add));
        Map<PlanResultId, List<Output>> byResult = outputs.stream()
                .filter(output -> small.equals(output.unit()))
                .collect(Collectors.groupingBy(Output::result));
        BigDecimal confirmed = BigDecimal.ZERO;
        for (Realisation one : ofUnit(small, said)) {
            BigDecimal value = Objects.requireNonNull(one.value());
            confirmed = confirmed.add(value);
            Period period = one.subject().period();
            List<Output> there = byResult.getOrDefault(one.subject().result(), List.of()).stream()
                    .filter(output -> period.contains(output.month()))
                    .toList();
            correct(weeks, period, value, there);
        }
        return new CountedWork(weeks, confirmed);
    }

    /** One for each result and part of the year: where two indicators count the same unit, quantity comes first. */
    private static Collection<Realisation> ofUnit(String unit, Collection<Realisation> said) {
        Map<Share, Realisation> first = new HashMap<>();
        said.stream()
                .filter(one -> one.value() != null
                        && one.unit() != null
                        && unit.equals(one.unit().toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparing(one -> one.subject().aspect()))
                .forEach(one -> first.putIfAbsent(
                        new Share(one.subject().result(), one.subject().period()), one));
        return first.values();
    }

    /** Makes the weeks of the period bring the value: by the same factor where activities brought something, else evenly by days. */
    private static void correct(
            TreeMap<LocalDate, BigDecimal> weeks, Period period, BigDecimal value, List<Output> outputs) {
        TreeMap<LocalDate, BigDecimal> weights = new TreeMap<>();
        outputs.forEach(output -> weights.merge(output.week(), output.quantity(), BigDecimal::add));
        BigDecimal proposed = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal difference = value.subtract(proposed);
        if (proposed.signum() == 0) {
            weights.clear();
            weights.putAll(byDays(period));
        }
        BigDecimal whole = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = difference;
        for (Map.Entry<LocalDate, BigDecimal> week : weights.entrySet()) {
            boolean last = week.getKey().equals(weights.lastKey());
            BigDecimal share = last
                    ? left
                    : difference
                            .multiply(week.getValue())
                            .divide(whole, MathContext.DECIMAL64)
                            .setScale(2, RoundingMode.HALF_EVEN);
            left = left.subtract(share);
            weeks.merge(week.getKey(), share, BigDecimal::add);
        }
    }

    private static Map<LocalDate, BigDecimal> byDays(Period period) {
        Map<LocalDate, BigDecimal> days = new HashMap<>();
        LocalDate last = Objects.requireNonNull(period.last());
        for (LocalDate week = Weeks.monday(period.from()); !week.isAfter(last); week = week.plusDays(DAYS)) {
            LocalDate first = week.isBefore(period.from()) ? period.from() : week;
            LocalDate end = week.plusDays(DAYS - 1).isAfter(last) ? last : week.plusDays(DAYS - 1);
            days.put(week, BigDecimal.valueOf(ChronoUnit.DAYS.between(first, end) + 1));
        }
        return days;
    }

    BigDecimal total() {
        return weeks.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How much of it is confirmed, in whole percent; null where there is nothing. */
    @Nullable
    Integer percent() {
        BigDecimal total = total();
        return total.signum() <= 0
                ? null
                : Math.min(
                        HUNDRED,
                        confirmed
                                .multiply(BigDecimal.valueOf(HUNDRED))
                                .divide(total, 0, RoundingMode.DOWN)
                                .intValue());
    }

    /** What the whole weeks brought before that one, from the first that brought anything, the oldest first. */
    List<BigDecimal> before(LocalDate running) {
        List<BigDecimal> whole = new ArrayList<>();
        for (LocalDate week = begun(running); week.isBefore(running); week = week.plusDays(DAYS)) {
            whole.add(weeks.getOrDefault(week, BigDecimal.ZERO));
        }
        return whole;
    }

    /** The Monday on which the work began; that one where it has not. */
    LocalDate begun(LocalDate running) {
        return weeks.isEmpty() || weeks.firstKey().isAfter(running) ? running : weeks.firstKey();
    }
}
