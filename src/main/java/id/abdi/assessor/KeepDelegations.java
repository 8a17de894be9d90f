package id.abdi.assessor;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.UnitId;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** BKPSDM or the head of the agency delegates the assessment of a unit or person by letter, or lets it end early (PM-10). */
@Service
class KeepDelegations {
    private static final int SHORTEST = 3;
    private static final int LONGEST_LETTER = 200;
    private static final int LONGEST_REASON = 500;

    private final DelegationSql sql;
    private final Rights rights;
    private final Lines lines;
    private final Directory directory;
    private final Ledger ledger;
    private final Today today;

    KeepDelegations(DelegationSql sql, Rights rights, Lines lines, Directory directory, Ledger ledger, Today today) {
        this.sql = sql;
        this.rights = rights;
        this.lines = lines;
        this.directory = directory;
        this.ledger = ledger;
        this.today = today;
    }

    /** Whom or what a delegation is for, with the unit by which it is decided who may enter it. */
    private record Subject(UnitId unit, @Nullable EmployeeId person) {}

    /**
     * @param id made by the page with its form, so that the same form sent twice records one (OFF-1)
     * @return the delegation, newly recorded or by the same form before
     */
    @Transactional
    Delegation by(Caller caller, DelegationId id, DelegationInput input) {
        Optional<Subject> subject = subject(input.subject());
        subject.ifPresent(found -> require(caller, found));
        return store(caller, checked(id, input, subject));
    }

    private Delegation checked(DelegationId id, DelegationInput input, Optional<Subject> subject) {
        List<FieldError> errors = new ArrayList<>();
        EmployeeId person = subject.map(Subject::person).orElse(null);
        EmployeeId delegate = person(input.delegate())
                .map(Employee::id)
                .filter(found -> !found.equals(person))
                .orElse(null);
        String letter = OneLine.of(input.letter());
        LocalDate from = input.from();
        LocalDate to = input.to();
        if (subject.isEmpty()) {
            errors.add(new FieldError("subject", "assessor.field.subject"));
        }
        if (delegate == null) {
            errors.add(new FieldError("delegate", "assessor.field.delegate"));
        }
        if (from == null) {
            errors.add(new FieldError("from", "assessor.field.from"));
        }
        if (to == null || (from != null && to.isBefore(from))) {
            errors.add(new FieldError("to", "assessor.field.to"));
        }
        length("letter", letter, LONGEST_LETTER, errors);
        if (subject.isEmpty() || delegate == null || from == null || to == null || !errors.isEmpty()) {
            throw AssessorRefusals.invalid(errors);
        }
        UnitId unit = person == null ? subject.get().unit() : null;
        return new Delegation(id, unit, person, delegate, Period.inclusive(from, to), letter);
    }

    private Delegation store(Caller caller, Delegation delegation) {
        sql.lock(delegation.subject());
        Optional<Delegation> before = sql.find(delegation.id());
        if (before.isPresent()) {
            if (!before.get().equals(delegation)) {
                throw AssessorRefusals.formUsed();
            }
            return delegation;
        }
        if (sql.overlaps(delegation.subject(), delegation.period())) {
            throw AssessorRefusals.overlap();
        }
        sql.insert(
                delegation,
                mark(
                        caller,
                        Entry.of("assessor-delegation")
                                .with("delegation", delegation.id().value())
                                .with(
                                        "unit",
                                        delegation.unit() == null
                                                ? null
                                                : delegation.unit().value())
                                .with("employee", delegation.person())
                                .with("delegate", delegation.delegate())
                                .with("from", delegation.period().from())
                                .with("to", delegation.lastDay())
                                .with("letter", delegation.letter())));
        return delegation;
    }

    /** From today on it does not count; one that has not begun never does. */
    @Transactional
    public void end(Caller caller, DelegationId id, @Nullable String typed) {
        Delegation delegation = sql.find(id).orElseThrow(AssessorRefusals::unknown);
        require(
                caller,
                delegation.person() == null
                        ? new Subject(Objects.requireNonNull(delegation.unit()), null)
                        : subject(delegation.person()));
        String reason = OneLine.of(typed);
        List<FieldError> errors = new ArrayList<>();
        length("reason", reason, LONGEST_REASON, errors);
        if (!errors.isEmpty()) {
            throw AssessorRefusals.invalid(errors);
        }
        sql.lock(delegation.subject());
        if (sql.ended(id) || delegation.lastDay().isBefore(today.day())) {
            throw AssessorRefusals.ended();
        }
        sql.end(
                id,
                today.day(),
                reason,
                mark(
                        caller,
                        Entry.of("assessor-delegation-ended")
                                .with("delegation", id.value())
                                .with("after", today.day())
                                .with("reason", reason)));
    }

    private Mark mark(Caller caller, Entry entry) {
        return new Mark(
                caller.id(),
                caller.via().name(),
                today.now(),
                ledger.append(entry.with("by", caller.id()).with("via", caller.via())));
    }

    /** @throws id.abdi.kernel.Refusal for who may not delegate there, and for who would choose the own assessor */
    private void require(Caller caller, Subject subject) {
        Set<UnitAct> acts = rights.acts(caller, subject.unit(), today.day());
        if (!acts.contains(UnitAct.MANAGE_PLANS)) {
            throw AssessorRefusals.notYours();
        }
        boolean agencyHead = acts.contains(UnitAct.APPROVE);
        boolean within = subject.person() == null
                && lines.scope(caller.id(), today.day()).nearestFirst().contains(subject.unit());
        if (caller.id().equals(subject.person()) || (within && !agencyHead)) {
            throw AssessorRefusals.ownMatter();
        }
    }

    private Optional<Subject> subject(@Nullable String typed) {
        String text = OneLine.of(typed);
        return directory
                .unit(text, today.day())
                .map(Unit::id)
                .map(unit -> new Subject(unit, null))
                .or(() -> person(text).map(person -> new Subject(person.unitId(), person.id())));
    }

    private Subject subject(EmployeeId person) {
        return lines.employee(person, today.day())
                .map(found -> new Subject(found.unitId(), person))
                .orElseThrow(AssessorRefusals::unknown);
    }

    /** In service, with a post of their own. */
    private Optional<Employee> person(@Nullable String typed) {
        return Nip.read(typed).flatMap(nip -> lines.byNip(nip, today.day())).filter(Employee::active);
    }

    private static void length(String field, String text, int longest, List<FieldError> errors) {
        if (OneLine.outside(text, SHORTEST, longest)) {
            errors.add(new FieldError(field, "assessor.field.length", List.of(SHORTEST, longest)));
        }
    }
}
