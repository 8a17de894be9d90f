package id.abdi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words, dates, times and numbers as people of the government write them. */
class WordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Instant MOMENT = Instant.parse("2026-11-25T07:05:00Z");

    private final Words words = new Words(ZoneId.of("Asia/Jakarta"));
    private final Formats indonesian = words.formats(Words.INDONESIAN);
    private final Formats english = words.formats(Locale.ENGLISH);

    @Test
    void aTextIsIndonesianUnlessThereIsAnEnglishOne() {
        assertThat(words.text(Words.INDONESIAN, "web.skip")).isEqualTo("Langsung ke isi");
        assertThat(words.text(Locale.ENGLISH, "web.skip")).isEqualTo("Skip to the content");
        assertThat(words.text(Locale.FRENCH, "web.skip")).isEqualTo("Langsung ke isi");
    }

    @Test
    void anUnknownTextShowsItsKey() {
        assertThat(words.text(Words.INDONESIAN, "web.none", 1)).isEqualTo("web.none");
        assertThat(words.knows("web.none")).isFalse();
        assertThat(words.knows("web.skip")).isTrue();
    }

    @Test
    void argumentsAreWrittenAsPeopleWriteThem() {
        assertThat(words.text(Words.INDONESIAN, "web.constraint.Max", 1440)).isEqualTo("Paling besar 1.440.");
        assertThat(words.text(Words.INDONESIAN, "web.value.choice", DAY))
                .isEqualTo("Pilih salah satu: Rabu, 25 November 2026.");
        assertThat(words.text(Words.INDONESIAN, "web.value.choice", MOMENT))
                .isEqualTo("Pilih salah satu: Rabu, 25 November 2026, 14.05 WIB.");
    }

    @Test
    void daysHaveTheirNames() {
        assertThat(indonesian.date(DAY)).isEqualTo("Rabu, 25 November 2026");
        assertThat(english.date(DAY)).isEqualTo("Wednesday, 25 November 2026");
        assertThat(indonesian.dateShort(LocalDate.of(2026, 8, 5))).isEqualTo("5 Agu");
        assertThat(indonesian.weekday(DAY)).isEqualTo("Rab");
        assertThat(indonesian.month(YearMonth.of(2026, 5))).isEqualTo("Mei 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Jakarta, 14.05 WIB",
        "Asia/Pontianak, 14.05 WIB",
        "Asia/Makassar, 15.05 WITA",
        "Asia/Jayapura, 16.05 WIT",
        "UTC, 07.05 Z"
    })
    void timesAreTheGovernmentsOwn(String zone, String written) {
        assertThat(new Words(ZoneId.of(zone)).formats(Words.INDONESIAN).time(MOMENT))
                .isEqualTo(written);
    }

    @Test
    void timesHaveDotsInIndonesianAndColonsInEnglish() {
        assertThat(indonesian.time(LocalTime.of(7, 30))).isEqualTo("07.30");
        assertThat(english.time(MOMENT)).isEqualTo("14:05 WIB");
        assertThat(indonesian.dateTime(MOMENT)).isEqualTo("Rabu, 25 November 2026, 14.05 WIB");
    }

    @Test
    void numbersHaveDotsInIndonesian() {
        assertThat(indonesian.number(1_234_567)).isEqualTo("1.234.567");
        assertThat(english.number(1_234_567)).isEqualTo("1,234,567");
        assertThat(indonesian.number(new BigDecimal("1234.50"))).isEqualTo("1.234,5");
        assertThat(english.number(new BigDecimal("1234.50"))).isEqualTo("1,234.5");
        assertThat(english.number(new BigDecimal("0.0625"))).isEqualTo("0.0625");
        assertThat(indonesian.number(new BigDecimal("1E+3"))).isEqualTo("1.000");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 m", "45, 45 m", "60, 1 j", "90, 1 j 30 m", "330, 5 j 30 m", "60000, 1.000 j"})
    void minutesBecomeHours(int minutes, String written) {
        assertThat(indonesian.minutes(minutes)).isEqualTo(written);
    }
}
