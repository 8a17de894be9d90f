package id.abdi.discipline;

import id.abdi.breach.Clause;
import id.abdi.breach.Effect;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one way to open a case: poor performance behind the gate (D-18), a suspected breach at once (D-17). */
@Service
class OpenCase {
    static final int SHORTEST = 10;
    static final int LONGEST = 4000;
    private static final int LONGEST_FIT = 1000;

    private final CaseSql sql;
    private final AskGate gate;
    private final Rights rights;
    private final CaseNotices notices;
    private final CaseLeaves leaves;
    private final CaseDay today;

    OpenCase(CaseSql sql, AskGate gate, Rights rights, CaseNotices notices, CaseLeaves leaves, CaseDay today) {
        this.sql = sql;
        this.gate = gate;
        this.rights = rights;
        this.notices = notices;
        this.leaves = leaves;
        this.today = today;
    }

    /**
     * @param id made by who sends it, so that the same sent twice opens one (OFF-1)
     * @throws id.abdi.kernel.Refusal {@code help-first} where the gate is shut, {@code case-invalid}, {@code not-allowed},
     *     {@code own-case}, {@code form-used}
     */
    @Transactional
    public CaseFile by(Caller caller, CaseId id, Nip nip, NewCase typed) {
        LocalDate day = today.day();
        EmployeeId person = rights.see(caller, nip, day).id();
        if (caller.id().equals(person)) {
            throw DisciplineRefusals.ownCase();
        }
        rights.require(caller, act(typed), person, day);
        if (!Uuid7.is(id.value())) {
            throw DisciplineRefusals.notUuid7();
        }
        sql.lock(id);
        Optional<CaseFile> before = sql.find(id);
        if (before.isPresent()) {
            return same(before.get(), caller, person);
        }
        Matter matter =
                switch (typed) {
                    case NewCase.Performance performance -> performance(person, day, performance);
                    case NewCase.Breach breach -> breach(day, breach);
                };
        LocalDate known = typed instanceof NewCase.Breach breach && breach.known() != null ? breach.known() : day;
        CaseFile file = new CaseFile(opened(caller, id, person, known, matter), List.of());
        sql.insert(file.opened(), leaves.mark(caller, entry(file.opened())));
        notices.opened(file, caller);
        return file;
    }

    private static Act act(NewCase typed) {
        return typed instanceof NewCase.Performance ? Act.OPEN_PERFORMANCE_CASE : Act.REPORT_BREACH;
    }

    private static CaseFile same(CaseFile before, Caller caller, EmployeeId person) {
        if (!before.opened().by().equals(caller.id())
                || !before.opened().person().equals(person)) {
            throw DisciplineRefusals.formUsed();
        }
        return before;
    }

    private Matter performance(EmployeeId person, LocalDate day, NewCase.Performance typed) {
        GatePassed passed = gate.pass(person, day, typed.offer());
        List<FieldError> errors = new ArrayList<>();
        String fit = StepCheck.typed("fit", typed.fit(), SHORTEST, LONGEST_FIT, errors);
        String facts = StepCheck.typed("facts", typed.facts(), SHORTEST, LONGEST, errors);
        if (!errors.isEmpty()) {
            throw DisciplineRefusals.invalid(errors);
        }
        return new Matter.PoorPerformance(passed, fit, facts);
    }

    private Matter breach(LocalDate day, NewCase.Breach typed) {
        List<FieldError> errors = new ArrayList<>();
        String facts = StepCheck.typed("facts", typed.facts(), SHORTEST, LONGEST, errors);
        List<Clause> clauses = typed.clauses().stream()
                .map(Clause::named)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (clauses.isEmpty()) {
            errors.add(new FieldError("clauses", "discipline.field.clauses"));
        }
        Effect effect = Arrays.stream(Effect.values())
                .filter(one -> one.name().equals(typed.effect()))
                .findFirst()
                .orElse(null);
        if (effect == null) {
            errors.add(new FieldError("effect", "discipline.field.effect"));
        }
        LocalDate happened = typed.happened();
        if (happened == null || happened.isAfter(day) || happened.isBefore(Clause.SINCE)) {
            errors.add(new FieldError("happened", "discipline.field.happened"));
        }
        LocalDate known = typed.known();
        if (known != null && (known.isAfter(day) || (happened != null && known.isBefore(happened)))) {
            errors.add(new FieldError("known", "discipline.field.known"));
        }
        if (effect == null || happened == null || !errors.isEmpty()) {
            throw DisciplineRefusals.invalid(errors);
        }
        return new Matter.SuspectedBreach(clauses, effect, happened, facts);
    }

    private Opened opened(Caller caller, CaseId id, EmployeeId person, LocalDate known, Matter matter) {
        return switch (matter) {
            case Matter.PoorPerformance poor -> {
                if (!poor.gate().person().equals(person)) {
                    throw new IllegalStateException("the gate was passed for somebody else");
                }
                yield new Opened(
                        id,
                        person,
                        CaseKind.POOR_PERFORMANCE,
                        List.of(),
                        null,
                        null,
                        poor.facts(),
                        poor.gate().offer(),
                        poor.gate().refused(),
                        poor.fit(),
                        known,
                        caller.id(),
                        today.now());
            }
            case Matter.SuspectedBreach breach ->
                new Opened(
                        id,
                        person,
                        CaseKind.SUSPECTED_BREACH,
                        breach.clauses(),
                        breach.effect(),
                        breach.happened(),
                        breach.facts(),
                        null,
                        false,
                        null,
                        known,
                        caller.id(),
                        today.now());
        };
    }

    private static Entry entry(Opened opened) {
        return Entry.of("discipline-case")
                .with("id", opened.id().value())
                .with("employee", opened.person())
                .with("caseKind", opened.kind())
                .with("clauses", opened.clauses())
                .with("effect", opened.effect())
                .with("happened", opened.happened())
                .with("facts", opened.facts())
                .with("offer", opened.offer())
                .with("refused", opened.refused())
                .with("fit", opened.fit())
                .with("known", opened.known());
    }
}
