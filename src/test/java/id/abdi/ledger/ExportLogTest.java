package id.abdi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.TestClock;
import id.abdi.tlog.Note;
import id.abdi.tlog.VerifierKey;
import id.abdi.tlog.VerifyExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** LOG-9, LOG-12: the log is verified without us, over a change of its key and against what was kept. */
@AbdiTest
class ExportLogTest {
    @TempDir
    Path folder;

    @Autowired
    ExportLog export;

    @Autowired
    ChangeKey change;

    @Autowired
    Ledger ledger;

    @Autowired
    GrownLog grown;

    @Autowired
    PublishedLog log;

    @Autowired
    TransactionTemplate transactions;

    private void append() {
        transactions.executeWithoutResult(
                status -> ledger.append(Entry.of("check").with("a", 1)));
    }

    @Test
    void theLogIsVerifiedOverAChangeOfItsKey() throws IOException {
        append();
        grown.grow();
        Path kept = Files.writeString(
                folder.resolve("kept"), log.newest().orElseThrow().note());
        VerifierKey first = log.keys().getFirst();
        VerifierKey next = change.now();
        append();
        export.into(folder.resolve("before"));
        assertThat(verified(folder.resolve("before"), kept, first).keys()).doesNotContain(next);
        grown.grow();
        Note announcing = Note.parse(log.newest().orElseThrow().note());
        assertThat(announcing.signers(List.of(next))).isEmpty();
        append();
        grown.grow();
        Note after = Note.parse(log.newest().orElseThrow().note());
        assertThat(after.signers(List.of(next))).containsExactly(next);
        export.into(folder.resolve("after"));
        VerifyExport.Verified verified = verified(folder.resolve("after"), kept, first);
        assertThat(verified.keys()).startsWith(first).endsWith(next);
        assertThat(verified.checkpoint()).isEqualTo(log.newest().orElseThrow().checkpoint());
    }

    private static VerifyExport.Verified verified(Path exported, Path kept, VerifierKey trusted) {
        return VerifyExport.of(exported, Optional.of(kept), Optional.of(trusted));
    }

    @Test
    void theCheckpointOfTheDayIsKeptAsAFile() {
        append();
        grown.grow();
        SignedState newest = log.newest().orElseThrow();
        CheckpointFiles files = new CheckpointFiles(folder.resolve("checkpoints"), ZoneId.of("Asia/Jakarta"));
        assertThat(files.all()).isEmpty();
        files.write(newest);
        files.write(new SignedState(newest.tree(), newest.note(), TestClock.START));
        assertThat(files.all()).extracting(Note::signed).containsOnly(newest.note());
    }
}
