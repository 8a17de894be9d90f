package id.abdi.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.integrity.Review.Outcome;
import id.abdi.integrity.ReviewSql.Count;
import id.abdi.signal.SignalKind;
import id.abdi.statistics.Interval;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** R11, D-21: what signals were worth, texts that are the same, and when a month is read. */
class HitRatesTest {
    private static HitRates.Rate rate(int handedOn, int explained, int watched) {
        return Objects.requireNonNull(HitRates.of(
                        List.of(
                                new Count(SignalKind.OLD_PHOTOS, Outcome.HANDED_ON, handedOn),
                                new Count(SignalKind.OLD_PHOTOS, Outcome.EXPLAINED, explained),
                                new Count(SignalKind.OLD_PHOTOS, Outcome.WATCHED, watched)),
                        20)
                .get(SignalKind.OLD_PHOTOS));
    }

    @Test
    void fewReviewsSayNoShare() {
        assertThat(rate(9, 10, 500).share()).isNull();
        assertThat(HitRates.of(List.of(), 20)).containsOnlyKeys(SignalKind.values());
    }

    @Test
    void aShareHasItsRange() {
        Interval share = Objects.requireNonNull(rate(15, 5, 3).share());
        assertThat(share.value()).isEqualTo(0.75);
        assertThat(share.low()).isBetween(0.55, 0.58);
        assertThat(share.high()).isBetween(0.87, 0.89);
        assertThat(Objects.requireNonNull(rate(20, 0, 0).share()).high()).isEqualTo(1);
        assertThat(rate(15, 5, 3).watched()).isEqualTo(3);
    }

    @Test
    void textsAreTheSameWhateverTheirMarks() {
        assertThat(TextMark.of("Menyusun laporan, bulan Juli."))
                .isEqualTo(TextMark.of("menyusun  LAPORAN bulan juli"))
                .isNotEqualTo(TextMark.of("menyusun laporan bulan juni"));
    }

    @Test
    void aMonthIsReadOnceItsLateReportsAreThere() {
        assertThat(MonthlyReading.due(LocalDate.of(2026, 7, 9), 10)).isEqualTo(YearMonth.of(2026, 5));
        assertThat(MonthlyReading.due(LocalDate.of(2026, 7, 10), 10)).isEqualTo(YearMonth.of(2026, 6));
        assertThat(MonthlyReading.due(LocalDate.of(2026, 1, 15), 10)).isEqualTo(YearMonth.of(2025, 12));
    }
}
