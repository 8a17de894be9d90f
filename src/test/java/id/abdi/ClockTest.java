package id.abdi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The clock of a real start; every other test has its own. */
class ClockTest {
    private final Clock clock = new Abdi().clock();

    /** PostgreSQL keeps microseconds and rounds: what is finer comes back as another moment, half of the time a later one. */
    @Test
    void everyMomentIsOneThatTheDatabaseKeeps() {
        assertThat(Stream.generate(clock::instant).limit(1000))
                .allMatch(moment -> moment.equals(moment.truncatedTo(ChronoUnit.MICROS)));
    }

    @Test
    void itTellsTheTime() {
        Instant before = Instant.now();
        assertThat(clock.instant()).isBetween(before.truncatedTo(ChronoUnit.MICROS), before.plusSeconds(60));
    }
}
