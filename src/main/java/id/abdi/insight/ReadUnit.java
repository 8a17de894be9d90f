package id.abdi.insight;

import id.abdi.activity.DayClosing;
import id.abdi.dailyreport.DailyReport;
import id.abdi.dailyreport.Verdict;
import id.abdi.identity.Caller;
import id.abdi.insight.UnitDevelopment.Branch;
import id.abdi.insight.UnitDevelopment.InNeed;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Employee;
import id.abdi.organization.Rights;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitAct;
import id.abdi.progress.ProgrammeCourses.Served;
import id.abdi.rulebook.Rulebook;
import id.abdi.tally.DayCount;
import id.abdi.tally.UnitDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody reads how the work of a unit developed. Who heads a unit or stands above it sees sums; single people only who heads them, and
 * that look is noted (SEC-9).
 */
@Service
class ReadUnit {
    /** No rest between two working days is longer. */
    private static final int LONGEST_REST = 21;

    private final Rights rights;
    private final UnitFacts facts;
    private final Rulebook rulebook;
    private final Clock clock;

    ReadUnit(Rights rights, UnitFacts facts, Rulebook rulebook, Clock clock) {
        this.rights = rights;
        this.facts = facts;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /**
     * What is wanted.
     *
     * @param first the first day
     * @param last the last, not after today
     * @param people whether the own people are to be named
     */
    record Asked(String code, LocalDate first, LocalDate last, LocalDate today, boolean people) {}

    /**
     * As the unit stands today.
     *
     * @throws id.abdi.kernel.Refusal {@code unknown-unit}, also where it is not for this reader
     */
    @Transactional
    UnitDevelopment by(Caller reader, Asked asked) {
        LocalDate today = asked.today();
        Unit unit = facts.directory().unit(asked.code(), today).orElseThrow(DevelopmentRefusals::unknownUnit);
        Optional<UnitId> parent = Optional.ofNullable(unit.parent());
        Map<UnitId, Set<UnitAct>> acts = rights.acts(
                reader, Stream.concat(Stream.of(unit.id()), parent.stream()).toList(), today);
        Set<UnitAct> mine = acts.getOrDefault(unit.id(), Set.of());
        if (!mine.contains(UnitAct.SEE_DEVELOPMENT)) {
            throw DevelopmentRefusals.unknownUnit();
        }
        boolean direct = mine.contains(UnitAct.SEE_OWN_PEOPLE);
        List<Unit> upward = facts.directory().upward(unit.id(), today);
        UnitMeasures measures = UnitMeasures.of(
                rulebook, today, new Scope(upward.stream().map(Unit::id).toList()));
        UnitDays.Sums sums = facts.days().below(unit.id(), asked.first(), asked.last());
        return new UnitDevelopment(
                unit,
                upward.stream()
                        .skip(1)
                        .limit(1)
                        .filter(above -> acts.getOrDefault(above.id(), Set.of()).contains(UnitAct.SEE_DEVELOPMENT))
                        .findFirst()
                        .orElse(null),
                direct ? others(reader, unit, today) : List.of(),
                direct,
                asked.first(),
                asked.last(),
                closed(reader, today),
                branches(unit, sums, today),
                direct && asked.last().equals(today) ? inNeed(reader, unit, today, measures) : List.of(),
                asked.people() ? people(reader, unit, today) : List.of(),
                sums.countedAt(),
                measures);
    }

    /** Which programmes a unit that the reader sees and all below it serve today. */
    List<Served> programmes(UnitDevelopment development) {
        LocalDate today = development.last();
        return facts.programmes()
                .servedIn(
                        facts.directory().downward(development.unit().id(), today).stream()
                                .map(Unit::id)
                                .collect(Collectors.toSet()),
                        today);
    }

    /** The last day that is closed by the reader's own working days, which are those of most. */
    private LocalDate closed(Caller reader, LocalDate today) {
        List<LocalDate> days =
                today.minusDays(LONGEST_REST).datesUntil(today.plusDays(1)).toList();
        Map<LocalDate, DayClosing.Closing> closings = facts.closing().of(reader.id(), days);
        Instant now = clock.instant();
        return days.reversed().stream()
                .filter(day ->
                        !now.isBefore(Objects.requireNonNull(closings.get(day)).closesAt()))
                .findFirst()
                .orElse(days.getFirst());
    }

    /** The highest units that the reader heads, but this one. */
    private List<Unit> others(Caller reader, Unit unit, LocalDate today) {
        return tops(reader, today).stream()
                .filter(led -> !led.id().equals(unit.id()))
                .toList();
    }

    /** The units that the reader heads, without those below another one of them. */
    List<Unit> tops(Caller reader, LocalDate today) {
        List<Unit> led = facts.directory().led(reader.id(), today);
        Set<UnitId> ids = led.stream().map(Unit::id).collect(Collectors.toSet());
        return led.stream()
                .filter(unit -> unit.parent() == null || !ids.contains(unit.parent()))
                .toList();
    }

    private List<Branch> branches(Unit unit, UnitDays.Sums sums, LocalDate today) {
        List<Unit> below = facts.directory().downward(unit.id(), today).stream()
                .filter(one -> unit.id().equals(one.parent()))
                .toList();
        Map<UnitId, NavigableMap<LocalDate, DayCount>> left = new HashMap<>(sums.branches());
        List<Branch> branches = new ArrayList<>();
        branches.add(new Branch(unit, true, taken(left, unit.id())));
        below.forEach(one -> branches.add(new Branch(one, false, taken(left, one.id()))));
        if (!left.isEmpty()) {
            NavigableMap<LocalDate, DayCount> before = new TreeMap<>();
            left.values().forEach(days -> days.forEach((day, count) -> before.merge(day, count, DayCount::plus)));
            branches.add(new Branch(null, false, before));
        }
        return branches;
    }

    private static NavigableMap<LocalDate, DayCount> taken(
            Map<UnitId, NavigableMap<LocalDate, DayCount>> left, UnitId unit) {
        @Nullable NavigableMap<LocalDate, DayCount> days = left.remove(unit);
        return days == null ? new TreeMap<>() : days;
    }

    /** Of the direct subordinates within this unit those whose last weeks ask for help; seeing them is a look. */
    private List<InNeed> inNeed(Caller reader, Unit unit, LocalDate today, UnitMeasures measures) {
        List<Employee> all = facts.lines().subordinates(reader.id(), today);
        Map<EmployeeId, Scope> scopes =
                facts.lines().scopes(all.stream().map(Employee::id).toList(), today);
        List<Employee> people = all.stream()
                .filter(person -> scopes.getOrDefault(person.id(), Scope.GOVERNMENT)
                        .nearestFirst()
                        .contains(unit.id()))
                .toList();
        LocalDate first = today.minusDays(UnitDevelopment.RECENT_DAYS - 1L);
        Map<EmployeeId, List<Verdict>> verdicts =
                facts.reports().between(people.stream().map(Employee::id).toList(), first, today).values().stream()
                        .map(Map::values)
                        .flatMap(Collection::stream)
                        .filter(report -> report.verdict() != Verdict.NOT_ON_DUTY)
                        .collect(Collectors.groupingBy(
                                DailyReport::employee, Collectors.mapping(DailyReport::verdict, Collectors.toList())));
        List<InNeed> found = people.stream()
                .map(person -> inNeed(person, verdicts.getOrDefault(person.id(), List.of())))
                .filter(one ->
                        one.judged() >= measures.helpDays() && one.lower() >= measures.helpBelow() * one.judged())
                .sorted(Comparator.comparingDouble((InNeed one) -> -one.lower() / (double) one.judged())
                        .thenComparing(one -> one.person().name()))
                .toList();
        rights.look(reader, found.stream().map(one -> one.person().id()).toList(), today);
        return found;
    }

    private static InNeed inNeed(Employee person, List<Verdict> verdicts) {
        int lower = (int) verdicts.stream()
                .filter(verdict -> verdict == Verdict.BELOW || verdict == Verdict.NO_RESULT)
                .count();
        return new InNeed(person, lower, verdicts.size());
    }

    /** Who sits in the unit itself, as far as the reader may see them. */
    private List<Employee> people(Caller reader, Unit unit, LocalDate today) {
        Set<EmployeeId> seated =
                facts.directory().seated(List.of(unit.id()), today).keySet();
        return facts.lines().employees(rights.maySee(reader, seated, today), today).values().stream()
                .filter(person -> !person.id().equals(reader.id()))
                .sorted(Comparator.comparing(Employee::name))
                .toList();
    }
}
