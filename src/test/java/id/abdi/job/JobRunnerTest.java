package id.abdi.job;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** DUR-9, DUR-10: jobs stop and go on with the application. */
@AbdiTest
class JobRunnerTest {
    @Autowired
    RunSql sql;

    @Autowired
    TestClock clock;

    private final AtomicInteger done = new AtomicInteger();

    private final Job job = new Job() {
        @Override
        public String name() {
            return "check.again";
        }

        @Override
        public Schedule schedule() {
            return new Schedule.Every(Duration.ofMinutes(1));
        }

        @Override
        public void run(Instant due) {
            done.incrementAndGet();
        }
    };

    @SafeVarargs
    private static <T> ObjectProvider<T> of(T... beans) {
        return new ObjectProvider<>() {
            @Override
            public Stream<T> stream() {
                return Stream.of(beans);
            }
        };
    }

    private void await(int times) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> done.get() >= times);
    }

    @Test
    void afterAStopAndAStartJobsAreDoneAgain() {
        JobRunner runner = new JobRunner(of(), of(job), sql, clock, ZoneId.of("Asia/Jakarta"));
        try {
            runner.start();
            runner.serve();
            await(1);
            runner.stop();
            clock.pass(Duration.ofMinutes(2));
            runner.start();
            await(2);
        } finally {
            runner.stop();
        }
    }
}
