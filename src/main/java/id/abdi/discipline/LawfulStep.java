package id.abdi.discipline;

import id.abdi.breach.Clause;
import id.abdi.breach.DatedDeadlines;
import id.abdi.breach.Examiner;
import id.abdi.breach.Law;
import id.abdi.breach.Level;
import id.abdi.breach.Measure;
import id.abdi.breach.MeasureRules.Decided;
import id.abdi.breach.MediumKinds;
import id.abdi.breach.Official;
import id.abdi.breach.Rank;
import id.abdi.breach.Repetition;
import id.abdi.breach.SanctionKind;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Refusal.FieldError;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the law says of a step beyond its order: who examines (D-9), who is competent, and which sanction may be imposed (D-1, D-2, D-11). */
@Component
class LawfulStep {
    private final CaseSql sql;
    private final CasePeople people;
    private final Law law;

    LawfulStep(CaseSql sql, CasePeople people, Law law) {
        this.sql = sql;
        this.people = people;
        this.law = law;
    }

    /** A step that is about to be taken. */
    record Taken(CaseSight.Sight seen, StepCheck.Checked checked, LocalDate day) {}

    DatedDeadlines deadlines(CaseFile file, LocalDate day) {
        return law.deadlines(people.scope(file.opened().person(), day));
    }

    /** What the law says of who decides what: gives the official whom the step names. */
    @Nullable
    EmployeeId official(Caller caller, StepKind kind, CaseFile file, Taken taken) {
        CaseSight.Sight seen = taken.seen();
        StepCheck.Checked checked = taken.checked();
        boolean teamMissing = Examiner.of(file.likely()).teamNeeded()
                && file.team().isEmpty()
                && file.opened().breach();
        if (kind == StepKind.EXAMINED && teamMissing) {
            throw DisciplineRefusals.teamFirst();
        }
        SanctionKind sanction = checked.sanction();
        return switch (kind) {
            case PROPOSED -> {
                checkSanction(file, sanction, taken.day());
                allow(file, checked.measure(), taken.day());
                yield CaseSight.official(sanction, seen.competence())
                        .map(Official::id)
                        .orElseThrow(DisciplineRefusals::notCompetent);
            }
            case DECIDED -> {
                checkSanction(file, sanction, taken.day());
                checkMeasure(file, checked);
                yield decider(caller, seen, sanction);
            }
            case NOTHING_FOLLOWS ->
                decider(
                        caller,
                        seen,
                        file.last(StepKind.PROPOSED).map(Step::sanction).orElse(null));
            case OBJECTION_DECIDED -> {
                checkMeasure(file, checked);
                yield checked.official();
            }
            case INVOLVED,
                    TEAM_SET,
                    SUMMONED,
                    MISSED,
                    SUMMONED_AGAIN,
                    EXAMINED,
                    SIGNED,
                    SIGNATURE_REFUSED,
                    RELEASED,
                    SENT_TO_LAW,
                    DELIVERED,
                    OBJECTED,
                    REPLIED,
                    UPLOADED,
                    CLOSED -> checked.official();
        };
    }

    /** The competent official, in person; a decree of the Regent may be entered by the personnel agency. */
    private static EmployeeId decider(Caller caller, CaseSight.Sight seen, @Nullable SanctionKind sanction) {
        Optional<Official> own = seen.asOfficial(caller.id()).filter(official -> may(official, seen, sanction));
        if (own.isPresent()) {
            return own.get().id();
        }
        return seen.regent()
                .filter(official -> seen.is(Part.PERSONNEL))
                .filter(official -> may(official, seen, sanction))
                .map(Official::id)
                .orElseThrow(DisciplineRefusals::notCompetent);
    }

    private static boolean may(Official official, CaseSight.Sight seen, @Nullable SanctionKind sanction) {
        return sanction == null
                ? official.rank() == Rank.REGENT
                : seen.competence().mayImpose(official, sanction);
    }

    MediumKinds medium(LocalDate day) {
        return law.mediumKinds(day);
    }

    /** What may be imposed for a breach: of the list in force (D-2), of the fixed level (D-1), and heavier than the last for the same (D-11). */
    List<SanctionKind> allowed(CaseFile file, LocalDate day) {
        if (!file.opened().breach()) {
            return List.of();
        }
        MediumKinds medium = medium(day);
        return last(file).map(last -> Repetition.after(last, medium)).orElse(SanctionKind.all(medium)).stream()
                .filter(kind -> ofLevel(file, kind))
                .toList();
    }

    /** Which measures may follow now from poor performance (PM-24); from a breach none does. */
    List<Measure> measures(CaseFile file, LocalDate day) {
        if (file.opened().breach()) {
            return List.of();
        }
        DatedDeadlines deadlines = deadlines(file, day);
        List<Decided> before = others(file)
                .filter(other -> counts(other, day, deadlines))
                .flatMap(other -> other.measureStep().stream())
                .map(step -> new Decided(Objects.requireNonNull(step.measure()), step.day(), step.planned()))
                .toList();
        return law.measures(day).allowed(before, day);
    }

    private static boolean counts(CaseFile file, LocalDate day, DatedDeadlines deadlines) {
        LocalDate from = CaseRules.inForce(file, deadlines);
        return from != null && !from.isAfter(day);
    }

    private void allow(CaseFile file, @Nullable Measure measure, LocalDate day) {
        if (measure != null && !measures(file, day).contains(measure)) {
            throw DisciplineRefusals.measureOrder(measure);
        }
    }

    /** Its order and its end, on the day on which it is decided. */
    private void checkMeasure(CaseFile file, StepCheck.Checked checked) {
        Measure measure = checked.measure();
        if (measure == null) {
            return;
        }
        allow(file, measure, checked.day());
        law.measures(checked.day())
                .ends(measure, checked.day())
                .filter(ends -> !ends.holds(checked.said().planned()))
                .ifPresent(ends -> {
                    throw DisciplineRefusals.measureEnd(measure, ends);
                });
    }

    private Stream<CaseFile> others(CaseFile file) {
        return sql.of(List.of(file.opened().person())).stream()
                .filter(other -> !other.opened().id().equals(file.opened().id()));
    }

    private void checkSanction(CaseFile file, @Nullable SanctionKind sanction, LocalDate day) {
        if (sanction == null || allowed(file, day).contains(sanction)) {
            return;
        }
        if (!sanction.in(medium(day))) {
            throw DisciplineRefusals.invalid(List.of(new FieldError("sanction", "discipline.field.kind-not-in-force")));
        }
        if (!ofLevel(file, sanction)) {
            throw DisciplineRefusals.fixedLevel(Level.HEAVY);
        }
        throw DisciplineRefusals.heavierAgain(last(file).orElseThrow());
    }

    private static boolean ofLevel(CaseFile file, SanctionKind kind) {
        return kind.level() == Level.HEAVY || file.opened().clauses().stream().noneMatch(Clause::alwaysHeavy);
    }

    /** The last sanction of the person for one of the same clauses (D-11). */
    private Optional<SanctionKind> last(CaseFile file) {
        return others(file)
                .filter(other -> !Collections.disjoint(
                        other.opened().clauses(), file.opened().clauses()))
                .map(CaseFile::sanction)
                .flatMap(kind -> Optional.ofNullable(kind).stream())
                .findFirst();
    }
}
