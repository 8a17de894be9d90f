package id.abdi.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Complaints 1 and 2: what is down until the deadline moves it. Hours are local, of Thursday 26 November 2026. */
class OutageTableTest {
    private static final Instant SIX = at("06:00");
    private static final Instant TEN = at("10:00");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # outages (from-to, several with a space),   deadline
            '',                                          10:00
            '08:00-08:20',                               10:20
            '06:00-06:05',                               10:05
            '05:50-06:03',                               10:03
            '04:00-06:00',                               10:00
            '09:57-10:10',                               10:13
            '10:00-10:30',                               10:00
            '07:00-07:10 08:00-08:05',                   10:15
            '09:50-10:05 10:10-10:20',                   10:25
            '09:50-10:05 10:20-10:30',                   10:15
            '05:00-11:00',                               15:00
            '08:00-08:20 08:10-08:30',                   10:30
            """)
    void aDeadlineMovesByTheLengthOfTheOutages(String outages, String deadline) {
        assertThat(table(outages).shifted(SIX, TEN)).isEqualTo(at(deadline));
    }

    @Test
    void anOutageOverNightMovesTheDeadlineIntoTheNextDay() {
        OutageTable table =
                new OutageTable(List.of(new Outage(at("08:00"), at("09:00").plus(Duration.ofDays(1)))));

        assertThat(table.shifted(SIX, TEN)).isEqualTo(at("11:00").plus(Duration.ofDays(1)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '08:00-08:20',             20
            '05:00-06:10',             10
            '09:55-10:20',             5
            '05:00-11:00',             240
            '05:00-05:30',             0
            '07:00-07:10 08:00-08:05', 15
            """)
    void onlyTheTimeInBetweenCounts(String outages, int minutes) {
        assertThat(table(outages).between(SIX, TEN)).isEqualTo(Duration.ofMinutes(minutes));
    }

    private static OutageTable table(String outages) {
        return new OutageTable(Arrays.stream(outages.split(" "))
                .filter(outage -> !outage.isEmpty())
                .map(outage -> outage.split("-"))
                .map(hours -> new Outage(at(hours[0]), at(hours[1])))
                .toList());
    }

    private static Instant at(String hour) {
        return LocalDateTime.parse("2026-11-26T" + hour).toInstant(ZoneOffset.ofHours(7));
    }
}
