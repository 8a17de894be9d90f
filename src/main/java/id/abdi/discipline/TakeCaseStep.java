package id.abdi.discipline;

import id.abdi.breach.DatedDeadlines;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody takes the next step of a case (regulations 2.3): in the law's order, only by whom the law names, and in its days. */
@Service
class TakeCaseStep {
    private static final Set<StepKind> HEARING = EnumSet.of(
            StepKind.SUMMONED,
            StepKind.MISSED,
            StepKind.SUMMONED_AGAIN,
            StepKind.EXAMINED,
            StepKind.SIGNATURE_REFUSED,
            StepKind.PROPOSED);

    private final CaseSql sql;
    private final CaseSight sight;
    private final CasePeople people;
    private final LawfulStep lawful;
    private final CaseNotices notices;
    private final CaseLeaves leaves;
    private final CaseDay today;

    TakeCaseStep(
            CaseSql sql,
            CaseSight sight,
            CasePeople people,
            LawfulStep lawful,
            CaseNotices notices,
            CaseLeaves leaves,
            CaseDay today) {
        this.sql = sql;
        this.sight = sight;
        this.people = people;
        this.lawful = lawful;
        this.notices = notices;
        this.leaves = leaves;
        this.today = today;
    }

    /**
     * @throws id.abdi.kernel.Refusal {@code not-found} for who may not know of the case, {@code not-allowed}, {@code team-examines},
     *     {@code not-competent}, {@code step-out-of-order}, {@code team-first}, {@code heavier-again}, {@code fixed-level},
     *     {@code case-invalid}, {@code form-used}
     */
    @Transactional
    public CaseFile by(Caller caller, CaseId id, StepInput typed) {
        sql.lock(id);
        CaseFile file = sql.find(id).orElseThrow(DisciplineRefusals::unknown);
        LocalDate day = today.day();
        CaseSight.Sight seen = sight.of(caller, file, day);
        if (seen.parts().isEmpty()) {
            throw DisciplineRefusals.unknown();
        }
        StepKind kind = Optional.ofNullable(typed.kind()).orElseThrow(DisciplineRefusals::outOfOrder);
        UUID stepId = typed.id() == null ? CaseId.fresh().value() : typed.id();
        Optional<Step> before =
                file.steps().stream().filter(step -> step.id().equals(stepId)).findFirst();
        if (before.isPresent()) {
            return same(file, before.get(), caller, kind);
        }
        require(kind, file, seen);
        if (!Uuid7.is(stepId)) {
            throw DisciplineRefusals.notUuid7();
        }
        DatedDeadlines deadlines = lawful.deadlines(file, day);
        if (!CaseRules.following(file, day, deadlines).contains(kind)) {
            throw DisciplineRefusals.outOfOrder();
        }
        StepCheck.Checked checked =
                new StepCheck(file, day, deadlines, number -> people.inService(number, day)).of(kind, typed);
        EmployeeId official = lawful.official(caller, kind, file, new LawfulStep.Taken(seen, checked, day));
        Step step = step(caller, file, stepId, kind, checked, official);
        sql.insert(step, leaves.mark(caller, entry(step)));
        CaseFile after = with(file, step);
        notices.step(after, step, caller, deadlines);
        return after;
    }

    private static CaseFile with(CaseFile file, Step step) {
        List<Step> steps = new ArrayList<>(file.steps());
        steps.add(step);
        return new CaseFile(file.opened(), steps);
    }

    private static CaseFile same(CaseFile file, Step before, Caller caller, StepKind kind) {
        if (before.kind() != kind || !before.by().equals(caller.id())) {
            throw DisciplineRefusals.formUsed();
        }
        return file;
    }

    private static void require(StepKind kind, CaseFile file, CaseSight.Sight seen) {
        if (Collections.disjoint(kind.takers(), seen.parts())) {
            throw DisciplineRefusals.notYours();
        }
        if (teamInstead(kind, file, seen)) {
            throw DisciplineRefusals.teamExamines();
        }
    }

    /** Where there is a team, its members hear the person, and no superior alone (D-9). */
    private static boolean teamInstead(StepKind kind, CaseFile file, CaseSight.Sight seen) {
        return !file.team().isEmpty() && HEARING.contains(kind) && !seen.is(Part.TEAM) && !seen.is(Part.PERSON);
    }

    /** Of these steps those that somebody who stands so may take. */
    static Set<StepKind> mayTake(CaseFile file, CaseSight.Sight seen, Set<StepKind> following) {
        Set<StepKind> may = EnumSet.noneOf(StepKind.class);
        following.stream()
                .filter(kind -> !Collections.disjoint(kind.takers(), seen.parts()))
                .filter(kind -> !teamInstead(kind, file, seen))
                .forEach(may::add);
        return may;
    }

    private Step step(
            Caller caller,
            CaseFile file,
            UUID id,
            StepKind kind,
            StepCheck.Checked checked,
            @Nullable EmployeeId official) {
        return new Step(
                id,
                file.opened().id(),
                file.steps().size() + 1,
                kind,
                checked.day(),
                checked.said(),
                checked.sanction(),
                checked.measure(),
                checked.outcome(),
                official,
                List.copyOf(checked.members().values()),
                List.copyOf(checked.members().keySet()),
                caller.id(),
                today.now());
    }

    static Entry entry(Step step) {
        return Entry.of("discipline-step")
                .with("id", step.id())
                .with("matter", step.matter().value())
                .with("number", step.number())
                .with("stepKind", step.kind())
                .with("day", step.day())
                .with("words", step.words())
                .with("letter", step.letter())
                .with("planned", step.planned())
                .with("sanction", step.sanction())
                .with("measure", step.measure())
                .with("outcome", step.outcome())
                .with("official", step.official())
                .with("members", step.members())
                .with("seats", step.seats());
    }
}
