package id.abdi.tally;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Weeks;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Which weeks of which people are to be counted again. Of a week that runs nothing is kept. */
final class DueWeeks {
    /** Of so many people everybody is counted. */
    private static final int ALL = 5_000;

    private final LocalDate first;
    private final LocalDate running;
    private final Map<LocalDate, Set<EmployeeId>> some = new HashMap<>();
    private final Set<LocalDate> whole = new HashSet<>();

    /** @param first the first day that is kept */
    DueWeeks(LocalDate first, LocalDate today) {
        this.first = Weeks.monday(first);
        this.running = Weeks.monday(today);
    }

    static DueWeeks of(Collection<Touch> touches, LocalDate first, LocalDate today) {
        DueWeeks due = new DueWeeks(first, today);
        for (Touch touch : touches) {
            switch (touch) {
                case Touch.Days days -> due.each(days.first(), days.last(), week -> due.add(days.person(), week));
                case Touch.Moved moved -> due.each(moved.since(), today, week -> due.add(moved.person(), week));
                // Who judges whom changes nobody's work or duty.
                case Touch.Seat seat -> {}
                case Touch.Tree tree -> due.each(tree.since(), today, due::all);
                case Touch.Everywhere one -> due.each(one.day(), one.day(), due::all);
                case Touch.EverywhereSince since -> due.each(since.since(), today, due::all);
                case Touch.Everything everything -> due.each(first, today, due::all);
            }
        }
        return due;
    }

    private void each(LocalDate from, LocalDate to, Consumer<LocalDate> of) {
        LocalDate week = Weeks.monday(from.isBefore(first) ? first : from);
        for (; !week.isAfter(to) && week.isBefore(running); week = week.plusWeeks(1)) {
            of.accept(week);
        }
    }

    private void add(EmployeeId person, LocalDate week) {
        if (!whole.contains(week)) {
            Set<EmployeeId> people = some.computeIfAbsent(week, none -> new HashSet<>());
            people.add(person);
            if (people.size() > ALL) {
                all(week);
            }
        }
    }

    private void all(LocalDate week) {
        whole.add(week);
        some.remove(week);
    }

    /** Some people by the week's Monday. */
    Map<LocalDate, Set<EmployeeId>> some() {
        return Map.copyOf(some);
    }

    /** The weeks of which everybody is. */
    Set<LocalDate> whole() {
        return Set.copyOf(whole);
    }
}
