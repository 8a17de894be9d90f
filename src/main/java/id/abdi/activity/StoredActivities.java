package id.abdi.activity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import id.abdi.evidence.Evidence;
import id.abdi.evidence.EvidenceBook;
import id.abdi.kernel.EmployeeId;
import id.abdi.plan.PlanResultId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two queries, whatever the number of people and days. */
@Component
class StoredActivities implements Activities {
    private final ActivitySql sql;
    private final PastWorkSql past;
    private final EvidenceBook evidence;

    StoredActivities(ActivitySql sql, PastWorkSql past, EvidenceBook evidence) {
        this.sql = sql;
        this.past = past;
        this.evidence = evidence;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EmployeeId, DayWork> on(Collection<EmployeeId> people, LocalDate day) {
        Map<EmployeeId, List<Activity>> found = new LinkedHashMap<>();
        people.forEach(person -> found.put(person, new ArrayList<>()));
        for (Activity activity : between(people, day, day)) {
            found.computeIfAbsent(activity.employee(), person -> new ArrayList<>())
                    .add(activity);
        }
        Map<EmployeeId, DayWork> work = new LinkedHashMap<>();
        found.forEach((person, activities) -> work.put(person, new DayWork(activities)));
        return work;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LocalDate, DayWork> of(EmployeeId person, LocalDate first, LocalDate last) {
        Map<LocalDate, List<Activity>> found = new LinkedHashMap<>();
        first.datesUntil(last.plusDays(1)).forEach(day -> found.put(day, new ArrayList<>()));
        for (Activity activity : between(List.of(person), first, last)) {
            found.computeIfAbsent(activity.date(), day -> new ArrayList<>()).add(activity);
        }
        Map<LocalDate, DayWork> work = new LinkedHashMap<>();
        found.forEach((day, activities) -> work.put(day, new DayWork(activities)));
        return work;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EmployeeId, Set<LocalDate>> days(Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        return newest(people, first, last).collect(groupingBy(Activity::employee, mapping(Activity::date, toSet())));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Output> outputs(Collection<PlanResultId> results, LocalDate first, LocalDate last) {
        return results.isEmpty() ? List.of() : past.outputs(results, first, last);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Served> served(Collection<PlanResultId> results, LocalDate first, LocalDate last) {
        return results.isEmpty() ? List.of() : past.served(results, first, last);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Sum> sums(Collection<EmployeeId> people, LocalDate day) {
        return people.isEmpty() ? List.of() : past.sums(people, day);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Written> written(Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        return sql.newest(people, first, last).stream()
                .filter(version -> !version.removed())
                .map(ActivityVersion::activity)
                .filter(activity -> activity.confirmation().counts())
                .map(StoredActivities::written)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Relative> relative(LocalDate first, LocalDate last) {
        return past.relative(first, last);
    }

    @Override
    @Transactional(readOnly = true)
    public Volumes volumes(Collection<Stretch> stretches) {
        return stretches.isEmpty() ? new Volumes(List.of(), List.of()) : past.volumes(stretches);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Activity> between(Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        return withEvidence(newest(people, first, last).toList());
    }

    /** Newest versions without removed and rejected ones, and without their evidence. */
    private Stream<Activity> newest(Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        return sql.newest(people, first, last).stream()
                .filter(version -> !version.removed())
                .map(ActivityVersion::activity)
                .filter(activity -> activity.confirmation() != Confirmation.REJECTED);
    }

    private static Written written(Activity activity) {
        return new Written(
                activity.id(),
                activity.employee(),
                activity.enteredBy(),
                activity.date(),
                activity.description(),
                activity.minutes(),
                Objects.requireNonNullElse(activity.standardMinutes(), activity.minutes()),
                activity.recordedAt());
    }

    /** The same activities with the evidence that stands. */
    List<Activity> withEvidence(List<Activity> activities) {
        Map<UUID, List<Evidence>> pieces = evidence.standing(
                activities.stream().map(activity -> activity.id().value()).toList());
        return activities.stream()
                .map(activity -> activity.with(pieces.getOrDefault(activity.id().value(), List.of())))
                .toList();
    }
}
