package id.abdi.breach;

import static id.abdi.breach.Measure.HONOURABLE_DISMISSAL;
import static id.abdi.breach.Measure.LOWER_POST;
import static id.abdi.breach.Measure.OTHER_POST;
import static id.abdi.breach.Measure.TEMPORARY_PLACEMENT;
import static id.abdi.breach.Measure.TIME_AND_TEST;
import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.breach.MeasureRules.Decided;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** PP 30/2019 Pasal 56 to 58. */
class MeasureRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 31);

    private final MeasureRules rules = new MeasureRules(6, 12);

    @Test
    void pm24_timeToImproveAndATestComeFirst() {
        assertThat(rules.allowed(List.of(), DAY)).containsExactly(TIME_AND_TEST);
        Decided running = new Decided(TIME_AND_TEST, DAY.plusDays(1));
        assertThat(rules.allowed(List.of(running), DAY)).containsExactly(TIME_AND_TEST);
        assertThat(rules.allowed(List.of(new Decided(TIME_AND_TEST, null)), DAY))
                .containsExactly(TIME_AND_TEST);
        Decided over = new Decided(TIME_AND_TEST, DAY);
        assertThat(rules.allowed(List.of(over), DAY))
                .containsExactly(TIME_AND_TEST, OTHER_POST, LOWER_POST, TEMPORARY_PLACEMENT);
    }

    @Test
    void pm24_dismissalFollowsOnlyATemporaryPlacementThatIsOver() {
        Decided tried = new Decided(TIME_AND_TEST, DAY.minusYears(1));
        assertThat(rules.allowed(List.of(tried, new Decided(LOWER_POST, null)), DAY))
                .doesNotContain(HONOURABLE_DISMISSAL);
        assertThat(rules.allowed(List.of(tried, new Decided(TEMPORARY_PLACEMENT, DAY.plusDays(1))), DAY))
                .doesNotContain(HONOURABLE_DISMISSAL);
        assertThat(rules.allowed(List.of(tried, new Decided(TEMPORARY_PLACEMENT, DAY)), DAY))
                .contains(HONOURABLE_DISMISSAL);
        assertThat(rules.allowed(List.of(new Decided(TEMPORARY_PLACEMENT, DAY)), DAY))
                .doesNotContain(HONOURABLE_DISMISSAL);
    }

    @Test
    void pm24_theTimeToImproveHasALeastAndAPlacementAMostLength() {
        var time = rules.ends(TIME_AND_TEST, DAY).orElseThrow();
        assertThat(time.holds(null)).isFalse();
        assertThat(time.holds(LocalDate.of(2027, 2, 27))).isFalse();
        assertThat(time.holds(LocalDate.of(2027, 2, 28))).isTrue();
        assertThat(time.holds(DAY.plusYears(3))).isTrue();
        var placement = rules.ends(TEMPORARY_PLACEMENT, DAY).orElseThrow();
        assertThat(placement.holds(null)).isFalse();
        assertThat(placement.holds(DAY)).isFalse();
        assertThat(placement.holds(DAY.plusDays(1))).isTrue();
        assertThat(placement.holds(DAY.plusYears(1))).isTrue();
        assertThat(placement.holds(DAY.plusYears(1).plusDays(1))).isFalse();
        assertThat(rules.ends(OTHER_POST, DAY)).isEmpty();
    }
}
