package id.abdi.credential;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.credential.Guesses.Brake;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SEC-13: the delay grows with the wrong tries, has an end, and is forgotten. */
class GuessesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");
    private static final Brake BRAKE = new Brake(5, Duration.ofSeconds(2), Duration.ofMinutes(15), 1);

    @ParameterizedTest
    @CsvSource({"0,0", "4,0", "5,2", "6,4", "7,8", "10,64", "13,512", "14,900", "20,900", "5000,900"})
    void theDelayDoublesUpToItsEnd(int wrong, long seconds) {
        assertThat(after(wrong).wait(BRAKE, NOW)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void theDelayRunsFromTheLastTry() {
        Guesses guesses = after(7);
        assertThat(guesses.wait(BRAKE, NOW.plusSeconds(3))).isEqualTo(Duration.ofSeconds(5));
        assertThat(guesses.wait(BRAKE, NOW.plusSeconds(8))).isEqualTo(Duration.ZERO);
    }

    @Test
    void wrongTriesAreForgottenInTime() {
        Guesses nextDay = after(7).another(BRAKE, NOW.plus(Duration.ofHours(24)));
        assertThat(nextDay.level()).isEqualTo(1);
        assertThat(after(7).another(BRAKE, NOW.plus(Duration.ofHours(2))).level())
                .isEqualTo(6);
    }

    /** Who guesses on without end gets fewer than a hundred tries a day. */
    @Test
    void guessingWithoutEndIsHopeless() {
        Guesses guesses = Guesses.none(NOW);
        Instant now = NOW;
        int tries = 0;
        while (now.isBefore(NOW.plus(Duration.ofDays(1)))) {
            guesses = guesses.another(BRAKE, now);
            tries++;
            now = now.plus(guesses.wait(BRAKE, now));
        }
        assertThat(tries).isBetween(90, 115);
    }

    @Test
    void aClockThatGoesBackChangesNothing() {
        assertThat(after(3).another(BRAKE, NOW.minusSeconds(60)).level()).isEqualTo(4);
    }

    /** Two tries at once, or a clock that goes back: the last try can lie after this one. */
    @Test
    void whoIsNotSlowedNeverWaits() {
        assertThat(after(4).wait(BRAKE, NOW.minusMillis(1))).isEqualTo(Duration.ZERO);
    }

    private static Guesses after(int wrong) {
        Guesses guesses = Guesses.none(NOW);
        for (int i = 0; i < wrong; i++) {
            guesses = guesses.another(BRAKE, NOW);
        }
        return guesses;
    }
}
