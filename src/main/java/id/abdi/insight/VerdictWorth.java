package id.abdi.insight;

import id.abdi.dailyreport.Verdict;
import id.abdi.kernel.Scope;
import id.abdi.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a day of each verdict is worth, by the dated rules of the whole government; as expected is worth one. */
@Component
public class VerdictWorth {
    private final Rulebook rulebook;

    VerdictWorth(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Of the four verdicts that are one; who is not on duty has no worth. */
    public Map<Verdict, Double> on(LocalDate date) {
        Measures measures = Measures.of(rulebook, date, Scope.GOVERNMENT);
        Map<Verdict, Double> worth = new EnumMap<>(Verdict.class);
        for (int place = 0; place < Measures.CLASSES.size(); place++) {
            worth.put(Measures.CLASSES.get(place), measures.levels().worth().get(place));
        }
        return worth;
    }
}
