package id.abdi.workload;

import id.abdi.activity.Activities;
import id.abdi.activity.Activities.Stretch;
import id.abdi.activity.Activities.Volumes;
import id.abdi.calendar.WorkPattern;
import id.abdi.calendar.WorkingCalendar;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Capacity;
import id.abdi.organization.Directory;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Post;
import id.abdi.organization.PostId;
import id.abdi.organization.Unit;
import id.abdi.rulebook.Rulebook;
import id.abdi.standard.StandardId;
import id.abdi.standard.Standards;
import id.abdi.standard.WorkStandard;
import id.abdi.tally.PersonWeeks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what people of a unit and below did, with a fixed number of queries, whatever their number. */
@Component
class ObserveWork {
    /** What one page computes at once; a larger unit is looked at part by part. */
    static final int MOST_PEOPLE = 600;

    private final Directory directory;
    private final PersonWeeks weeks;
    private final Standards standards;
    private final WorkingCalendar calendar;
    private final Rulebook rulebook;

    ObserveWork(
            Directory directory, PersonWeeks weeks, Standards standards, WorkingCalendar calendar, Rulebook rulebook) {
        this.directory = directory;
        this.weeks = weeks;
        this.standards = standards;
        this.calendar = calendar;
        this.rulebook = rulebook;
    }

    /** Who was where: the positions, and in which days of whom they were filled. */
    private record Filled(
            List<Position> positions,
            Map<Position, Integer> posts,
            Map<Position, Integer> holders,
            List<Stretch> stretches) {
        Set<EmployeeId> people() {
            return stretches.stream().map(Stretch::employee).collect(Collectors.toSet());
        }

        List<Stretch> since(LocalDate begun) {
            return stretches.stream()
                    .filter(one -> !one.last().isBefore(begun))
                    .map(one -> one.first().isBefore(begun)
                            ? new Stretch(one.employee(), begun, one.last(), one.key())
                            : one)
                    .toList();
        }
    }

    /**
     * @param last included
     * @throws id.abdi.kernel.Refusal {@code too-many-people}
     */
    Analysis of(Unit unit, LocalDate first, LocalDate last) {
        List<Unit> units = UnitTree.of(unit, directory, last).units();
        Filled filled = filled(units, first, last);
        Set<EmployeeId> people = filled.people();
        if (people.size() > MOST_PEOPLE) {
            throw WorkloadRefusals.tooMany(people.size(), MOST_PEOPLE);
        }
        return of(units, filled, first, last);
    }

    /** Of these very units, the first of which stands above the others, without a limit: the caller sees to it. */
    Analysis of(List<Unit> units, LocalDate first, LocalDate last) {
        return of(units, filled(units, first, last), first, last);
    }

    private Analysis of(List<Unit> units, Filled filled, LocalDate first, LocalDate last) {
        Volumes volumes = weeks.volumes(filled.stretches());
        LocalDate begun = begun(volumes, first, last);
        Scope scope = new Scope(directory.upward(units.getFirst().id(), last).stream()
                .map(Unit::id)
                .toList());
        Sums sums = new Sums(filled.positions().size());
        sums.add(volumes, known(volumes, last));
        sums.add(weeks.duty(filled.since(begun)));
        double years = years(begun, last, scope);
        List<Observed> observed = new ArrayList<>();
        for (int key = 0; key < filled.positions().size(); key++) {
            Position position = filled.positions().get(key);
            observed.add(sums.observed(
                    key,
                    position,
                    filled.posts().getOrDefault(position, 0),
                    filled.holders().getOrDefault(position, 0),
                    years));
        }
        observed.removeIf(one -> one.posts() == 0
                && one.work().isEmpty()
                && one.claimed().outside().isEmpty());
        return Analysis.of(units, new Analysis.Span(first, begun, last), Norms.of(rulebook, last, scope), observed);
    }

    private Filled filled(List<Unit> units, LocalDate first, LocalDate last) {
        Period period = Period.inclusive(first, last);
        List<Post> posts = directory.posts(units.stream().map(Unit::id).toList(), period);
        Map<PostId, Post> byId = new LinkedHashMap<>();
        posts.forEach(post -> byId.put(post.id(), post));
        List<Position> positions = positions(units, posts);
        Map<Position, Integer> seats = new HashMap<>();
        directory.posts(byId.keySet(), last).forEach(post -> seats.merge(Position.of(post), 1, Integer::sum));
        Map<Position, Integer> holders = new HashMap<>();
        List<Stretch> stretches = new ArrayList<>();
        for (AssignmentFact tenure : directory.tenures(byId.keySet(), period)) {
            Position position = Position.of(Objects.requireNonNull(byId.get(tenure.post())));
            if (tenure.capacity() == Capacity.DEFINITIVE && tenure.period().contains(last)) {
                holders.merge(position, 1, Integer::sum);
            }
            stretch(tenure, positions.indexOf(position), first, last, stretches);
        }
        return new Filled(positions, seats, holders, stretches);
    }

    /** In the order of the units, heads first. */
    private static List<Position> positions(List<Unit> units, List<Post> posts) {
        List<UnitId> order = units.stream().map(Unit::id).toList();
        return posts.stream()
                .map(Position::of)
                .distinct()
                .sorted(Comparator.comparing((Position position) -> order.indexOf(position.unit()))
                        .thenComparing(position -> !position.head())
                        .thenComparing(Position::name))
                .toList();
    }

    /** Nobody's day counts twice, whatever somebody acts in besides. */
    private static void stretch(
            AssignmentFact tenure, int key, LocalDate first, LocalDate last, List<Stretch> stretches) {
        LocalDate from =
                tenure.period().from().isBefore(first) ? first : tenure.period().from();
        LocalDate end = tenure.period().last();
        LocalDate until = end == null || end.isAfter(last) ? last : end;
        boolean taken = stretches.stream()
                .anyMatch(other -> other.employee().equals(tenure.employee())
                        && !other.first().isAfter(until)
                        && !other.last().isBefore(from));
        if (!taken) {
            stretches.add(new Stretch(tenure.employee(), from, until, key));
        }
    }

    /** The first week of which anything is known: before it the unit did not write down its work, which is not the same as none. */
    private static LocalDate begun(Volumes volumes, LocalDate first, LocalDate last) {
        return volumes.days().stream()
                .map(Activities.WorkedDays::week)
                .min(LocalDate::compareTo)
                .map(week -> week.isBefore(first) ? first : week)
                .orElse(last);
    }

    private Map<StandardId, WorkStandard> known(Volumes volumes, LocalDate date) {
        Collection<StandardId> ids = volumes.work().stream()
                .map(Activities.Volume::standard)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return standards.known(ids, date);
    }

    /** By how much the working days of a year up to the last day are more than those that were looked at. */
    private double years(LocalDate first, LocalDate last, Scope scope) {
        long seen = worked(first, last, scope);
        return seen == 0 ? 0 : worked(last.minusYears(1).plusDays(1), last, scope) / (double) seen;
    }

    private long worked(LocalDate first, LocalDate last, Scope scope) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> calendar.works(day, WorkPattern.FIVE_DAYS, scope))
                .count();
    }
}
