package id.abdi.innovation;

import id.abdi.innovation.Measure.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is missing until an innovation can be called proven (R7; I-6, indicator 33 of I-4): the same indicator measured before the trial
 * and after it began, each with its evidence, and better after. That somebody else confirms it, {@link InnovationRules} asks for.
 */
final class ProofRules {
    private ProofRules() {}

    enum Missing {
        TRIAL,
        BASELINE,
        /** Measured when the trial had begun already. */
        BASELINE_LATE,
        BASELINE_EVIDENCE,
        RESULT,
        /** Measured before the trial began. */
        RESULT_EARLY,
        RESULT_EVIDENCE,
        NOT_BETTER;

        String textKey() {
            return "innovation.missing." + name();
        }
    }

    /** @param evidenced the measures that have evidence */
    static List<Missing> missing(Innovation of, Set<UUID> evidenced) {
        List<Missing> missing = new ArrayList<>();
        Optional<LocalDate> begin = of.trial().map(trial -> trial.period().from());
        if (begin.isEmpty()) {
            missing.add(Missing.TRIAL);
        }
        Optional<Measure> before = of.measure(Phase.BEFORE);
        if (before.isEmpty()) {
            missing.add(Missing.BASELINE);
        } else {
            if (begin.filter(day -> before.get().on().isAfter(day)).isPresent()) {
                missing.add(Missing.BASELINE_LATE);
            }
            unproven(of, Phase.BEFORE, evidenced, Missing.BASELINE_EVIDENCE, missing);
        }
        Optional<Measure> after = of.measure(Phase.AFTER);
        if (after.isEmpty()) {
            missing.add(Missing.RESULT);
            return missing;
        }
        if (begin.filter(day -> after.get().on().isBefore(day)).isPresent()) {
            missing.add(Missing.RESULT_EARLY);
        }
        unproven(of, Phase.AFTER, evidenced, Missing.RESULT_EVIDENCE, missing);
        if (before.filter(base -> !base.betteredBy(after.get())).isPresent()) {
            missing.add(Missing.NOT_BETTER);
        }
        return missing;
    }

    private static void unproven(
            Innovation of, Phase phase, Set<UUID> evidenced, Missing without, List<Missing> missing) {
        if (of.measured(phase).filter(taken -> evidenced.contains(taken.id())).isEmpty()) {
            missing.add(without);
        }
    }
}
