package id.abdi.tally;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Post;
import id.abdi.organization.PostId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the units of what was touched; asks in sets, however many leaves there were. */
@Component
class TouchedUnits {
    private final Directory directory;

    TouchedUnits(Directory directory) {
        this.directory = directory;
    }

    /** Whether everything is to be made again; else what is. */
    boolean everything(Collection<Touch> touches) {
        return touches.stream().anyMatch(Touch.Everything.class::isInstance);
    }

    /** @param first the first day that is kept: nothing before it is reckoned, and nothing after today */
    Due of(Collection<Touch> touches, LocalDate first, LocalDate today) {
        Due due = new Due();
        Map<EmployeeId, Set<Span>> people = new HashMap<>();
        Map<UnitId, LocalDate> trees = new HashMap<>();
        Map<PostId, LocalDate> seats = new HashMap<>();
        Map<EmployeeId, LocalDate> moved = new HashMap<>();
        for (Touch touch : touches) {
            switch (touch) {
                case Touch.Days days -> span(people, days.person(), days.first(), days.last());
                case Touch.Moved one -> {
                    span(people, one.person(), one.since(), today);
                    moved.merge(one.person(), one.since(), TouchedUnits::earlier);
                }
                case Touch.Seat seat -> seats.merge(seat.post(), seat.since(), TouchedUnits::earlier);
                case Touch.Tree tree -> trees.merge(tree.unit(), tree.since(), TouchedUnits::earlier);
                case Touch.Everywhere one -> all(due, one.day(), one.day(), first, today);
                case Touch.EverywhereSince since -> all(due, since.since(), today, first, today);
                case Touch.Everything everything -> all(due, first, today, first, today);
            }
        }
        headed(seats).forEach((unit, since) -> trees.merge(unit, since, TouchedUnits::earlier));
        directory
                .everLed(moved.keySet())
                .forEach((person, units) -> units.forEach(
                        unit -> trees.merge(unit, Objects.requireNonNull(moved.get(person)), TouchedUnits::earlier)));
        Kept kept = new Kept(due, first, today);
        trees.forEach((unit, since) -> kept.add(tree(unit, since, today), new Span(since, today)));
        Map<EmployeeId, Set<UnitId>> units = directory.everIn(people.keySet());
        people.forEach((person, spans) -> spans.forEach(span -> kept.add(units.getOrDefault(person, Set.of()), span)));
        return due;
    }

    /** Days from the first to the last. */
    private record Span(LocalDate first, LocalDate last) {}

    /** Adds only days that are kept. */
    private record Kept(Due due, LocalDate first, LocalDate today) {
        void add(Collection<UnitId> units, Span span) {
            LocalDate from = span.first().isBefore(first) ? first : span.first();
            LocalDate to = span.last().isAfter(today) ? today : span.last();
            if (!from.isAfter(to)) {
                due.add(units, from, to);
            }
        }
    }

    private static void all(Due due, LocalDate from, LocalDate to, LocalDate first, LocalDate today) {
        LocalDate begin = from.isBefore(first) ? first : from;
        LocalDate end = to.isAfter(today) ? today : to;
        if (!begin.isAfter(end)) {
            due.all(begin, end);
        }
    }

    private static void span(Map<EmployeeId, Set<Span>> people, EmployeeId person, LocalDate first, LocalDate last) {
        people.computeIfAbsent(person, none -> new HashSet<>()).add(new Span(first, last));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The units of those posts that head one: below them lines may have changed. */
    private Map<UnitId, LocalDate> headed(Map<PostId, LocalDate> seats) {
        Map<UnitId, LocalDate> units = new HashMap<>();
        Map<LocalDate, List<PostId>> byDay = new HashMap<>();
        seats.forEach((post, since) ->
                byDay.computeIfAbsent(since, none -> new ArrayList<>()).add(post));
        byDay.forEach((day, posts) -> directory.posts(posts, day).stream()
                .filter(Post::head)
                .forEach(post -> units.merge(post.unit(), day, TouchedUnits::earlier)));
        return units;
    }

    private Set<UnitId> tree(UnitId unit, LocalDate since, LocalDate today) {
        Set<UnitId> units = new HashSet<>();
        if (!since.isAfter(today)) {
            directory.below(unit, since, today).forEach(stay -> units.add(stay.unit()));
        }
        return units;
    }
}
