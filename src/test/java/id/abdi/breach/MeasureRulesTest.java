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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** PP 30/2019 Pasal 56 to 58. */
class MeasureRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 31);

    private final MeasureRules rules = new MeasureRules(6, 12, 24);

    private static Decided time(@Nullable LocalDate until) {
        return new Decided(TIME_AND_TEST, DAY.minusYears(2), until);
    }

    @Test
    void pm24_timeToImproveAndATestComeFirst() {
        assertThat(rules.allowed(List.of(), DAY)).containsExactly(TIME_AND_TEST);
        assertThat(rules.allowed(List.of(time(DAY)), DAY)).containsExactly(TIME_AND_TEST);
        assertThat(rules.allowed(List.of(time(null)), DAY)).containsExactly(TIME_AND_TEST);
        assertThat(rules.allowed(List.of(time(DAY.minusDays(1))), DAY))
                .containsExactly(TIME_AND_TEST, OTHER_POST, LOWER_POST, TEMPORARY_PLACEMENT);
        assertThat(rules.allowed(List.of(time(DAY.minusMonths(24))), DAY)).contains(OTHER_POST);
        assertThat(rules.allowed(List.of(time(DAY.minusMonths(24).minusDays(1))), DAY))
                .containsExactly(TIME_AND_TEST);
    }

    @Test
    void pm24_dismissalFollowsOnlyATemporaryPlacementThatIsOverAndFollowedTheTime() {
        LocalDate placed = DAY.minusYears(1);
        Decided tried = time(placed.minusDays(1));
        assertThat(rules.allowed(List.of(tried, new Decided(LOWER_POST, placed, null)), DAY))
                .doesNotContain(HONOURABLE_DISMISSAL);
        assertThat(rules.allowed(List.of(tried, new Decided(TEMPORARY_PLACEMENT, placed, DAY)), DAY))
                .doesNotContain(HONOURABLE_DISMISSAL);
        Decided over = new Decided(TEMPORARY_PLACEMENT, placed, DAY.minusDays(1));
        assertThat(rules.allowed(List.of(tried, over), DAY)).contains(HONOURABLE_DISMISSAL);
        assertThat(rules.allowed(List.of(over), DAY)).doesNotContain(HONOURABLE_DISMISSAL);
        assertThat(rules.allowed(List.of(time(placed), over), DAY)).doesNotContain(HONOURABLE_DISMISSAL);
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
