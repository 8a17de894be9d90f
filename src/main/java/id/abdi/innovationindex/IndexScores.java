package id.abdi.innovationindex;

import id.abdi.innovation.Innovation;
import id.abdi.innovation.Step;
import id.abdi.innovation.Taken;
import id.abdi.innovationindex.IndexSet.Grade;
import id.abdi.innovationindex.IndexSet.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The score of an innovation and of the government (I-3): a parameter counts when its document is there. */
final class IndexScores {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private IndexScores() {}

    /**
     * What an innovation reaches.
     *
     * @param missing indicators without a parameter or without its document, the mandatory ones first
     * @param adopted from when it is applied; null while it is not
     * @param inWindow whether that lies within the dates of the year
     */
    record Score(
            int points,
            int most,
            List<Indicator> missing,
            @Nullable LocalDate adopted,
            boolean inWindow) {
        /** Whether it counts for the government: applied in time, nothing mandatory missing. */
        boolean counts() {
            return inWindow && missing.stream().noneMatch(Indicator::mandatory);
        }
    }

    /**
     * What the government reaches.
     *
     * @param counted innovations
     * @param mean of their points, by the divisor of the year
     * @param number points for how many there are
     * @param percent of all points; without the own indicators where nobody entered them
     */
    record Sum(int counted, int divisor, BigDecimal mean, BigDecimal number, BigDecimal percent, Grade grade) {}

    static Score of(Innovation innovation, IndexSet set, Map<Integer, Choice> choices, Set<UUID> proved) {
        int points = 0;
        List<Indicator> missing = new ArrayList<>();
        for (Indicator indicator : set.indicators()) {
            Choice choice = choices.get(indicator.number());
            if (choice == null || choice.parameter() == 0 || !proved.contains(choice.id())) {
                missing.add(indicator);
            } else {
                points += indicator.weight() * choice.parameter();
            }
        }
        missing.sort(Comparator.comparing((Indicator one) -> !one.mandatory()).thenComparing(Indicator::number));
        Optional<LocalDate> adopted = adopted(innovation);
        return new Score(
                points,
                set.most(),
                missing,
                adopted.orElse(null),
                adopted.filter(set.window()::contains).isPresent());
    }

    private static Optional<LocalDate> adopted(Innovation innovation) {
        return innovation.steps().stream()
                .map(Taken::step)
                .filter(Step.Adopted.class::isInstance)
                .map(step -> ((Step.Adopted) step).begins())
                .findFirst();
    }

    static Sum sum(IndexSet set, List<Score> scores) {
        List<Score> counted = scores.stream().filter(Score::counts).toList();
        int divisor = Math.max(set.least(), counted.size());
        int points = counted.stream().mapToInt(Score::points).sum();
        BigDecimal mean = BigDecimal.valueOf(points).divide(BigDecimal.valueOf(divisor), 2, RoundingMode.HALF_UP);
        BigDecimal number = set.count().points(counted.size());
        BigDecimal own =
                set.own().points() == null ? BigDecimal.ZERO : set.own().points();
        BigDecimal percent = mean.add(number).add(own).multiply(HUNDRED).divide(set.whole(), 2, RoundingMode.HALF_UP);
        return new Sum(
                counted.size(), divisor, mean, number, percent, set.classes().of(percent));
    }
}
