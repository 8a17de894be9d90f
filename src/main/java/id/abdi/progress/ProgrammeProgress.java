package id.abdi.progress;

import id.abdi.activity.Activities;
import id.abdi.activity.Activities.Output;
import id.abdi.identity.Caller;
import id.abdi.kernel.Period;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Weeks;
import id.abdi.organization.Lines;
import id.abdi.plan.PlanResult;
import id.abdi.plan.PlanResultId;
import id.abdi.plan.PlanResults;
import id.abdi.programme.Programme;
import id.abdi.programme.Programme.Indicator;
import id.abdi.programme.ProgrammeStandings;
import id.abdi.programme.Programmes;
import id.abdi.programme.Target;
import id.abdi.rulebook.Rulebook;
import id.abdi.rulebook.SmallSums;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds up what the daily work brought for a programme: what people confirmed, else the quantities of all activities that serve a planned
 * result below it, where their unit is that of the indicator (R6). Shares and other figures that are no sum are left to people.
 */
@Component
class ProgrammeProgress implements ProgrammeStandings, ProgrammeCourses {
    private static final int FULL = 100;
    private static final double WEEK = 7.0;

    private final PlanResults results;
    private final Activities activities;
    private final RealisationSql realisations;
    private final Blockers blockers;
    private final Lines lines;
    private final Programmes programmes;
    private final Rulebook rulebook;

    ProgrammeProgress(
            PlanResults results,
            Activities activities,
            RealisationSql realisations,
            Blockers blockers,
            Lines lines,
            Programmes programmes,
            Rulebook rulebook) {
        this.results = results;
        this.activities = activities;
        this.realisations = realisations;
        this.blockers = blockers;
        this.lines = lines;
        this.programmes = programmes;
        this.rulebook = rulebook;
    }

    /** An indicator that is a sum, with what counts of it. */
    record Counted(Indicator indicator, Target target, Course course, CountedWork work) {}

    @Override
    @Transactional(readOnly = true)
    public Standing of(Caller caller, Programme programme, LocalDate date, Ui ui) {
        YearOfWork year = year(programme, date);
        Carriers carriers = carriers(programme, year, date);
        List<Counted> counted = counted(programme, year, date);
        List<Part> parts = WeekOfUnits.of(carriers, date, ui);
        Blocks blocks = blockers.of(caller, carriers, date, ui);
        return new Standing(
                answers(counted, carriers, blocks, date, ui),
                counted.stream().map(one -> words(one, date, ui)).toList(),
                confirmed(counted, ui),
                CarrierTree.of(carriers.tree(), carriers.people()),
                parts,
                blocks);
    }

    /** What served the programme this year until that day, also of people who have left since, and what came of it. */
    private YearOfWork year(Programme programme, LocalDate date) {
        LocalDate first = LocalDate.of(date.getYear(), 1, 1);
        Period days = Period.inclusive(first, date);
        Map<PlanResultId, List<Period>> served = results.served(programme.id(), days);
        return YearOfWork.of(
                served, activities.outputs(served.keySet(), first, date), realisations.newest(served.keySet(), days));
    }

    private Carriers carriers(Programme programme, YearOfWork year, LocalDate date) {
        List<PlanResult> tree = results.tree(programme.id(), date);
        return new Carriers(
                tree,
                lines.employees(
                        tree.stream().map(PlanResult::employee).distinct().toList(), date),
                year.outputsOf(tree),
                rulebook.on(SmallSums.FEWEST_PEOPLE, date, Scope.GOVERNMENT));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProgrammeCourse> on(LocalDate date) {
        return programmes.on(date).stream()
                .map(programme -> shortly(programme, worst(counted(programme, date))))
                .sorted(Comparator.comparing(ProgrammeCourse::outlook).thenComparing(ProgrammeCourse::name))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Served> servedIn(Set<UnitId> units, LocalDate date) {
        return programmes.on(date).stream()
                .map(programme -> served(programme, units, date))
                .filter(one -> one.results() > 0)
                .sorted(Comparator.comparing((Served one) -> -one.week() - one.before())
                        .thenComparing(one -> one.course().name()))
                .toList();
    }

    private Served served(Programme programme, Set<UnitId> units, LocalDate date) {
        YearOfWork year = year(programme, date);
        List<PlanResult> theirs = carriers(programme, year, date).in(units);
        List<Output> outputs = year.outputsOf(theirs);
        LocalDate week = Weeks.monday(date);
        return new Served(
                shortly(programme, worst(counted(programme, year, date))),
                theirs.size(),
                (int) theirs.stream().map(PlanResult::employee).distinct().count(),
                WeekOfUnits.count(outputs, week),
                WeekOfUnits.count(outputs, week.minusWeeks(1)));
    }

    private static ProgrammeCourse shortly(Programme programme, Optional<Counted> worst) {
        return new ProgrammeCourse(
                programme.id(),
                programme.name(),
                worst.map(one -> one.course().outlook()).orElse(Outlook.UNKNOWN),
                worst.map(one -> new Reached(
                                one.course().actual(),
                                one.target().number(),
                                one.target().unit()))
                        .orElse(null));
    }

    private static Optional<Counted> worst(List<Counted> counted) {
        return counted.stream()
                .min(Comparator.comparing((Counted one) -> one.course().outlook()));
    }

    /** Where the programme stands on each indicator of this year that is a sum. */
    @Transactional(readOnly = true)
    public List<Counted> counted(Programme programme, LocalDate date) {
        return counted(programme, year(programme, date), date);
    }

    private static List<Counted> counted(Programme programme, YearOfWork year, LocalDate date) {
        return programme.indicators().stream()
                .flatMap(indicator -> indicator
                        .year(date.getYear())
                        .filter(target -> !target.unit().equals("%"))
                        .map(target -> counted(
                                programme,
                                indicator,
                                target,
                                CountedWork.of(target.unit(), year.outputs(), year.said()),
                                date))
                        .stream())
                .toList();
    }

    /** The whole weeks begin with the first in which anything was done for the programme. */
    private static Counted counted(
            Programme programme, Indicator indicator, Target target, CountedWork work, LocalDate date) {
        LocalDate running = Weeks.monday(date.plusDays(1));
        LocalDate end = LocalDate.of(date.getYear(), 12, 31);
        LocalDate last = programme.period().last();
        double left = ChronoUnit.DAYS.between(date, last == null || last.isAfter(end) ? end : last) / WEEK;
        Course course = Course.of(
                work.before(running),
                work.weeks().getOrDefault(running, BigDecimal.ZERO),
                Math.max(0, left),
                new Course.Goal(target.direction(), target.number(), TargetLine.due(indicator, target.number(), date)));
        return new Counted(indicator, target, course, work);
    }

    private static Measured words(Counted one, LocalDate date, Ui ui) {
        Course course = one.course();
        return new Measured(
                one.indicator().name(),
                Math.min(FULL, course.percent()),
                ui.text("progress.reached", course.actual(), one.target().words(ui)),
                ui.text("progress.due", course.goal().due(), one.target().unit()),
                forecast(one, ui).orElse(null),
                course.outlook().tone(),
                ui.text("progress.standing." + course.outlook().name()),
                YearChart.of(one.indicator(), course, one.work(), date, ui));
    }

    private static Optional<String> forecast(Counted one, Ui ui) {
        return Optional.ofNullable(one.course().forecast())
                .map(forecast -> ui.text(
                        "progress.forecast",
                        forecast.expected(),
                        forecast.low(),
                        forecast.high(),
                        one.target().unit()));
    }

    private static @Nullable String confirmed(List<Counted> counted, Ui ui) {
        return counted.stream()
                .map(one -> one.work().percent())
                .filter(Objects::nonNull)
                .findFirst()
                .map(percent -> ui.text("progress.share-confirmed", percent))
                .orElse(null);
    }

    /** The four questions, each in a line. The worst indicator speaks for all. */
    private static List<Answer> answers(
            List<Counted> counted, Carriers carriers, Blocks blocks, LocalDate date, Ui ui) {
        List<Answer> answers = new ArrayList<>();
        Optional<Counted> worst = worst(counted);
        answers.add(new Answer(
                ui.text("progress.ask.where"),
                worst.map(one -> where(one, ui)).orElse(ui.text("progress.answer.where.none")),
                worst.map(one -> one.course().outlook().tone()).orElse(Tone.NEUTRAL),
                "standing"));
        Set<String> units = new HashSet<>();
        carriers.tree().forEach(result -> units.add(carriers.unit(result)));
        answers.add(new Answer(
                ui.text("progress.ask.who"),
                carriers.tree().isEmpty()
                        ? ui.text("progress.answer.who.none")
                        : ui.text(
                                "progress.answer.who",
                                carriers.people().size(),
                                units.size(),
                                carriers.tree().size()),
                carriers.tree().isEmpty() ? Tone.WARNING : Tone.NEUTRAL,
                "carriers"));
        LocalDate week = Weeks.monday(date);
        int now = WeekOfUnits.count(carriers.outputs(), week);
        answers.add(new Answer(
                ui.text("progress.ask.week"),
                ui.text("progress.answer.week", now, WeekOfUnits.count(carriers.outputs(), week.minusWeeks(1))),
                now == 0 ? Tone.WARNING : Tone.NEUTRAL,
                "week"));
        answers.add(Blockers.answer(blocks, ui));
        return answers;
    }

    private static String where(Counted one, Ui ui) {
        Course.Forecast forecast = one.course().forecast();
        String standing = ui.text("progress.standing." + one.course().outlook().name());
        return forecast == null
                ? ui.text(
                        "progress.answer.where.reached",
                        standing,
                        one.course().actual(),
                        one.target().number(),
                        one.target().unit())
                : ui.text(
                        "progress.answer.where",
                        standing,
                        one.course().actual(),
                        one.target().number(),
                        one.target().unit(),
                        forecast.low(),
                        forecast.high());
    }
}
