package id.abdi.background;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports that take long are asked for once, made one after the other, shown while they come and kept. */
@AbdiTest
class BackgroundTest {
    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    Background background;

    @Autowired
    WorkSql sql;

    @Autowired
    TestClock clock;

    private final String asked = UUID.randomUUID().toString();
    private final List<Integer> seen = new ArrayList<>();

    @BeforeEach
    void aDayOfItsOwn() {
        clock.set(TestClock.TODAY.plusDays(20), LocalTime.of(9, 0));
    }

    /** Looks at each piece how far it is said to be. */
    private final class Counted implements BackgroundWork {
        @Override
        public String kind() {
            return "test.counted";
        }

        @Override
        public String run(String what, Progress progress) {
            progress.done(1, 4);
            seen.add(Objects.requireNonNull(find(DAY).coming()).percent());
            progress.done(4, 4);
            return "result of " + what;
        }
    }

    private static final class Broken implements BackgroundWork {
        @Override
        public String kind() {
            return "test.counted";
        }

        @Override
        public String run(String what, Progress progress) {
            throw new IllegalStateException("broken");
        }
    }

    private Background.Found find(Duration fresh) {
        return background.find("test.counted", asked, fresh);
    }

    private void turn(BackgroundWork kind) {
        new DoWork(sql, List.of(kind), clock).run(Instant.EPOCH);
    }

    @Test
    void whatManyAskForIsMadeOnceAndKept() {
        Work coming = Objects.requireNonNull(find(DAY).coming());
        assertThat(coming.state()).isEqualTo(Work.State.WAITING);
        assertThat(Objects.requireNonNull(find(DAY).coming()).id()).isEqualTo(coming.id());
        turn(new Counted());
        assertThat(seen).containsExactly(25);
        Background.Found found = find(DAY);
        assertThat(found.coming()).isNull();
        assertThat(Objects.requireNonNull(found.ready()).result()).isEqualTo("result of " + asked);
    }

    @Test
    void anOldOneIsShownWhileTheNextIsMade() {
        find(DAY);
        turn(new Counted());
        clock.pass(Duration.ofHours(25));
        Background.Found found = find(DAY);
        assertThat(found.ready()).isNotNull();
        assertThat(found.coming()).isNotNull();
    }

    @Test
    void whatBreaksOffIsSaidAndNotTriedAtOnce() {
        find(DAY);
        turn(new Broken());
        Background.Found found = find(DAY);
        assertThat(found.failed()).isTrue();
        assertThat(found.ready()).isNull();
        assertThat(found.coming()).isNull();
        clock.pass(Duration.ofHours(25));
        assertThat(find(DAY).coming()).isNotNull();
    }
}
