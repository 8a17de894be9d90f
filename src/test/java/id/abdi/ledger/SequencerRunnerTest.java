package id.abdi.ledger;

import id.abdi.fixture.AbdiTest;
import id.abdi.kernel.EmployeeId;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** LOG-6, DUR-10: the log stops and grows on with the application. */
@AbdiTest
class SequencerRunnerTest {
    @Autowired
    Sequencer sequencer;

    @Autowired
    PublishedLog log;

    @Autowired
    CheckpointFiles files;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transactions;

    private UUID append() {
        return Objects.requireNonNull(transactions.execute(
                        status -> ledger.append(Entry.of("check").with("person", EmployeeId.fresh()))))
                .leaf();
    }

    @Test
    void afterAStopAndAStartTheLogGrowsAgain() {
        SequencerRunner runner = new SequencerRunner(sequencer, log, files);
        try {
            runner.start();
            runner.serve();
            runner.stop();
            UUID leaf = append();
            runner.start();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> log.receipt(leaf).isPresent());
        } finally {
            runner.stop();
        }
    }
}
