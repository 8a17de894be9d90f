package id.abdi.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.abdi.kernel.EmployeeId;
import id.abdi.learning.Enrolment.State;
import id.abdi.learning.HourRules.Counted;
import id.abdi.learning.HourRules.Standing;
import id.abdi.learning.HourRules.Taken;
import id.abdi.learning.Obligation.Owed;
import id.abdi.learning.Training.Session;
import id.abdi.organization.Employee;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The hours of people in the year of a day, against what they owe; asked in sets. */
@Component
class Years implements Learned {
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    /** What the professionalism index calls a seminar, workshop or course (T-7). */
    private static final Set<TrainingForm> SEMINARS =
            EnumSet.of(TrainingForm.SEMINAR, TrainingForm.CONFERENCE, TrainingForm.WORKSHOP, TrainingForm.COURSE);

    private final EnrolmentSql sql;
    private final CatalogueSql catalogue;
    private final OwedTrainings owed;
    private final LearningSettings settings;

    Years(EnrolmentSql sql, CatalogueSql catalogue, OwedTrainings owed, LearningSettings settings) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.owed = owed;
        this.settings = settings;
    }

    @Override
    public Sum of(EmployeeId person, LocalDate day) {
        List<Enrolment> own = sql.of(List.of(person));
        Map<UUID, Training> trainings =
                byId(own.stream().map(Enrolment::training).distinct().toList());
        List<Taken> taken = taken(own, trainings);
        LocalDate after = day.plusDays(1);
        List<Counted> year = HourRules.counted(taken, after.minusYears(1), after, catalogue.conversions());
        List<Counted> two = HourRules.counted(taken, after.minusYears(2), after, catalogue.conversions());
        List<Training> done = taken.stream()
                .filter(one -> HourRules.day(one.enrolment())
                        .filter(proved -> !proved.isAfter(day))
                        .isPresent())
                .map(Taken::training)
                .toList();
        return new Sum(
                HourRules.sum(year),
                done.stream().anyMatch(one -> one.purpose() == Training.Purpose.LEADERSHIP),
                done.stream().anyMatch(one -> one.purpose() == Training.Purpose.FUNCTIONAL),
                two.stream().anyMatch(one -> SEMINARS.contains(one.training().form())));
    }

    private Map<UUID, Training> byId(List<UUID> ids) {
        return catalogue.trainings(ids).stream().collect(toMap(Training::id, Function.identity()));
    }

    private static List<Taken> taken(List<Enrolment> own, Map<UUID, Training> trainings) {
        return own.stream()
                .filter(one -> trainings.containsKey(one.training()))
                .map(one -> new Taken(one, Objects.requireNonNull(trainings.get(one.training()))))
                .toList();
    }

    /** A training that must be done, and whether it was. */
    record Due(Owed owed, String title, boolean done) {}

    /**
     * A person's year.
     *
     * @param duty hours owed; 0 for none
     * @param have hours that count
     * @param planned hours of what is agreed and not proved
     */
    record Year(
            Employee person,
            int duty,
            List<Counted> counted,
            BigDecimal have,
            BigDecimal planned,
            Standing standing,
            List<Due> due) {}

    /** In the order in which they were asked for. */
    List<Year> of(Collection<Employee> people, LocalDate today) {
        return years(people, sql.of(people.stream().map(Employee::id).toList()), today);
    }

    /** The same for very many: reads what was done in that year alone, so that trainings of earlier years are not seen. */
    List<Year> ofMany(Collection<Employee> people, LocalDate today) {
        return years(
                people,
                sql.between(today.withDayOfYear(1), LocalDate.of(today.getYear(), LAST_MONTH, LAST_DAY)),
                today);
    }

    private List<Year> years(Collection<Employee> people, List<Enrolment> enrolments, LocalDate today) {
        Map<EmployeeId, List<Enrolment>> own = enrolments.stream().collect(groupingBy(Enrolment::employee));
        Map<EmployeeId, List<Owed>> must = owed.of(people, today);
        List<UUID> named = new ArrayList<>();
        enrolments.forEach(one -> named.add(one.training()));
        must.values()
                .forEach(some -> some.forEach(one -> named.add(one.obligation().training())));
        Known known = new Known(
                byId(named.stream().distinct().toList()),
                catalogue
                        .sessions(enrolments.stream()
                                .flatMap(one -> Optional.ofNullable(one.session()).stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(Session::id, Function.identity())),
                catalogue.conversions());
        List<Year> years = new ArrayList<>();
        for (Employee person : people) {
            years.add(year(
                    person,
                    own.getOrDefault(person.id(), List.of()),
                    must.getOrDefault(person.id(), List.of()),
                    known,
                    today));
        }
        return years;
    }

    /** What years are made of. */
    private record Known(Map<UUID, Training> trainings, Map<UUID, Session> sessions, Conversion.Table table) {}

    private Year year(Employee person, List<Enrolment> own, List<Owed> must, Known known, LocalDate today) {
        List<Taken> taken = taken(own, known.trainings());
        List<Counted> counted = HourRules.counted(taken, today.getYear(), known.table());
        BigDecimal planned = taken.stream()
                .filter(one -> planned(one.enrolment(), known, today))
                .map(one -> known.table()
                        .on(one.training().form(), today)
                        .hours(one.training().units()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int duty = settings.duty(person.status(), today);
        BigDecimal have = HourRules.sum(counted);
        return new Year(
                person,
                duty,
                counted,
                have,
                planned,
                HourRules.standing(duty, have, planned, today),
                due(own, must, known));
    }

    private static boolean planned(Enrolment enrolment, Known known, LocalDate today) {
        State state = enrolment.state();
        if (state != State.AGREED && state != State.ATTENDED) {
            return false;
        }
        UUID of = enrolment.session();
        Session session = of == null ? null : known.sessions().get(of);
        return session == null
                ? of == null
                : !session.cancelled() && session.last().getYear() == today.getYear();
    }

    private static List<Due> due(List<Enrolment> own, List<Owed> must, Known known) {
        Map<UUID, Boolean> done = new HashMap<>();
        own.forEach(one -> done.merge(one.training(), one.state() == State.PROVED, Boolean::logicalOr));
        return must.stream()
                .map(one -> {
                    UUID training = one.obligation().training();
                    Training found = known.trainings().get(training);
                    return new Due(one, found == null ? "" : found.title(), done.getOrDefault(training, false));
                })
                .toList();
    }
}
