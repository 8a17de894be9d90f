package id.abdi.discipline;

import id.abdi.breach.Effect;
import id.abdi.breach.Level;
import id.abdi.breach.Measure;
import id.abdi.breach.Objection;
import id.abdi.breach.ObjectionOutcome;
import id.abdi.breach.SanctionKind;
import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A case with its steps in order. */
public record CaseFile(Opened opened, List<Step> steps) {
    public CaseFile {
        steps = List.copyOf(steps);
    }

    public Optional<Step> last(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).reduce((earlier, later) -> later);
    }

    public boolean has(StepKind kind) {
        return last(kind).isPresent();
    }

    long count(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).count();
    }

    /** The summons that counts now; the second follows the first. */
    public Optional<Step> summons() {
        return last(StepKind.SUMMONED_AGAIN).or(() -> last(StepKind.SUMMONED));
    }

    /** Did not appear on both summonses: there is no examination (D-7). */
    boolean missedAgain() {
        return count(StepKind.MISSED) > 1;
    }

    /** Whether the summons that counts now was missed. */
    boolean missed() {
        long missed = count(StepKind.MISSED);
        return missed > 0 && missed == (has(StepKind.SUMMONED_AGAIN) ? 2 : 1);
    }

    boolean signedOrRefused() {
        return has(StepKind.SIGNED) || has(StepKind.SIGNATURE_REFUSED);
    }

    /** The person was heard, or twice did not appear. */
    boolean heard() {
        return (has(StepKind.EXAMINED) && signedOrRefused()) || missedAgain();
    }

    /** The level that the breach may have, by which it is decided who examines (D-1, D-9); poor performance is heard by the superior. */
    public Level likely() {
        Effect effect = opened.effect();
        return effect == null ? Level.LIGHT : effect.level(opened.clauses());
    }

    /** Who has to do with the matter, so that the next higher takes the place. */
    Set<EmployeeId> involved() {
        Set<EmployeeId> involved = new HashSet<>();
        steps.stream()
                .filter(step -> step.kind() == StepKind.INVOLVED)
                .map(Step::official)
                .forEach(official -> {
                    if (official != null) {
                        involved.add(official);
                    }
                });
        return involved;
    }

    /** The members of the team that counts now; none where the superior examines. */
    public List<EmployeeId> team() {
        return last(StepKind.TEAM_SET).map(Step::members).orElse(List.of());
    }

    /** What was imposed, as an objection left it; null where nothing was, or it was cancelled. */
    public @Nullable SanctionKind sanction() {
        SanctionKind decided = last(StepKind.DECIDED).map(Step::sanction).orElse(null);
        Step objection = last(StepKind.OBJECTION_DECIDED).orElse(null);
        if (objection == null || objection.outcome() == null) {
            return decided;
        }
        return switch (objection.outcome()) {
            case STRENGTHENED -> decided;
            case LIGHTENED, HEAVIER, CHANGED -> objection.sanction() == null ? decided : objection.sanction();
            case CANCELLED -> null;
        };
    }

    /** What was decided in a case of poor performance, as an objection left it; null where nothing was, or it was cancelled. */
    public @Nullable Measure measure() {
        return measureStep().map(Step::measure).orElse(null);
    }

    /** The step that set the measure which counts. */
    Optional<Step> measureStep() {
        return last(StepKind.OBJECTION_DECIDED)
                .filter(step -> step.measure() != null)
                .or(() -> last(StepKind.DECIDED))
                .filter(step -> step.measure() != null && !cancelled());
    }

    boolean imposed() {
        return sanction() != null || measure() != null;
    }

    /** How the person may object to what was decided. */
    public Objection objection() {
        return last(StepKind.DECIDED)
                .map(Step::sanction)
                .map(Objection::against)
                .orElse(Objection.KEBERATAN);
    }

    boolean cancelled() {
        return last(StepKind.OBJECTION_DECIDED)
                .filter(step -> step.outcome() == ObjectionOutcome.CANCELLED)
                .isPresent();
    }

    public boolean over() {
        return has(StepKind.CLOSED);
    }

    LocalDate day(StepKind kind) {
        return last(kind).map(Step::day).orElseThrow();
    }
}
