package id.abdi.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.abdi.activity.Activities;
import id.abdi.activity.Activities.Served;
import id.abdi.dailyreport.DailyReports;
import id.abdi.dailyreport.Verdict;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.plan.Plan;
import id.abdi.plan.Plan.Rhythm;
import id.abdi.plan.PlanId;
import id.abdi.plan.PlanResult;
import id.abdi.plan.PlanResult.Indicator;
import id.abdi.plan.PlanResultId;
import id.abdi.plan.PlanResults;
import id.abdi.plan.Plans;
import id.abdi.progress.ProposalRules.Work;
import id.abdi.progress.Realisation.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every indicator of people's agreed results in a part of the year, in a fixed number of queries whatever the number of people. */
@Component
class MeasuredResults {
    private final Plans plans;
    private final PlanResults results;
    private final Activities activities;
    private final DailyReports reports;
    private final RealisationSql sql;

    MeasuredResults(Plans plans, PlanResults results, Activities activities, DailyReports reports, RealisationSql sql) {
        this.plans = plans;
        this.results = results;
        this.activities = activities;
        this.reports = reports;
        this.sql = sql;
    }

    /** What is shown of which days, and when. */
    record Asked(int year, Function<Rhythm, Part> part, LocalDate today) {}

    private record Known(
            Map<PlanResultId, List<Served>> served,
            Map<EmployeeId, Map<LocalDate, Verdict>> verdicts,
            Map<Subject, Realisation> confirmed,
            LocalDate today) {}

    /** What that person's results reached in the part of the year to which the day belongs; nothing of a year to come. */
    @Transactional(readOnly = true)
    public List<Measured> of(EmployeeId person, LocalDate day, LocalDate today) {
        return day.isAfter(today)
                ? List.of()
                : of(List.of(person), new Asked(day.getYear(), rhythm -> Part.of(day, rhythm), today));
    }

    /** In the order of the results in the plans. A result belongs to it that was in force on the first or last of the days. */
    @Transactional(readOnly = true)
    public List<Measured> of(Collection<EmployeeId> people, Asked asked) {
        Map<PlanId, Part> parts = plans.of(people, asked.year()).stream()
                .collect(
                        toMap(Plan::id, plan -> asked.part().apply(plan.newest().rhythm())));
        Map<PlanResultId, PlanResult> known = inForce(people, parts, asked.today());
        Known facts = facts(people, known.values(), parts, asked);
        return known.values().stream()
                .flatMap(result -> result.indicators().stream()
                        .map(indicator ->
                                measured(result, Objects.requireNonNull(parts.get(result.plan())), indicator, facts)))
                .toList();
    }

    private Map<PlanResultId, PlanResult> inForce(
            Collection<EmployeeId> people, Map<PlanId, Part> parts, LocalDate today) {
        TreeSet<LocalDate> days = new TreeSet<>();
        parts.values().forEach(part -> {
            days.add(part.first());
            days.add(part.ended(today) ? part.last() : today);
        });
        Map<PlanResultId, PlanResult> known = new LinkedHashMap<>();
        for (LocalDate day : days) {
            results.inForce(people, day).values().stream()
                    .flatMap(List::stream)
                    .filter(result -> parts.containsKey(result.plan())
                            && Objects.requireNonNull(parts.get(result.plan()))
                                    .period()
                                    .contains(day))
                    .forEach(result -> known.put(result.id(), result));
        }
        return known;
    }

    private Known facts(
            Collection<EmployeeId> people, Collection<PlanResult> known, Map<PlanId, Part> parts, Asked asked) {
        if (known.isEmpty()) {
            return new Known(Map.of(), Map.of(), Map.of(), asked.today());
        }
        LocalDate first = parts.values().stream()
                .map(Part::first)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = parts.values().stream()
                .map(Part::last)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<PlanResultId> ids = known.stream().map(PlanResult::id).toList();
        LocalDate begin = LocalDate.of(asked.year(), 1, 1);
        return new Known(
                activities.served(ids, begin, last).stream().collect(groupingBy(Served::result)),
                verdicts(people, first, last),
                sql.newest(ids, Period.of(begin, begin.plusYears(1))).stream()
                        .collect(toMap(Realisation::subject, Function.identity())),
                asked.today());
    }

    private Map<EmployeeId, Map<LocalDate, Verdict>> verdicts(
            Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        Map<EmployeeId, Map<LocalDate, Verdict>> verdicts = new HashMap<>();
        reports.between(people, first, last)
                .forEach((day, said) ->
                        said.forEach((person, report) -> verdicts.computeIfAbsent(person, each -> new HashMap<>())
                                .put(day, report.verdict())));
        return verdicts;
    }

    private static Measured measured(PlanResult result, Part part, Indicator indicator, Known facts) {
        Work work = new Work(
                result,
                facts.served().getOrDefault(result.id(), List.of()),
                facts.verdicts().getOrDefault(result.employee(), Map.of()));
        return new Measured(
                result,
                part,
                indicator,
                ProposalRules.propose(indicator, work, part, facts.today()),
                facts.confirmed().get(new Subject(result.id(), indicator.aspect(), part.period())),
                ProposalRules.sums(indicator) ? soFar(indicator, work, part, facts.confirmed()) : null);
    }

    /** Confirmed where it is, else as proposed. */
    private static BigDecimal soFar(Indicator indicator, Work work, Part part, Map<Subject, Realisation> confirmed) {
        String unit = Objects.requireNonNull(indicator.target()).unit();
        BigDecimal sum = BigDecimal.ZERO;
        for (int number = 1; number <= part.number(); number++) {
            Period days = new Part(part.year(), part.rhythm(), number).period();
            Realisation said = confirmed.get(new Subject(work.result().id(), indicator.aspect(), days));
            sum = sum.add(said != null && said.value() != null ? said.value() : proposed(indicator, work, unit, days));
        }
        return sum;
    }

    private static BigDecimal proposed(Indicator indicator, Work work, String unit, Period days) {
        return switch (indicator.aspect()) {
            case COST, BUDGET -> BigDecimal.ZERO;
            case QUANTITY, RECEIVERS, PROCESSES, STRENGTHENING, QUALITY, TIME -> work.sum(unit, days);
        };
    }

    /** How many ended parts of the year lack a word on some indicator, by the first day of the part. */
    @Transactional(readOnly = true)
    public Map<LocalDate, Integer> unsaid(Plan plan, List<PlanResult> agreed, LocalDate today) {
        Rhythm rhythm = plan.newest().rhythm();
        LocalDate end = LocalDate.of(plan.year(), 12, 31);
        LocalDate begin = LocalDate.of(plan.year(), 1, 1);
        List<Realisation> said =
                sql.newest(agreed.stream().map(PlanResult::id).toList(), Period.of(begin, begin.plusYears(1)));
        Map<LocalDate, Integer> unsaid = new HashMap<>();
        int indicators =
                agreed.stream().mapToInt(result -> result.indicators().size()).sum();
        for (Part part : Part.begun(today.isAfter(end) ? end : today, rhythm)) {
            long confirmed = said.stream()
                    .filter(one -> one.subject().period().equals(part.period()))
                    .count();
            boolean planned = plan.versions().getFirst().period().from().isBefore(part.last());
            if (part.ended(today) && planned && confirmed < indicators) {
                unsaid.put(part.first(), indicators - (int) confirmed);
            }
        }
        return unsaid;
    }
}
