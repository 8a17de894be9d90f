package id.abdi.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.job.Schedule.Daily;
import id.abdi.job.Schedule.Every;
import id.abdi.job.Schedule.OnEachNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DUR-9: which time of a job comes next. Times are UTC; two in the night in Jakarta is 19:00 UTC of the day before. */
class DueTimesTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Schedule NIGHTLY = new Daily(LocalTime.of(2, 0));
    private static final Schedule NIGHTLY_AS_IT_IS = Daily.newest(LocalTime.of(2, 0));
    private static final Schedule MINUTELY = new Every(Duration.ofMinutes(1));

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    # last due,            finished, free,  now,                  next
                    -,                     true,     true,  2026-11-25T08:00:00Z, 2026-11-24T19:00:00Z
                    -,                     true,     true,  2026-11-25T18:59:59Z, 2026-11-24T19:00:00Z
                    -,                     true,     true,  2026-11-25T19:00:00Z, 2026-11-25T19:00:00Z
                    2026-11-24T19:00:00Z,  true,     true,  2026-11-25T18:59:59Z, -
                    2026-11-24T19:00:00Z,  true,     true,  2026-11-25T19:00:00Z, 2026-11-25T19:00:00Z
                    2026-11-21T19:00:00Z,  true,     true,  2026-11-25T08:00:00Z, 2026-11-22T19:00:00Z
                    2026-11-24T19:00:00Z,  false,    true,  2026-11-25T08:00:00Z, 2026-11-24T19:00:00Z
                    2026-11-24T19:00:00Z,  false,    false, 2026-11-25T08:00:00Z, -
                    """)
    void aMissedDayIsMadeUpOnceAndOldestFirst(
            @Nullable Instant last, boolean finished, boolean free, Instant now, @Nullable Instant next) {
        assertThat(DueTimes.next(NIGHTLY, turn(last, finished, free), now, JAKARTA))
                .isEqualTo(Optional.ofNullable(next));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    # last due,            finished, free,  now,                  next
                    -,                     true,     true,  2026-11-25T08:00:00Z, 2026-11-24T19:00:00Z
                    2026-11-24T19:00:00Z,  true,     true,  2026-11-25T18:59:59Z, -
                    2026-11-24T19:00:00Z,  true,     true,  2026-11-25T19:00:00Z, 2026-11-25T19:00:00Z
                    2026-11-14T19:00:00Z,  true,     true,  2026-11-25T08:00:00Z, 2026-11-24T19:00:00Z
                    2026-11-14T19:00:00Z,  false,    true,  2026-11-25T08:00:00Z, 2026-11-24T19:00:00Z
                    2026-11-24T19:00:00Z,  false,    true,  2026-11-25T08:00:00Z, 2026-11-24T19:00:00Z
                    2026-11-14T19:00:00Z,  false,    false, 2026-11-25T08:00:00Z, -
                    """)
    void whatLooksAtThePresentMakesUpTheNewestDayAlone(
            @Nullable Instant last, boolean finished, boolean free, Instant now, @Nullable Instant next) {
        assertThat(DueTimes.next(NIGHTLY_AS_IT_IS, turn(last, finished, free), now, JAKARTA))
                .isEqualTo(Optional.ofNullable(next));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    # last due,            finished, free,  now,                  next
                    -,                     true,     true,  2026-11-25T08:00:40Z, 2026-11-25T08:00:00Z
                    2026-11-25T08:00:00Z,  true,     true,  2026-11-25T08:00:59Z, -
                    2026-11-25T08:00:00Z,  true,     true,  2026-11-25T08:01:00Z, 2026-11-25T08:01:00Z
                    2026-11-25T08:00:00Z,  true,     true,  2026-11-25T09:30:10Z, 2026-11-25T09:30:00Z
                    2026-11-25T08:00:00Z,  false,    true,  2026-11-25T08:00:50Z, 2026-11-25T08:00:00Z
                    2026-11-25T08:00:00Z,  false,    true,  2026-11-25T08:05:50Z, 2026-11-25T08:05:00Z
                    2026-11-25T08:00:00Z,  false,    false, 2026-11-25T08:05:50Z, -
                    """)
    void ofMissedIntervalsOnlyTheNewestCounts(
            @Nullable Instant last, boolean finished, boolean free, Instant now, @Nullable Instant next) {
        assertThat(DueTimes.next(MINUTELY, turn(last, finished, free), now, JAKARTA))
                .isEqualTo(Optional.ofNullable(next));
    }

    @Test
    void whatRunsOnEachNodeIsNobodysTurn() {
        Schedule everywhere = new OnEachNode(Duration.ofSeconds(30));

        assertThat(DueTimes.next(everywhere, null, Instant.parse("2026-11-25T08:00:00Z"), JAKARTA))
                .isEmpty();
    }

    private static @Nullable Turn turn(@Nullable Instant last, boolean finished, boolean free) {
        return last == null ? null : new Turn(last, finished, free);
    }
}
