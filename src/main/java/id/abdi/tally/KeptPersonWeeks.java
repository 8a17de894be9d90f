package id.abdi.tally;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import id.abdi.activity.Activities;
import id.abdi.activity.Activities.Stretch;
import id.abdi.activity.Activities.Volume;
import id.abdi.activity.Activities.Volumes;
import id.abdi.activity.Activities.WorkedDays;
import id.abdi.attendance.Duties;
import id.abdi.attendance.Duty;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Weeks;
import id.abdi.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes whole weeks from what is kept, and days at the edges and weeks that were not counted from the facts. */
@Component
class KeptPersonWeeks implements PersonWeeks {
    private final PersonWeekSql sql;
    private final Activities activities;
    private final Duties duties;

    KeptPersonWeeks(PersonWeekSql sql, Activities activities, Duties duties) {
        this.sql = sql;
        this.activities = activities;
        this.duties = duties;
    }

    @Override
    @Transactional(readOnly = true)
    public Volumes volumes(Collection<Stretch> stretches) {
        Set<LocalDate> counted = counted(stretches);
        List<Stretch> whole = new ArrayList<>();
        List<Stretch> days = new ArrayList<>();
        stretches.forEach(stretch -> divide(stretch, counted, whole, days));
        Volumes fresh = activities.volumes(days);
        return new Volumes(together(sql.volumes(whole), fresh.work()), days(sql.written(whole), fresh.days()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<DutyDays> duty(Collection<Stretch> stretches) {
        Set<LocalDate> counted = counted(stretches);
        List<DutyDays> duty = new ArrayList<>(sql.duty(stretches, counted));
        duty.addAll(fresh(stretches, counted));
        return duty;
    }

    private Set<LocalDate> counted(Collection<Stretch> stretches) {
        return stretches.stream()
                .map(Stretch::first)
                .min(naturalOrder())
                .map(first -> sql.counted(
                        Weeks.monday(first),
                        stretches.stream()
                                .map(Stretch::last)
                                .max(naturalOrder())
                                .orElse(first)))
                .orElse(Set.of());
    }

    /** Into its whole counted weeks and the days between them, each as long as can be. */
    private static void divide(Stretch stretch, Set<LocalDate> counted, List<Stretch> whole, List<Stretch> days) {
        LocalDate from = stretch.first();
        boolean kept = false;
        for (LocalDate at = from; !at.isAfter(stretch.last()); at = next(at)) {
            boolean here = counted.contains(at) && !at.plusDays(6).isAfter(stretch.last());
            if (here != kept) {
                add(kept ? whole : days, stretch, from, at.minusDays(1));
                from = at;
                kept = here;
            }
        }
        add(kept ? whole : days, stretch, from, stretch.last());
    }

    private static LocalDate next(LocalDate day) {
        return Weeks.monday(day).plusWeeks(1);
    }

    private static void add(List<Stretch> parts, Stretch of, LocalDate first, LocalDate last) {
        if (!first.isAfter(last)) {
            parts.add(new Stretch(of.employee(), first, last, of.key()));
        }
    }

    private record Key(int key, LocalDate week, @Nullable StandardId standard) {}

    /** In the order of one question. */
    private static List<Volume> together(List<Volume> kept, List<Volume> fresh) {
        Map<Key, Volume> sums = new HashMap<>();
        Stream.concat(kept.stream(), fresh.stream())
                .forEach(one -> sums.merge(
                        new Key(one.key(), one.week(), one.standard()),
                        one,
                        (some, more) -> new Volume(
                                some.key(),
                                some.week(),
                                some.standard(),
                                some.quantity().add(more.quantity()),
                                some.minutes() + more.minutes(),
                                some.activities() + more.activities())));
        return sums.values().stream()
                .sorted(comparing(Volume::key)
                        .thenComparing(Volume::week)
                        .thenComparing(
                                one -> one.standard() == null
                                        ? null
                                        : one.standard().value().toString(),
                                nullsLast(naturalOrder())))
                .toList();
    }

    private static List<WorkedDays> days(List<WorkedDays> kept, List<WorkedDays> fresh) {
        Map<Key, WorkedDays> sums = new HashMap<>();
        Stream.concat(kept.stream(), fresh.stream())
                .forEach(one -> sums.merge(
                        new Key(one.key(), one.week(), null),
                        one,
                        (some, more) -> new WorkedDays(some.key(), some.week(), some.days() + more.days())));
        return sums.values().stream()
                .sorted(comparing(WorkedDays::key).thenComparing(WorkedDays::week))
                .toList();
    }

    /** Of weeks that are not kept. */
    private List<DutyDays> fresh(Collection<Stretch> stretches, Set<LocalDate> counted) {
        TreeSet<LocalDate> days = new TreeSet<>();
        Set<EmployeeId> people = new HashSet<>();
        for (Stretch stretch : stretches) {
            stretch.first()
                    .datesUntil(stretch.last().plusDays(1))
                    .filter(day -> !counted.contains(Weeks.monday(day)))
                    .forEach(day -> {
                        days.add(day);
                        people.add(stretch.employee());
                    });
        }
        if (days.isEmpty()) {
            return List.of();
        }
        Map<EmployeeId, Map<LocalDate, Duty>> duty = duties.between(people, days.first(), days.last());
        return stretches.stream()
                .flatMap(stretch -> days.subSet(stretch.first(), true, stretch.last(), true).stream()
                        .map(day -> one(
                                stretch.key(),
                                day,
                                duty.getOrDefault(stretch.employee(), Map.of()).get(day))))
                .collect(Collectors.toList());
    }

    private static DutyDays one(int key, LocalDate day, @Nullable Duty duty) {
        boolean on = false;
        boolean away = false;
        if (duty != null) {
            switch (duty.state()) {
                case ON_DUTY -> on = true;
                case NOT_ON_DUTY -> away = true;
                case REST -> {}
            }
        }
        return new DutyDays(key, Weeks.monday(day), on ? 1 : 0, away ? 1 : 0);
    }
}
