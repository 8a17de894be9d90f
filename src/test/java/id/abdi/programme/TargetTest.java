package id.abdi.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.programme.Target.Direction;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A target is a number with unit and direction, read as people write it (PM-4, file formats part 11). */
class TargetTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    100 %                  | ≥ 100 %
                    100%                   | ≥ 100 %
                    12 dokumen             | ≥ 12 dokumen
                    ≥ 3 laporan            | ≥ 3 laporan
                    >= 3 laporan           | ≥ 3 laporan
                    minimal 3 laporan      | ≥ 3 laporan
                    Min. 3 laporan         | ≥ 3 laporan
                    Paling sedikit 3 kali  | ≥ 3 kali
                    ≤ 5 hari kerja         | ≤ 5 hari kerja
                    maks. 5 hari           | ≤ 5 hari
                    paling lama 5 hari     | ≤ 5 hari
                    tepat 4 kali           | = 4 kali
                    90–100 %               | 90–100 %
                    90 - 100 persen        | 90–100 persen
                    2 s.d. 4 hari          | 2–4 hari
                    1.500 orang            | ≥ 1500 orang
                    1.500,5 ton            | ≥ 1500,5 ton
                    1,5 jam                | ≥ 1,5 jam
                    1.5 jam                | ≥ 1,5 jam
                    Rp1.500.000            | ≥ 1500000 rupiah
                    0 temuan               | ≥ 0 temuan
                    """)
    void whatPeopleWriteIsRead(String typed, String target) {
        assertThat(Target.read(typed, Direction.AT_LEAST).orElseThrow().typed()).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "banyak", "12", "-3 laporan", "100–90 %", "5–5 hari", "12 345"})
    void whatHasNoNumberOrUnitIsNone(String typed) {
        assertThat(Target.read(typed, Direction.AT_LEAST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥ 3 laporan", "≤ 5 hari", "= 4 kali", "90–100 %", "≥ 1500,25 ton"})
    void whatIsShownForTypingIsReadAgain(String typed) {
        assertThat(Target.read(typed, Direction.EXACTLY).orElseThrow().typed()).isEqualTo(typed);
    }

    @Test
    void theUsualDirectionCountsWhereNoneIsWritten() {
        assertThat(Target.read("5 hari", Direction.AT_MOST).orElseThrow().direction())
                .isEqualTo(Direction.AT_MOST);
    }

    @ParameterizedTest
    @CsvSource({
        "≥ 3 x, 2, false",
        "≥ 3 x, 3, true",
        "≤ 3 x, 3, true",
        "≤ 3 x, 4, false",
        "= 3 x, 3.0, true",
        "= 3 x, 2, false",
        "3–5 x, 2, false",
        "3–5 x, 3, true",
        "3–5 x, 5, true",
        "3–5 x, 6, false"
    })
    void theDirectionSaysWhetherItIsMet(String typed, BigDecimal figure, boolean met) {
        assertThat(Target.read(typed, Direction.AT_LEAST).orElseThrow().metBy(figure))
                .isEqualTo(met);
    }

    @Test
    void aRangeHasTwoEnds() {
        assertThatThrownBy(() -> new Target(Direction.RANGE, BigDecimal.ONE, null, "x"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Target(Direction.AT_LEAST, BigDecimal.ONE, BigDecimal.TEN, "x"))
                .isInstanceOf(IllegalStateException.class);
    }
}
