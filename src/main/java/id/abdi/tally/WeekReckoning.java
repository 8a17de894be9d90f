package id.abdi.tally;

import id.abdi.activity.Activities;
import id.abdi.activity.Activities.Stretch;
import id.abdi.activity.Activities.Volumes;
import id.abdi.attendance.Duties;
import id.abdi.attendance.Duty;
import id.abdi.attendance.DutyState;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Post;
import id.abdi.organization.Unit;
import id.abdi.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts a week of people from the facts; of those alone who were in a post in it. */
@Component
class WeekReckoning {
    private static final int AT_ONCE = 10_000;

    private final Directory directory;
    private final Duties duties;
    private final Activities activities;

    WeekReckoning(Directory directory, Duties duties, Activities activities) {
        this.directory = directory;
        this.duties = duties;
        this.activities = activities;
    }

    /** Everybody; who did nothing and had no duty has no entry. */
    @Transactional(readOnly = true)
    public Map<EmployeeId, PersonWeek> reckoned(LocalDate week) {
        Set<UnitId> units = new HashSet<>();
        directory.units(week).stream().map(Unit::id).forEach(units::add);
        directory.units(week.plusDays(6)).stream().map(Unit::id).forEach(units::add);
        return counted(inPosts(units, week), week);
    }

    /** Those of these people who were in a post. */
    @Transactional(readOnly = true)
    public Map<EmployeeId, PersonWeek> reckoned(Set<EmployeeId> people, LocalDate week) {
        Set<UnitId> units = directory.everIn(people).values().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        Set<EmployeeId> there = new HashSet<>(inPosts(units, week));
        there.retainAll(people);
        return counted(there, week);
    }

    private Set<EmployeeId> inPosts(Set<UnitId> units, LocalDate week) {
        Period days = Period.inclusive(week, week.plusDays(6));
        return directory
                .tenures(directory.posts(units, days).stream().map(Post::id).collect(Collectors.toSet()), days)
                .stream()
                .map(AssignmentFact::employee)
                .collect(Collectors.toSet());
    }

    private Map<EmployeeId, PersonWeek> counted(Set<EmployeeId> all, LocalDate week) {
        List<EmployeeId> people = List.copyOf(all);
        Map<EmployeeId, PersonWeek> counted = new HashMap<>();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            some(people.subList(from, Math.min(people.size(), from + AT_ONCE)), week, counted);
        }
        counted.values().removeIf(PersonWeek::empty);
        return counted;
    }

    private void some(List<EmployeeId> people, LocalDate week, Map<EmployeeId, PersonWeek> counted) {
        List<Stretch> stretches = new ArrayList<>();
        people.forEach(person -> stretches.add(new Stretch(person, week, week.plusDays(6), stretches.size())));
        Volumes volumes = activities.volumes(stretches);
        Map<Integer, Integer> written = volumes.days().stream()
                .collect(Collectors.toMap(Activities.WorkedDays::key, Activities.WorkedDays::days));
        Map<Integer, List<Activities.Volume>> work =
                volumes.work().stream().collect(Collectors.groupingBy(Activities.Volume::key));
        Map<EmployeeId, Map<LocalDate, Duty>> duty = duties.between(people, week, week.plusDays(6));
        for (int key = 0; key < people.size(); key++) {
            Map<LocalDate, Duty> days = duty.getOrDefault(people.get(key), Map.of());
            counted.put(
                    people.get(key),
                    new PersonWeek(
                            bits(days, week, DutyState.ON_DUTY),
                            bits(days, week, DutyState.NOT_ON_DUTY),
                            written.getOrDefault(key, 0),
                            work(work.getOrDefault(key, List.of()))));
        }
    }

    private static Map<@Nullable StandardId, PersonWeek.Done> work(List<Activities.Volume> volumes) {
        Map<@Nullable StandardId, PersonWeek.Done> work = new HashMap<>();
        volumes.forEach(
                one -> work.put(one.standard(), new PersonWeek.Done(one.quantity(), one.minutes(), one.activities())));
        return work;
    }

    private static int bits(Map<LocalDate, Duty> days, LocalDate week, DutyState state) {
        int bits = 0;
        for (int day = 0; day < 7; day++) {
            Duty duty = days.get(week.plusDays(day));
            if (duty != null && duty.state() == state) {
                bits |= 1 << day;
            }
        }
        return bits;
    }
}
