package id.abdi.organization;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The own unit of people with all units above it, and the work pattern that follows from it, day by day. */
@Component
class Places {
    private static final int DEEPEST = 12;

    private final PlaceSql sql;
    private final OrganizationMemory memory;

    Places(PlaceSql sql, OrganizationMemory memory) {
        this.sql = sql;
        this.memory = memory;
    }

    /** Something that holds from a day on and until before another one. */
    record During<T>(T what, LocalDate since, @Nullable LocalDate until) {
        private static <T> Optional<T> on(List<During<T>> all, LocalDate day) {
            for (During<T> one : all) {
                if (!day.isBefore(one.since()) && (one.until() == null || day.isBefore(one.until()))) {
                    return Optional.of(one.what());
                }
            }
            return Optional.empty();
        }
    }

    private record Units(Map<UnitId, List<During<UnitId>>> above, Map<UnitId, List<During<String>>> patterns) {
        Scope scope(UnitId own, LocalDate day) {
            List<UnitId> up = new ArrayList<>();
            Optional<UnitId> at = Optional.of(own);
            while (at.isPresent() && up.size() <= DEEPEST) {
                up.add(at.get());
                at = During.on(above.getOrDefault(at.get(), List.of()), day);
            }
            return new Scope(up);
        }

        /** The days within these on which some unit came under another one. */
        SortedSet<LocalDate> changes(LocalDate first, LocalDate last) {
            return above.values().stream()
                    .flatMap(List::stream)
                    .flatMap(during -> Stream.of(Optional.of(during.since()), Optional.ofNullable(during.until())))
                    .flatMap(Optional::stream)
                    .filter(day -> day.isAfter(first) && !day.isAfter(last))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /** Through which branch each unit stands below the top on that day; the top is its own branch. */
        Map<UnitId, UnitId> branches(UnitId top, LocalDate day) {
            Map<UnitId, UnitId> branches = new LinkedHashMap<>();
            branches.put(top, top);
            for (UnitId unit : above.keySet()) {
                List<UnitId> up = scope(unit, day).nearestFirst();
                int place = up.indexOf(top);
                if (place > 0) {
                    branches.put(unit, up.get(place - 1));
                }
            }
            return branches;
        }

        Optional<String> pattern(Scope scope, LocalDate day) {
            return scope.nearestFirst().stream()
                    .flatMap(unit -> During.on(patterns.getOrDefault(unit, List.of()), day).stream())
                    .findFirst();
        }
    }

    /** All units on one day; what is above a unit is found once, however many people stand in it. */
    private record UnitsThen(
            Units all, LocalDate day, Map<UnitId, Scope> scopes, Map<UnitId, Optional<String>> patterns) {
        UnitsThen(Units all, LocalDate day) {
            this(all, day, new HashMap<>(), new HashMap<>());
        }

        Scope scope(UnitId unit) {
            return scopes.computeIfAbsent(unit, first -> all.scope(first, day));
        }

        Optional<String> pattern(UnitId unit) {
            return patterns.computeIfAbsent(unit, first -> all.pattern(scope(first), day));
        }
    }

    /** What was recorded of one person. */
    private record Own(List<During<UnitId>> units, List<During<String>> patterns) {
        static final Own NOTHING = new Own(List.of(), List.of());

        Optional<Scope> scope(UnitsThen then) {
            return During.on(units, then.day()).map(then::scope);
        }

        Optional<String> pattern(UnitsThen then) {
            return During.on(patterns, then.day())
                    .or(() -> During.on(units, then.day()).flatMap(then::pattern));
        }
    }

    /** The unit with all units above it on that date, nearest first. */
    Scope scope(UnitId unit, LocalDate day) {
        return units().scope(unit, day);
    }

    /** Where each unit stood below that one from the first to the last day: one stay for as long as it was the same. */
    List<Stay> below(UnitId top, LocalDate first, LocalDate last) {
        Units units = units();
        List<LocalDate> begins = new ArrayList<>(List.of(first));
        begins.addAll(units.changes(first, last));
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            LocalDate begin = begins.get(i);
            LocalDate end = i + 1 < begins.size() ? begins.get(i + 1).minusDays(1) : last;
            units.branches(top, begin).forEach((unit, branch) -> stays.add(new Stay(unit, branch, begin, end)));
        }
        return stays;
    }

    /** The units of these people with all units above, nearest first, on each of these days; who has none has no entry. */
    Map<LocalDate, Map<EmployeeId, Scope>> scopes(Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        return daily(people, first, last, Own::scope);
    }

    /** The code of the pattern of each of these people that has one: the own, else the nearest unit's; day by day. */
    Map<LocalDate, Map<EmployeeId, String>> patterns(Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        return daily(people, first, last, Own::pattern);
    }

    /** With one person their unit is asked for too: who has to do with one has so with the others, one after the other. */
    Collection<EmployeeId> withColleagues(Collection<EmployeeId> people) {
        if (people.size() != 1) {
            return people;
        }
        Set<EmployeeId> all = new LinkedHashSet<>(people);
        all.addAll(sql.colleagues(people.iterator().next()));
        return all;
    }

    private Map<EmployeeId, Own> own(Collection<EmployeeId> people) {
        return memory.each("place", people, null, unknown -> load(withColleagues(unknown)));
    }

    private Map<EmployeeId, Own> load(Collection<EmployeeId> people) {
        Map<EmployeeId, List<During<UnitId>>> units = sql.units(people);
        Map<EmployeeId, List<During<String>>> patterns = sql.patterns(people);
        Map<EmployeeId, Own> own = new LinkedHashMap<>();
        people.forEach(person -> own.put(
                person, new Own(units.getOrDefault(person, List.of()), patterns.getOrDefault(person, List.of()))));
        return own;
    }

    private Units units() {
        return memory.one("all units", "", null, () -> new Units(sql.above(), sql.unitPatterns()));
    }

    private <T> Map<LocalDate, Map<EmployeeId, T>> daily(
            Collection<EmployeeId> people,
            LocalDate first,
            LocalDate last,
            BiFunction<Own, UnitsThen, Optional<T>> found) {
        Map<EmployeeId, Own> own = own(people);
        Units units = units();
        Map<LocalDate, Map<EmployeeId, T>> days = new LinkedHashMap<>();
        first.datesUntil(last.plusDays(1)).forEach(day -> {
            UnitsThen then = new UnitsThen(units, day);
            Map<EmployeeId, T> answers = new LinkedHashMap<>();
            people.forEach(person -> found.apply(own.getOrDefault(person, Own.NOTHING), then)
                    .ifPresent(answer -> answers.put(person, answer)));
            days.put(day, answers);
        });
        return days;
    }
}
