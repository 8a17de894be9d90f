package id.abdi.insight;

import id.abdi.organization.Employee;
import id.abdi.organization.Unit;
import id.abdi.tally.DayCount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * How the work of a unit with everything below it developed between two days, both included.
 *
 * @param above the unit above, where the reader may see that, too
 * @param led other units that the reader heads
 * @param direct whether the reader heads this very unit
 * @param closed the last day that nobody can report in time any more: of later ones nothing is unknown yet
 * @param branches the own people first, then the units directly below by name, then what stood below only before
 * @param help people of a direct head with what was seen of the last weeks, who needs it most first
 * @param people the own people, named only where that was asked for
 * @param countedAt as of when the last day holds; null where it is of this moment
 */
record UnitDevelopment(
        Unit unit,
        @Nullable Unit above,
        List<Unit> led,
        boolean direct,
        LocalDate first,
        LocalDate last,
        LocalDate closed,
        List<Branch> branches,
        List<InNeed> help,
        List<Employee> people,
        @Nullable Instant countedAt,
        UnitMeasures measures) {
    /** For the last four weeks is asked who needs help. */
    static final int RECENT_DAYS = 28;

    /**
     * A part of the unit.
     *
     * @param unit directly below; null for what stood below only before
     * @param own whether these are the people of the unit itself
     */
    record Branch(@Nullable Unit unit, boolean own, NavigableMap<LocalDate, DayCount> days) {
        DayCount sum(LocalDate from, LocalDate to) {
            return from.isAfter(to)
                    ? DayCount.NONE
                    : UnitDevelopment.sum(days.subMap(from, to.plusDays(1)).values());
        }

        int mostPeople(LocalDate from, LocalDate to) {
            return days.subMap(from, to.plusDays(1)).values().stream()
                    .mapToInt(DayCount::people)
                    .max()
                    .orElse(0);
        }
    }

    /** Somebody of whose judged days so many were below expectation. */
    record InNeed(Employee person, int lower, int judged) {}

    static DayCount sum(Collection<DayCount> days) {
        return days.stream().reduce(DayCount.NONE, DayCount::plus);
    }

    DayCount sum(LocalDate from, LocalDate to) {
        return branches.stream().map(branch -> branch.sum(from, to)).reduce(DayCount.NONE, DayCount::plus);
    }

    /** The days on which anything was, in order. */
    List<LocalDate> days(LocalDate from, LocalDate to) {
        return branches.stream()
                .flatMap(branch -> branch.days().subMap(from, to.plusDays(1)).keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The same of days that are closed. */
    DayCount closed(LocalDate from, LocalDate to) {
        return sum(from, to.isAfter(closed) ? closed : to);
    }

    /** What a branch did in the last four weeks that are closed. */
    DayCount recent(Branch branch) {
        return branch.sum(closed.minusDays(RECENT_DAYS - 1L), closed);
    }

    LocalDate recent() {
        return last.minusDays(RECENT_DAYS - 1L);
    }

    /** Whether a sum of all would tell of single people, whom this reader looks at one by one. */
    boolean few() {
        return !direct
                && days(recent(), last).stream()
                                .mapToInt(day -> sum(day, day).people())
                                .max()
                                .orElse(0)
                        < measures.fewestPeople();
    }

    /** The same of a branch; the own people of a direct head are on the own board. */
    boolean few(Branch branch) {
        return !(direct && branch.own()) && branch.mostPeople(recent(), last) < measures.fewestPeople();
    }

    /** The units directly below where help is needed first, the greatest share first. */
    List<Branch> unitsInNeed() {
        return branches.stream()
                .filter(branch -> branch.unit() != null && !branch.own() && !few(branch))
                .filter(branch -> measures.helpNeeded(recent(branch)))
                .sorted((one, other) -> Double.compare(need(other), need(one)))
                .toList();
    }

    private double need(Branch branch) {
        DayCount sum = recent(branch);
        double lower = sum.judged() == 0 ? 0 : sum.lower() / (double) sum.judged();
        double unknown = sum.onDuty() == 0 ? 0 : sum.unknown() / (double) sum.onDuty();
        return Math.max(lower / measures.helpBelow(), unknown / measures.helpUnknown());
    }
}
