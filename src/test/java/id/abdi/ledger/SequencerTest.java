package id.abdi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.backup.Restored;
import id.abdi.fixture.AbdiTest;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Sequencer.SequencerState;
import id.abdi.tlog.Checkpoint;
import id.abdi.tlog.Hash;
import id.abdi.tlog.LogProof;
import id.abdi.tlog.Note;
import id.abdi.tlog.TileTree;
import id.abdi.tlog.VerifierKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** LOG-4, LOG-5, LOG-6: every leaf gets one place, whatever happens to who gives the places, and no two truths are signed. */
@AbdiTest
class SequencerTest {
    @Autowired
    Sequencer sequencer;

    @Autowired
    SequencerSql sql;

    @Autowired
    TreeSql trees;

    @Autowired
    FileSigner signer;

    @Autowired
    KeyFiles keys;

    @Autowired
    Restored restored;

    @Autowired
    Clock clock;

    @Autowired
    Ledger ledger;

    @Autowired
    PublishedLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Receipt append() {
        return java.util.Objects.requireNonNull(
                transactions.execute(status -> ledger.append(Entry.of("check").with("person", EmployeeId.fresh()))));
    }

    private void drain() {
        int placed = 1;
        while (placed > 0) {
            placed = sequencer.turn();
        }
    }

    /** Another node, which signs by this. */
    private int turnOf(CheckpointSigner other) {
        Sequencer node = new Sequencer(sql, trees, other, keys, restored, clock, "");
        return java.util.Objects.requireNonNull(transactions.execute(status -> node.turn()));
    }

    private record Watched(CheckpointSigner signer, Consumer<Checkpoint> before) implements CheckpointSigner {
        @Override
        public boolean has(VerifierKey key) {
            return signer.has(key);
        }

        @Override
        public Note sign(Checkpoint checkpoint, VerifierKey key, Instant now) {
            before.accept(checkpoint);
            return signer.sign(checkpoint, key, now);
        }
    }

    /** Contiguous places, one for each leaf, and every signed state the beginning of the next. */
    private void assertOneTruth() {
        int tree = trees.newestTree().orElseThrow().number();
        long size = trees.size(tree);
        List<Hash> leaves = trees.hashes(tree, 0, 0, size);
        assertThat(leaves).hasSize((int) size).doesNotHaveDuplicates();
        TileTree grown = new TileTree((level, index, hash) -> {
            if (level > 0) {
                assertThat(trees.hashes(tree, level, index, index + 1)).containsExactly(hash);
            }
        });
        List<Checkpoint> signed = jdbc
                .sql("select note from ledger.checkpoint where tree = :tree order by size")
                .param("tree", tree)
                .query(String.class)
                .stream()
                .map(note -> Checkpoint.of(Note.parse(note)))
                .toList();
        int next = 0;
        for (Hash leaf : leaves) {
            grown.append(leaf);
            if (grown.size() == signed.get(next).size()) {
                assertThat(signed.get(next++).root()).isEqualTo(grown.root());
            }
        }
        assertThat(next).isEqualTo(signed.size());
        assertThat(signed.getLast().size()).isEqualTo(size);
    }

    private long placesOf(UUID leaf) {
        return jdbc.sql("select count(*) from ledger.place where leaf = :leaf")
                .param("leaf", leaf)
                .query(Long.class)
                .single();
    }

    @Test
    void aLeafGetsAFinalReceiptThatTheKeyAloneProves() {
        Receipt pending = append();
        assertThat(log.receipt(pending.leaf())).isEmpty();
        drain();
        LogProof receipt =
                LogProof.parse(log.receipt(pending.leaf()).orElseThrow().text().getBytes(StandardCharsets.UTF_8));
        byte[] salt = Arrays.copyOf(receipt.extra(), Leaf.SALT_BYTES);
        byte[] canonical = Arrays.copyOfRange(receipt.extra(), Leaf.SALT_BYTES, receipt.extra().length);
        byte[] entry = LeafHash.entry("check", LeafHash.digest(salt, canonical));
        assertThat(Hash.leaf(entry).hex()).isEqualTo(pending.leafHash());
        assertThat(receipt.proves(entry, log.keys()).size()).isGreaterThan(receipt.index());
        assertThat(new String(canonical, StandardCharsets.UTF_8)).contains("\"kind\":\"check\"");
    }

    @Test
    void aLeafOfASlowTransactionIsNotPassedOver() throws InterruptedException, ExecutionException {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(1);
        try (ExecutorService slow = Executors.newSingleThreadExecutor()) {
            Future<Receipt> late = slow.submit(() -> transactions.execute(status -> {
                Receipt receipt = ledger.append(Entry.of("check").with("place", "slow"));
                written.countDown();
                await(others);
                return receipt;
            }));
            written.await();
            Receipt quick = append();
            drain();
            assertThat(placesOf(quick.leaf())).isOne();
            others.countDown();
            Receipt receipt = late.get();
            assertThat(placesOf(receipt.leaf())).isZero();
            drain();
            assertThat(placesOf(receipt.leaf())).isOne();
        }
        assertOneTruth();
    }

    @Test
    void aNodeThatFallsSilentInATurnLosesItAndSignsNothingThatCounts() throws InterruptedException {
        drain();
        Receipt receipt = append();
        CountDownLatch signing = new CountDownLatch(1);
        CountDownLatch awake = new CountDownLatch(1);
        int[] session = new int[1];
        try (ExecutorService silent = Executors.newSingleThreadExecutor()) {
            Future<Integer> turn = silent.submit(() -> turnOf(new Watched(signer, checkpoint -> {
                session[0] =
                        jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
                signing.countDown();
                await(awake);
            })));
            signing.await();
            assertThat(sequencer.turn()).isZero();
            assertThat(jdbc.sql("show idle_in_transaction_session_timeout")
                            .query(String.class)
                            .single())
                    .isEqualTo("0");
            // What the server does by itself after ten silent seconds.
            jdbc.sql("select pg_terminate_backend(:session, 10000)")
                    .param("session", session[0])
                    .query(Boolean.class)
                    .single();
            append();
            drain();
            awake.countDown();
            assertThatThrownBy(turn::get).isInstanceOf(ExecutionException.class);
        }
        assertThat(placesOf(receipt.leaf())).isOne();
        assertOneTruth();
    }

    @Test
    void aTurnThatIsBrokenOffLeavesNothingAndTheNextMakesTheSameTree() {
        drain();
        append();
        append();
        Checkpoint[] would = new Checkpoint[1];
        assertThatThrownBy(() -> turnOf(new Watched(signer, checkpoint -> {
                    would[0] = checkpoint;
                    throw new IllegalStateException("killed");
                })))
                .hasMessage("killed");
        long before = log.newest().orElseThrow().checkpoint().size();
        assertThat(before).isEqualTo(would[0].size() - 2);
        assertThat(sequencer.turn()).isEqualTo(2);
        assertThat(log.newest().orElseThrow().checkpoint()).isEqualTo(would[0]);
    }

    @Test
    void manyNodesMakeOneTree() throws InterruptedException {
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Callable<Object>> work = IntStream.range(0, 40)
                    .<Callable<Object>>mapToObj(i -> i % 2 == 0 ? this::append : sequencer::turn)
                    .toList();
            assertThat(nodes.invokeAll(work)).hasSize(40);
        }
        drain();
        assertThat(log.waiting()).isZero();
        assertOneTruth();
    }

    @Test
    void manyLeavesGetTheirPlacesAtOnce() {
        drain();
        List<Entry> entries = IntStream.range(0, 700)
                .mapToObj(i -> Entry.of("check").with("place", i))
                .toList();
        transactions.executeWithoutResult(status -> ledger.append(entries));
        assertThat(sequencer.turn()).isEqualTo(700);
        assertOneTruth();
    }

    @Test
    void theSecretKeyIsReadByItsOwnerAloneAndNotInTheDatabase() throws IOException {
        append();
        drain();
        VerifierKey key = log.keys().getLast();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.file(key))))
                .isEqualTo("rw-------");
        assertThat(keys.of(key)).isPresent();
        assertThat(jdbc.sql("select count(*) from ledger.log_key where key not like '%+%+%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void withoutTheKeyTheLogStandsStill() {
        drain();
        append();
        CheckpointSigner without = new CheckpointSigner() {
            @Override
            public boolean has(VerifierKey key) {
                return false;
            }

            @Override
            public Note sign(Checkpoint checkpoint, VerifierKey key, Instant now) {
                throw new IllegalStateException("has no key");
            }
        };
        assertThat(turnOf(without)).isZero();
        assertThat(new Sequencer(sql, trees, without, keys, restored, clock, "").state())
                .isEqualTo(SequencerState.WITHOUT_KEY);
        assertThat(sequencer.turn()).isPositive();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
