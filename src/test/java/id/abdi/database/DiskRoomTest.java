package id.abdi.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.TestClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** DUR-11: writing stops while there is room left for the database itself, and goes on when there is room again. */
class DiskRoomTest {
    private final AtomicLong free = new AtomicLong(1000);
    private final TestClock clock = new TestClock();

    @Test
    void belowTheReserveNothingIsWrittenUntilThereIsRoomAgain() {
        DiskRoom room = new DiskRoom(Optional.of(Path.of("data")), free::get, 500, clock);
        assertThat(room.enough()).isTrue();
        free.set(499);
        clock.pass(Duration.ofSeconds(2));
        assertThat(room.enough()).isFalse();
        free.set(500);
        clock.pass(Duration.ofSeconds(2));
        assertThat(room.enough()).isTrue();
    }

    @Test
    void theDiskOfAGivenDatabaseIsNotOursToSee() {
        free.set(0);
        assertThat(new DiskRoom(Optional.empty(), free::get, 500, clock).enough())
                .isTrue();
    }
}
