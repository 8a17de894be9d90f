package id.abdi.progress;

import id.abdi.activity.Activities.Output;
import id.abdi.kernel.Weeks;
import id.abdi.plan.PlanResultId;
import id.abdi.programme.ProgrammeStandings.Part;
import id.abdi.web.Ui;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the units did for a programme this week and the week before; what fewer than three people did stands with other units. */
final class WeekOfUnits {
    private static final int MOST_UNITS = 10;

    private WeekOfUnits() {}

    static List<Part> of(Carriers carriers, LocalDate date, Ui ui) {
        LocalDate week = Weeks.monday(date);
        List<Output> recent = carriers.outputs().stream()
                .filter(output -> !output.week().isBefore(week.minusWeeks(1)))
                .toList();
        Map<PlanResultId, String> units = carriers.units(
                recent.stream().map(Output::result).collect(Collectors.toSet()), ui.text("progress.others"));
        return recent.stream()
                .collect(Collectors.groupingBy(output -> Objects.requireNonNull(units.get(output.result()))))
                .entrySet()
                .stream()
                .sorted(Comparator.<Map.Entry<String, List<Output>>>comparingInt(unit -> -count(unit.getValue(), week))
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_UNITS)
                .map(unit -> new Part(
                        unit.getKey(),
                        ui.text(
                                "progress.week",
                                count(unit.getValue(), week),
                                quantities(unit.getValue(), week, ui),
                                count(unit.getValue(), week.minusWeeks(1)))))
                .toList();
    }

    /** How many activities of that week. */
    static int count(Collection<Output> outputs, LocalDate week) {
        return outputs.stream()
                .filter(output -> output.week().equals(week))
                .mapToInt(Output::activities)
                .sum();
    }

    private static String quantities(Collection<Output> outputs, LocalDate week, Ui ui) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        outputs.stream()
                .filter(output -> output.week().equals(week) && output.unit() != null)
                .forEach(output ->
                        sums.merge(Objects.requireNonNull(output.unit()), output.quantity(), BigDecimal::add));
        return sums.isEmpty()
                ? ""
                : sums.entrySet().stream()
                        .map(sum -> ui.text("progress.sum", sum.getValue(), sum.getKey()))
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
