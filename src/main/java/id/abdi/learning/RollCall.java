package id.abdi.learning;

import static java.util.stream.Collectors.toMap;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.learning.Enrolment.Kind;
import id.abdi.learning.Enrolment.State;
import id.abdi.learning.Training.Session;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who came to a session, for all of it at once: everybody for BKPSDM, the own people for a head, nobody the own attendance (R8). */
@Service
class RollCall {
    private final EnrolmentSql sql;
    private final CatalogueSql catalogue;
    private final Rights rights;
    private final Lines lines;
    private final LearningNotices notices;
    private final TrainingLeaves leaves;

    RollCall(
            EnrolmentSql sql,
            CatalogueSql catalogue,
            Rights rights,
            Lines lines,
            LearningNotices notices,
            TrainingLeaves leaves) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.rights = rights;
        this.lines = lines;
        this.notices = notices;
        this.leaves = leaves;
    }

    /**
     * Somebody of the session.
     *
     * @param waiting the place in the waiting list; 0 for none
     */
    record Row(Enrolment enrolment, Employee person, int waiting) {
        /** Whether it can still be said that they came or not. */
        boolean open() {
            return EnrolmentRules.fits(enrolment, Kind.ATTENDED);
        }

        @Nullable
        Boolean came() {
            return enrolment.outcome(Kind.ATTENDED).map("YES"::equals).orElse(null);
        }
    }

    /** @param rows those who had agreed with their heads, by name */
    record Roll(Session session, Training training, List<Row> rows) {
        boolean begun(LocalDate today) {
            return !session.cancelled() && !today.isBefore(session.first());
        }
    }

    /**
     * Whether one person came.
     *
     * @param step made by the sender (OFF-1); null where the server makes it
     * @param outcome {@code YES} or {@code NO}
     */
    record Mark(
            UUID enrolment, @Nullable UUID step, @Nullable String outcome) {}

    /** The look at the others is noted. */
    @Transactional
    Roll of(Caller caller, UUID session) {
        Roll roll = read(caller, session);
        rights.look(caller, roll.rows().stream().map(row -> row.person().id()).toList(), leaves.today());
        return roll;
    }

    /** @throws id.abdi.kernel.Refusal {@code not-found}, and {@code not-allowed} for who has nobody in it */
    private Roll read(Caller caller, UUID id) {
        LocalDate today = leaves.today();
        Session session = catalogue.session(id).orElseThrow(LearningRefusals::unknown);
        Training training = catalogue.training(session.training()).orElseThrow(LearningRefusals::unknown);
        List<Enrolment> all = sql.ofSession(id);
        List<Enrolment> queue = EnrolmentRules.queue(all);
        Map<EmployeeId, Employee> people = people(caller, all, today);
        List<Row> rows = all.stream()
                .filter(one -> one.agreement().isPresent() && one.state() != State.WITHDRAWN)
                .filter(one -> people.containsKey(one.employee()))
                .map(one -> new Row(
                        one,
                        Objects.requireNonNull(people.get(one.employee())),
                        EnrolmentRules.waiting(one, queue, session.capacity())))
                .sorted(Comparator.comparing(row -> row.person().name()))
                .toList();
        if (rows.isEmpty() && !caller.is(Role.BKPSDM)) {
            throw LearningRefusals.notYours();
        }
        return new Roll(session, training, rows);
    }

    private Map<EmployeeId, Employee> people(Caller caller, List<Enrolment> all, LocalDate today) {
        Set<EmployeeId> asked = all.stream()
                .map(Enrolment::employee)
                .filter(person -> !person.equals(caller.id()))
                .collect(Collectors.toSet());
        if (!caller.is(Role.BKPSDM)) {
            asked.retainAll(lines.subordinates(caller.id(), today).stream()
                    .map(Employee::id)
                    .collect(Collectors.toSet()));
        }
        return lines.employees(asked, today);
    }

    /**
     * All of them or none. Who is marked as before stays as they are, so that the same sent twice records once.
     *
     * @throws id.abdi.kernel.Refusal {@code session-not-begun}, {@code session-closed}, {@code not-allowed}, {@code not-found}, and {@code learning-invalid} where nobody is marked, or somebody has moved on meanwhile
     */
    @Transactional
    Roll by(Caller caller, UUID id, List<Mark> marks) {
        LocalDate today = leaves.today();
        catalogue.lock(
                catalogue.session(id).orElseThrow(LearningRefusals::unknown).training());
        Roll roll = read(caller, id);
        EnrolmentRules.attended(roll.session(), today);
        Map<UUID, Row> rows =
                roll.rows().stream().collect(toMap(row -> row.enrolment().id(), Function.identity()));
        Map<Enrolment, UUID> told = new LinkedHashMap<>();
        for (Checked mark : checked(marks, rows, today)) {
            Enrolment enrolment = mark.row().enrolment();
            rights.require(caller, Act.PROVE_TRAINING, enrolment.employee(), today);
            sql.insert(
                    enrolment.id(),
                    mark.step(),
                    mark.said(),
                    leaves.mark(caller, mark.said().stated(enrolment.id(), mark.step())));
            told.put(enrolment, mark.step());
        }
        notices.attended(told);
        return read(caller, id);
    }

    /** A mark that says something new. */
    private record Checked(Row row, UUID step, StepInput.Row said) {}

    private static List<Checked> checked(List<Mark> marks, Map<UUID, Row> rows, LocalDate today) {
        Typed typed = new Typed();
        if (marks.isEmpty()) {
            typed.wrong("marks", "learning.roll.nobody");
        }
        List<Checked> checked = new ArrayList<>();
        for (Mark mark : marks) {
            Row row = rows.get(mark.enrolment());
            if (row == null) {
                throw LearningRefusals.unknown();
            }
            UUID step = mark.step() == null ? Uuid7.next() : mark.step();
            StepInput.Row said =
                    new StepInput(mark.outcome(), null, null, null, null, null).checked(Kind.ATTENDED, today);
            if (before(row.enrolment(), step, said)) {
                continue;
            }
            if (!row.open()) {
                typed.wrong(
                        field(mark.enrolment()),
                        "learning.roll.moved",
                        row.person().name());
            }
            checked.add(new Checked(row, step, said));
        }
        typed.check();
        return checked;
    }

    private static boolean before(Enrolment enrolment, UUID step, StepInput.Row said) {
        boolean sent = enrolment.steps().stream().anyMatch(one -> one.id().equals(step));
        return sent
                || enrolment
                        .outcome(Kind.ATTENDED)
                        .filter(came -> came.equals(said.outcome()))
                        .isPresent();
    }

    /** @param seen whose attendance the reader may mark; null for everybody's */
    static boolean open(Session session, List<Enrolment> all, @Nullable List<EmployeeId> seen, LocalDate today) {
        return !session.cancelled()
                && !today.isBefore(session.first())
                && (seen == null
                        || all.stream()
                                .filter(one -> session.id().equals(one.session()))
                                .anyMatch(one -> seen.contains(one.employee())));
    }

    /** How the form calls the mark of one person. */
    static String field(UUID enrolment) {
        return "outcome." + enrolment;
    }
}
