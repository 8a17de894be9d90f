package id.abdi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.kernel.EmployeeId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever follows the ledger reads every leaf at least once, in whatever order transactions end. */
@AbdiTest
class FollowingTest {
    @Autowired
    Following following;

    @Autowired
    FollowingSql sql;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transactions;

    private List<Stated> since(Instant moment, String kind) {
        return following.since(moment, null, List.of(kind), List.of("employee", "nothing"), 10);
    }

    @Test
    void aLeafThatHoldsLateIsReadFromWhereTheReaderHadSettled() throws InterruptedException, ExecutionException {
        String kind = "following-" + UUID.randomUUID();
        EmployeeId person = EmployeeId.fresh();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> writing = other.submit(() -> transactions.executeWithoutResult(status -> {
                ledger.append(Entry.of(kind).with("employee", person));
                written.countDown();
                await(read);
            }));
            written.await();
            Instant settled = following.settled();
            assertThat(sql.oldestWriter()).isPresent();
            assertThat(since(settled, kind)).isEmpty();
            read.countDown();
            writing.get();
            assertThat(since(settled, kind))
                    .singleElement()
                    .extracting(Stated::facts)
                    .isEqualTo(Map.of("employee", person.toString()));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aPageGoesOnBehindTheLeafBefore() {
        String kind = "following-" + UUID.randomUUID();
        transactions.executeWithoutResult(status -> ledger.append(List.of(
                Entry.of(kind).with("place", 1),
                Entry.of(kind).with("place", 2),
                Entry.of(kind).with("place", 3))));
        Instant from = following.settled();
        List<Stated> first = following.since(from, null, List.of(kind), List.of("place"), 2);
        List<Stated> rest = following.since(from, first.getLast().leaf(), List.of(kind), List.of("place"), 2);
        assertThat(first).hasSize(2);
        assertThat(rest).hasSize(1);
        assertThat(first).doesNotContainAnyElementsOf(rest);
        assertThat(following.since(from.plus(Duration.ofDays(1)), null, List.of(kind), List.of(), 2))
                .isEmpty();
    }
}
