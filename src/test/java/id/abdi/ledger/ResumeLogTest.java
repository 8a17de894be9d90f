package id.abdi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.abdi.backup.Restored;
import id.abdi.backup.RestoredFrom;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Refusal;
import id.abdi.ledger.Sequencer.SequencerState;
import id.abdi.tlog.Checkpoint;
import id.abdi.tlog.Hash;
import id.abdi.tlog.KeyKind;
import id.abdi.tlog.Note;
import id.abdi.tlog.SigningKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** LOG-4: after a restore the log stands still until it is shown what was signed, and then goes on under a new name. */
@AbdiTest
class ResumeLogTest {
    @TempDir
    Path folder;

    @Autowired
    SequencerSql sql;

    @Autowired
    TreeSql trees;

    @Autowired
    FileSigner signer;

    @Autowired
    KeyFiles keys;

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerSql ledgerSql;

    @Autowired
    PublishedLog log;

    @Autowired
    GrownLog grown;

    @Autowired
    ExportLog export;

    @Autowired
    TransactionTemplate transactions;

    private SignedState newest;

    @BeforeEach
    void grow() {
        transactions.executeWithoutResult(
                status -> ledger.append(Entry.of("check").with("a", 1)));
        grown.grow();
        newest = log.newest().orElseThrow();
    }

    /** The installation a day later, when it comes out of a backup; everything is taken back at the end. */
    private record Brought(Sequencer sequencer, ResumeLog resume) {}

    private void broughtBack(Consumer<Brought> work) {
        transactions.executeWithoutResult(status -> {
            Clock later = Clock.fixed(newest.tree().beganAt().plus(Duration.ofDays(1)), ZoneOffset.UTC);
            Restored restored = () ->
                    Optional.of(new RestoredFrom(newest.tree().beganAt(), "0".repeat(64), TestClock.START, null, 0));
            Sequencer sequencer = new Sequencer(sql, trees, signer, keys, restored, later, "");
            work.accept(new Brought(sequencer, new ResumeLog(sequencer, trees, new Ledger(ledgerSql, later), later)));
            status.setRollbackOnly();
        });
    }

    private Path kept(Checkpoint checkpoint, SigningKey key) {
        try {
            Note note = new Note(checkpoint.text(), List.of(key.sign(checkpoint.text(), TestClock.START)));
            return Files.write(
                    Files.createTempFile(folder, "kept", ""), note.signed().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private SigningKey key() {
        return keys.of(sql.key(newest.tree().number(), newest.checkpoint().size())
                        .orElseThrow())
                .orElseThrow();
    }

    private void refused(Path kept, String type) {
        broughtBack(brought -> assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> brought.resume().from(kept))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(type)));
    }

    @Test
    void itStandsStillUntilItIsShownWhatWasSigned() {
        broughtBack(brought -> {
            ledger.append(Entry.of("check").with("a", 2));
            assertThat(brought.sequencer().state()).isEqualTo(SequencerState.RESTORED);
            assertThat(brought.sequencer().turn()).isZero();
            ResumeLog.Resumed resumed = brought.resume().from(kept(newest.checkpoint(), key()));
            assertThat(resumed.missing()).isZero();
            assertThat(resumed.proved()).isTrue();
            assertThat(resumed.tree().origin()).startsWith(newest.tree().origin() + "/");
            assertThat(brought.sequencer().state()).isEqualTo(SequencerState.GROWS);
            assertThat(brought.sequencer().turn()).isEqualTo(1);
            assertThat(log.newest().orElseThrow().checkpoint().size()).isEqualTo(2);
        });
    }

    @Test
    void theNewLogBeginsWithWhatTheOldOneHadSigned() {
        long size = newest.checkpoint().size();
        Checkpoint more = new Checkpoint(newest.tree().origin(), size + 5, Hash.EMPTY);
        broughtBack(brought -> {
            ResumeLog.Resumed resumed = brought.resume().from(kept(more, key()));
            assertThat(resumed.missing()).isEqualTo(5);
            assertThat(resumed.proved()).isFalse();
            Stated first = log.stated(Objects.requireNonNull(
                            trees.ownLeaves(resumed.tree().number()).getFirst()))
                    .orElseThrow();
            assertThat(first.kind()).isEqualTo("log-origin");
            assertThat(first.facts())
                    .containsEntry("previous", newest.tree().origin())
                    .containsEntry("previousSize", String.valueOf(size + 5))
                    .containsEntry("restoredSize", String.valueOf(size))
                    .containsEntry("restoredRoot", newest.checkpoint().root().base64());
        });
    }

    @Test
    void anExportedLogProvesWhatCameBack() {
        export.into(folder.resolve("export"));
        broughtBack(brought -> assertThat(
                        brought.resume().from(folder.resolve("export")).proved())
                .isTrue());
    }

    @Test
    void whatIsNotOfThisLogIsRefused() {
        SigningKey stranger = SigningKey.generate(newest.tree().origin(), KeyKind.ED25519);
        refused(kept(newest.checkpoint(), stranger), "not-kept");
        refused(kept(new Checkpoint("another", 1, Hash.EMPTY), key()), "not-kept");
        refused(folder.resolve("none"), "not-kept");
    }

    @Test
    void anotherBeginningThanWasSignedIsRefused() {
        refused(kept(new Checkpoint(newest.tree().origin(), newest.checkpoint().size(), Hash.EMPTY), key()), "another");
        refused(kept(new Checkpoint(newest.tree().origin(), 1, Hash.EMPTY), key()), "another");
    }

    @Test
    void anInstallationThatWasNotRestoredHasNothingToResume() {
        Path kept = kept(newest.checkpoint(), key());
        transactions.executeWithoutResult(status -> {
            Sequencer sequencer = new Sequencer(sql, trees, signer, keys, Optional::empty, Clock.systemUTC(), "");
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> new ResumeLog(sequencer, trees, ledger, Clock.systemUTC()).from(kept))
                    .satisfies(refusal -> assertThat(refusal.type()).isEqualTo("not-restored"));
            status.setRollbackOnly();
        });
    }
}
