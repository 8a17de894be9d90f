package id.abdi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Few mails, in the morning of a working day, unless somebody wants it otherwise. */
class MailRulesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # choice, told,             now,              works, due
                    DAILY,    2026-07-14T14:00, 2026-07-14T15:00, true,  false
                    DAILY,    2026-07-14T14:00, 2026-07-15T06:59, true,  false
                    DAILY,    2026-07-14T14:00, 2026-07-15T07:00, true,  true
                    DAILY,    2026-07-14T14:00, 2026-07-15T07:00, false, false
                    DAILY,    2026-07-14T14:00, 2026-07-15T16:00, true,  true
                    DAILY,    2026-07-15T07:00, 2026-07-15T16:00, true,  false
                    DAILY,    2026-07-15T06:59, 2026-07-15T07:00, true,  true
                    SOON,     2026-07-15T09:00, 2026-07-15T09:14, true,  false
                    SOON,     2026-07-15T09:00, 2026-07-15T09:15, false, true
                    NONE,     2026-07-01T09:00, 2026-07-15T09:15, true,  false
                    """)
    void mailGoesWhenItIsWanted(MailChoice choice, LocalDateTime told, LocalDateTime now, boolean works, boolean due) {
        assertThat(MailRules.due(
                        choice,
                        told.atZone(ZONE).toInstant(),
                        works,
                        now.atZone(ZONE).toInstant(),
                        ZONE))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT2M", "5, PT16M", "9, PT4H16M", "10, PT6H", "12, PT6H", "60, PT6H"})
    void thePausesGrow(int tries, Duration pause) {
        assertThat(MailRules.pause(tries)).isEqualTo(pause);
    }

    @Test
    void aMailIsTriedForMostOfADay() {
        Duration all = Duration.ZERO;
        for (int tries = 1; tries < MailRules.MOST_TRIES; tries++) {
            all = all.plus(MailRules.pause(tries));
        }
        assertThat(all).isBetween(Duration.ofHours(16), Duration.ofHours(24));
    }
}
