package id.abdi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02",
                "02-03-2026",
                "2/3/2026",
                "2026/03/02",
                "02.03.2026",
                "20260302",
                "2 Maret 2026",
                "02-Mar-2026",
                "Senin, 2 Maret 2026",
                "2026-03-02 00:00:00",
                "02/03/2026 00.00",
                "2026-03-02T00:00:00.000Z",
                "46083",
                "46083.0"
            })
    void allOfTheseAreThatDay(String text) {
        assertThat(DateWords.read(text)).isEqualTo(new DateWords.Read.Day(LocalDate.of(2026, 3, 2)));
    }

    @ParameterizedTest
    @CsvSource({
        "03/25/2026, intake.cell.date-month-first",
        "31-02-2026, intake.cell.date-none",
        "02-03-26, intake.cell.date-short-year",
        "2-Mar-26, intake.cell.date-short-year",
        "besok, intake.cell.date",
        "2 Xyz 2026, intake.cell.date"
    })
    void whatCanBeMisreadIsRefusedWithItsReason(String text, String key) {
        assertThat(DateWords.read(text)).isEqualTo(new DateWords.Read.Unclear(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-00-00", "00-00-0000", "0000-00-00 00:00:00"})
    void aZeroDateIsNone(String text) {
        assertThat(DateWords.read(text)).isEqualTo(new DateWords.Read.Empty());
    }
}
