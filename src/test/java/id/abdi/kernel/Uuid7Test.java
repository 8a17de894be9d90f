package id.abdi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class Uuid7Test {
    /** PostgreSQL compares a UUID byte by byte, as its text sorts; Java's own comparison is of signed halves. */
    private static final Comparator<UUID> AS_STORED = Comparator.comparing(UUID::toString);

    @Test
    void anIdMadeLaterSortsLaterAlsoWithinOneMillisecond() {
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            made.add(Uuid7.next());
        }
        assertThat(made).isSortedAccordingTo(AS_STORED).doesNotHaveDuplicates().allMatch(Uuid7::is);
    }

    @Test
    void idsMadeAtOnceAreDifferentAndEachThreadsOwnAreInOrder() throws Exception {
        List<UUID> all = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<List<UUID>> make = () -> {
                List<UUID> own = new ArrayList<>();
                for (int i = 0; i < 5_000; i++) {
                    own.add(Uuid7.next());
                }
                return own;
            };
            for (Future<List<UUID>> own : threads.invokeAll(List.of(make, make, make, make))) {
                assertThat(own.get()).isSortedAccordingTo(AS_STORED);
                all.addAll(own.get());
            }
        }
        assertThat(all).hasSize(20_000).doesNotHaveDuplicates();
    }

    @Test
    void anIdOfAMomentCarriesItsMillisecondsAndIsOfVersionSeven() {
        Instant moment = Instant.parse("2026-03-02T08:15:30.123Z");
        UUID id = Uuid7.at(moment);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(moment.toEpochMilli());
        assertThat(Uuid7.is(id)).isTrue();
        assertThat(id).isNotEqualTo(Uuid7.at(moment));
    }
}
