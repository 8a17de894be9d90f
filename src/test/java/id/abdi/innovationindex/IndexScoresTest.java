package id.abdi.innovationindex;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.innovation.Idea;
import id.abdi.innovation.Innovation;
import id.abdi.innovation.InnovationId;
import id.abdi.innovation.Step;
import id.abdi.innovation.Step.Adoption;
import id.abdi.innovation.Taken;
import id.abdi.innovationindex.IndexScores.Score;
import id.abdi.innovationindex.IndexScores.Sum;
import id.abdi.innovationindex.IndexSet.Grade;
import id.abdi.innovationindex.IndexSet.Indicator;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Uuid7;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** I-3, I-4: points of an innovation and of the government by the set of 2026. */
class IndexScoresTest {
    private static final IndexSet SET = IndexSets.SHIPPED;

    private final Set<UUID> proved = new HashSet<>();

    private static Innovation adopted(LocalDate day) {
        EmployeeId author = EmployeeId.fresh();
        return new Innovation(
                new InnovationId(Uuid7.next()),
                1,
                new Idea("Contoh", "Warga menunggu lama", "Surat dicetak di tempat", "Warga"),
                author,
                new UnitId(Uuid7.next()),
                Instant.EPOCH,
                List.of(new Taken(
                        Uuid7.next(),
                        1,
                        new Step.Adopted(new Adoption(Adoption.Way.ROLLOUT, null, null, null), day, "Semua loket"),
                        author,
                        Instant.EPOCH)));
    }

    private Map<Integer, Choice> all(Innovation innovation, int parameter) {
        Map<Integer, Choice> choices = new HashMap<>();
        for (Indicator indicator : SET.indicators()) {
            Choice choice = new Choice(
                    Uuid7.next(), 1, innovation.id(), SET.year(), indicator.number(), parameter, "SK contoh");
            proved.add(choice.id());
            choices.put(indicator.number(), choice);
        }
        return choices;
    }

    private Score score(LocalDate day, int parameter) {
        Innovation innovation = adopted(day);
        return IndexScores.of(innovation, SET, all(innovation, parameter), proved);
    }

    @Test
    void i4_theSetOf2026HasTwentyIndicatorsAndGivesAtMost111() {
        assertThat(SET.indicators()).hasSize(20);
        assertThat(SET.indicators().stream().filter(Indicator::mandatory).map(Indicator::number))
                .containsExactly(16, 17, 32, 33, 35);
        assertThat(SET.most()).isEqualTo(111);
        assertThat(SET.whole()).isEqualByComparingTo("250");
        assertThat(SET.confirmed()).isFalse();
    }

    @Test
    void i3_aParameterCountsWithItsDocumentAndTheMandatoryOnesAreNamedFirst() {
        Innovation innovation = adopted(LocalDate.of(2025, 3, 1));
        Map<Integer, Choice> choices = all(innovation, 3);
        proved.remove(Objects.requireNonNull(choices.get(18)).id());
        proved.remove(Objects.requireNonNull(choices.get(35)).id());
        Score score = IndexScores.of(innovation, SET, choices, proved);
        assertThat(score.points()).isEqualTo(111 - 6 - 12);
        assertThat(score.missing().stream().map(Indicator::number)).containsExactly(35, 18);
        assertThat(score.counts()).isFalse();
    }

    @Test
    void i4_theWindowHasBothItsDays() {
        assertThat(score(LocalDate.of(2024, 1, 1), 1).inWindow()).isTrue();
        assertThat(score(LocalDate.of(2025, 12, 31), 1).inWindow()).isTrue();
        assertThat(score(LocalDate.of(2023, 12, 31), 1).inWindow()).isFalse();
        assertThat(score(LocalDate.of(2026, 1, 1), 1).inWindow()).isFalse();
    }

    @Test
    void i3_fewInnovationsAreDividedByTheLeastDivisor() {
        Sum sum = IndexScores.sum(SET, Collections.nCopies(7, score(LocalDate.of(2025, 3, 1), 3)));
        assertThat(sum.divisor()).isEqualTo(14);
        assertThat(sum.mean()).isEqualByComparingTo("55.5");
        assertThat(sum.number()).isEqualByComparingTo("2.66");
        assertThat(sum.percent()).isEqualByComparingTo("23.26");
        assertThat(sum.grade()).isEqualTo(Grade.LOW);
    }

    @Test
    void i3_theClassesBeginAboveTheirBounds() {
        assertThat(SET.classes().of(new BigDecimal("65"))).isEqualTo(Grade.MIDDLE);
        assertThat(SET.classes().of(new BigDecimal("65.01"))).isEqualTo(Grade.HIGH);
        assertThat(SET.classes().of(new BigDecimal("40"))).isEqualTo(Grade.LOW);
        Sum sum = IndexScores.sum(SET, Collections.nCopies(300, score(LocalDate.of(2025, 3, 1), 3)));
        assertThat(sum.number()).isEqualByComparingTo("76");
        assertThat(sum.grade()).isEqualTo(Grade.HIGH);
    }
}
