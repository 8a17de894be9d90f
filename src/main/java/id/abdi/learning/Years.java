package id.abdi.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.abdi.kernel.EmployeeId;
import id.abdi.leader.LeaderTile;
import id.abdi.learning.Enrolment.State;
import id.abdi.learning.HourRules.Counted;
import id.abdi.learning.HourRules.Standing;
import id.abdi.learning.HourRules.Taken;
import id.abdi.learning.Obligation.Owed;
import id.abdi.learning.Training.Session;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.web.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
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
        List<Taken> taken =
                taken(own, byId(own.stream().map(Enrolment::training).collect(toSet())));
        Conversion.Table table = catalogue.conversions();
        LocalDate after = day.plusDays(1);
        List<Counted> year = HourRules.counted(taken, after.minusYears(1), after, table);
        List<Counted> two = HourRules.counted(taken, after.minusYears(2), after, table);
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

    private Map<UUID, Training> byId(Set<UUID> ids) {
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
     * A person's hours of the year.
     *
     * @param duty hours owed; 0 for none
     * @param have hours that count
     * @param planned hours of what is agreed and not proved
     */
    record Hours(
            Employee person, int duty, List<Counted> counted, BigDecimal have, BigDecimal planned, Standing standing) {}

    /**
     * A person's year.
     *
     * @param enrolments of any year, the newest first; of very many people only those that the year is made of
     */
    record Year(Hours hours, List<Due> due, List<Enrolment> enrolments) {
        Employee person() {
            return hours.person();
        }

        Standing standing() {
            return hours.standing();
        }
    }

    /** In the order in which they were asked for. */
    List<Year> of(Collection<Employee> people, LocalDate today) {
        return years(people, sql.of(people.stream().map(Employee::id).toList()), owed.of(people, today), today);
    }

    /** The same for very many: reads what the year is made of, and what of the obligations was ever proved. */
    List<Year> ofMany(Collection<Employee> people, LocalDate today) {
        Map<EmployeeId, List<Owed>> must = owed.of(people, today);
        return years(people, year(trainings(must.values()), today), must, today);
    }

    /** Where very many stand with their hours, without what they must learn. */
    List<Hours> standings(Collection<Employee> people, LocalDate today) {
        List<Enrolment> enrolments = year(Set.of(), today);
        Map<EmployeeId, List<Enrolment>> own = enrolments.stream().collect(groupingBy(Enrolment::employee));
        Known known = known(enrolments, Set.of());
        return people.stream()
                .map(person -> hours(person, own.getOrDefault(person.id(), List.of()), known, today))
                .toList();
    }

    private List<Enrolment> year(Set<UUID> always, LocalDate today) {
        return sql.between(today.withDayOfYear(1), LocalDate.of(today.getYear(), LAST_MONTH, LAST_DAY), always);
    }

    private static Set<UUID> trainings(Collection<List<Owed>> must) {
        return must.stream()
                .flatMap(List::stream)
                .map(one -> one.obligation().training())
                .collect(toSet());
    }

    private List<Year> years(
            Collection<Employee> people,
            List<Enrolment> enrolments,
            Map<EmployeeId, List<Owed>> must,
            LocalDate today) {
        Map<EmployeeId, List<Enrolment>> own = enrolments.stream().collect(groupingBy(Enrolment::employee));
        Known known = known(enrolments, trainings(must.values()));
        return people.stream()
                .map(person -> {
                    List<Enrolment> theirs = own.getOrDefault(person.id(), List.of());
                    return new Year(
                            hours(person, theirs, known, today),
                            due(theirs, must.getOrDefault(person.id(), List.of()), known),
                            theirs);
                })
                .toList();
    }

    /** What years are made of. */
    private record Known(Map<UUID, Training> trainings, Map<UUID, Session> sessions, Conversion.Table table) {}

    private Known known(List<Enrolment> enrolments, Set<UUID> owing) {
        Set<UUID> named = enrolments.stream().map(Enrolment::training).collect(toSet());
        named.addAll(owing);
        return new Known(byId(named), sessions(enrolments), catalogue.conversions());
    }

    private Map<UUID, Session> sessions(List<Enrolment> enrolments) {
        Set<UUID> ids = enrolments.stream()
                .flatMap(one -> Optional.ofNullable(one.session()).stream())
                .collect(toSet());
        return catalogue.sessions(ids).stream().collect(toMap(Session::id, Function.identity()));
    }

    private Hours hours(Employee person, List<Enrolment> own, Known known, LocalDate today) {
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
        return new Hours(person, duty, counted, have, planned, HourRules.standing(duty, have, planned, today));
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

    /** How many of those who owe hours of learning are on the way to them (R8; T-2): numbers alone. */
    @Component
    static class HoursTile implements LeaderTile {
        private static final int HUNDRED = 100;
        private static final int MANY = 80;

        private final Years years;
        private final Directory directory;

        HoursTile(Years years, Directory directory) {
            this.years = years;
            this.directory = directory;
        }

        @Override
        public int order() {
            return 50;
        }

        @Override
        public Tile on(LocalDate today) {
            List<Hours> owing = years.standings(directory.everybody(today), today).stream()
                    .filter(one -> one.standing() != Standing.FREE)
                    .toList();
            long behind = owing.stream()
                    .filter(one -> one.standing() == Standing.BEHIND)
                    .count();
            long on = owing.size() - behind;
            long done = owing.stream()
                    .filter(one -> one.standing() == Standing.DONE)
                    .count();
            return new Tile(
                    Said.of("learning.tile"),
                    owing.isEmpty()
                            ? Said.of("learning.tile.none")
                            : Said.of("learning.tile.answer", on, owing.size(), done),
                    owing.isEmpty()
                            ? Tone.NEUTRAL
                            : HUNDRED * on >= (long) MANY * owing.size() ? Tone.GOOD : Tone.WARNING,
                    "/learning/trainings",
                    List.of());
        }
    }
}
