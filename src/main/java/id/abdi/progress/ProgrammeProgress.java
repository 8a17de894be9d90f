package id.abdi.progress;

import id.abdi.activity.Activities;
import id.abdi.activity.Activities.Output;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.plan.PlanResult;
import id.abdi.plan.PlanResultId;
import id.abdi.plan.PlanResults;
import id.abdi.programme.Programme;
import id.abdi.programme.Programme.Indicator;
import id.abdi.programme.ProgrammeStandings;
import id.abdi.programme.Target;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds up what the daily work brought for a programme: the quantities of all activities that serve a planned result below it, where
 * their unit of output is that of the indicator (R6). Shares and other figures that are no sum are left to people.
 */
@Component
class ProgrammeProgress implements ProgrammeStandings {
    private static final int FULL = 100;
    private static final int QUIET_WEEKS = 2;
    private static final int FEWEST_HANDS = 3;
    private static final int MOST_UNITS = 10;

    private final PlanResults results;
    private final Activities activities;
    private final Lines lines;

    ProgrammeProgress(PlanResults results, Activities activities, Lines lines) {
        this.results = results;
        this.activities = activities;
        this.lines = lines;
    }

    @Override
    @Transactional(readOnly = true)
    public Standing of(Programme programme, LocalDate date, Ui ui) {
        List<PlanResult> tree = results.tree(programme.id(), date);
        LocalDate first = LocalDate.of(date.getYear(), 1, 1);
        List<Output> outputs =
                activities.outputs(tree.stream().map(PlanResult::id).toList(), first, date);
        List<Measured> measured = programme.indicators().stream()
                .flatMap(indicator -> measured(programme, indicator, outputs, date, ui).stream())
                .toList();
        return new Standing(measured, parts(tree, outputs, date, ui), idle(tree, outputs, date, ui));
    }

    private static Optional<Measured> measured(
            Programme programme, Indicator indicator, List<Output> outputs, LocalDate date, Ui ui) {
        return indicator
                .year(date.getYear())
                .filter(target -> !target.unit().equals("%"))
                .map(target -> {
                    Course course = course(programme, indicator, target, outputs, date);
                    return words(indicator, target, course, ui);
                });
    }

    /** The whole weeks begin with the first in which anything was done for the programme. */
    private static Course course(
            Programme programme, Indicator indicator, Target target, List<Output> outputs, LocalDate date) {
        String unit = target.unit().toLowerCase(Locale.ROOT);
        TreeMap<LocalDate, BigDecimal> sums = new TreeMap<>();
        outputs.forEach(output -> sums.merge(
                output.week(), unit.equals(output.unit()) ? output.quantity() : BigDecimal.ZERO, BigDecimal::add));
        LocalDate running = date.plusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate begun = sums.isEmpty() ? running : sums.firstKey();
        List<BigDecimal> weeks = begun.datesUntil(
                        running.isBefore(begun) ? begun : running, java.time.Period.ofWeeks(1))
                .map(week -> sums.getOrDefault(week, BigDecimal.ZERO))
                .toList();
        LocalDate end = LocalDate.of(date.getYear(), 12, 31);
        LocalDate last = programme.period().last();
        double left = ChronoUnit.DAYS.between(date, last == null || last.isAfter(end) ? end : last) / 7.0;
        return Course.of(
                weeks,
                sums.getOrDefault(running, BigDecimal.ZERO),
                Math.max(0, left),
                new Course.Goal(target.direction(), target.number(), TargetLine.due(indicator, target.number(), date)));
    }

    private static Measured words(Indicator indicator, Target target, Course course, Ui ui) {
        Course.Forecast forecast = course.forecast();
        return new Measured(
                indicator.name(),
                Math.min(FULL, course.percent()),
                ui.text("progress.reached", course.actual(), target.words(ui)),
                ui.text("progress.due", course.goal().due(), target.unit()),
                forecast == null
                        ? null
                        : ui.text(
                                "progress.forecast",
                                forecast.expected(),
                                forecast.low(),
                                forecast.high(),
                                target.unit()),
                tone(course.standing()),
                ui.text("progress.standing." + course.standing().name()));
    }

    private static Tone tone(Course.Standing standing) {
        return switch (standing) {
            case LATE -> Tone.DANGER;
            case AT_RISK -> Tone.WARNING;
            case UNKNOWN -> Tone.NEUTRAL;
            case ON_COURSE, REACHED -> Tone.GOOD;
        };
    }

    private List<Part> parts(List<PlanResult> tree, List<Output> outputs, LocalDate date, Ui ui) {
        LocalDate week = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Map<PlanResultId, EmployeeId> owners =
                tree.stream().collect(Collectors.toMap(PlanResult::id, PlanResult::employee));
        Map<EmployeeId, Employee> people = lines.employees(Set.copyOf(owners.values()), date);
        List<Output> recent = outputs.stream()
                .filter(output -> !output.week().isBefore(week.minusWeeks(1)))
                .toList();
        Map<String, Set<EmployeeId>> hands = recent.stream()
                .map(output -> Objects.requireNonNull(owners.get(output.result())))
                .collect(Collectors.groupingBy(owner -> unit(people.get(owner)), Collectors.toSet()));
        // What fewer do is one person's day, which is not everybody's to read.
        Map<String, List<Output>> units = recent.stream().collect(Collectors.groupingBy(output -> {
            String unit = unit(people.get(owners.get(output.result())));
            return hands.getOrDefault(unit, Set.of()).size() < FEWEST_HANDS ? ui.text("progress.others") : unit;
        }));
        List<Part> parts = units.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<Output>>>comparingInt(unit -> -count(unit.getValue(), week))
                        .thenComparing(Map.Entry::getKey))
                .map(unit -> part(unit.getKey(), unit.getValue(), week, ui))
                .toList();
        return parts.subList(0, Math.min(MOST_UNITS, parts.size()));
    }

    private static Part part(String unit, List<Output> outputs, LocalDate week, Ui ui) {
        return new Part(
                unit,
                ui.text(
                        "progress.week",
                        count(outputs, week),
                        quantities(outputs, week, ui),
                        count(outputs, week.minusWeeks(1))));
    }

    private static String unit(@Nullable Employee person) {
        return person == null ? "" : person.unit();
    }

    private static int count(Collection<Output> outputs, LocalDate week) {
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

    private static @Nullable String idle(List<PlanResult> tree, List<Output> outputs, LocalDate date, Ui ui) {
        LocalDate since =
                date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(QUIET_WEEKS - 1);
        Set<PlanResultId> busy = outputs.stream()
                .filter(output -> !output.week().isBefore(since))
                .map(Output::result)
                .collect(Collectors.toSet());
        // Results that others carry on move with those; only the ends of the tree can stand still.
        Set<PlanResultId> carried = tree.stream()
                .flatMap(result -> Stream.ofNullable(result.link().result()))
                .collect(Collectors.toSet());
        List<PlanResult> ends =
                tree.stream().filter(result -> !carried.contains(result.id())).toList();
        long quiet = ends.stream().filter(result -> !busy.contains(result.id())).count();
        return quiet == 0 ? null : ui.text("progress.idle", quiet, ends.size());
    }
}
