package id.abdi.ledger;

import id.abdi.ledger.Sequencer.SequencerState;
import id.abdi.tlog.Checkpoint;
import id.abdi.tlog.Malformed;
import id.abdi.tlog.Note;
import id.abdi.tlog.Proofs;
import id.abdi.tlog.TileNodes;
import id.abdi.tlog.VerifyExport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the log go on after a restore (LOG-4): under a new name, in a new tree that begins with what the old one had signed, so that
 * nothing is ever signed beside something else under one name.
 */
@Service
class ResumeLog {
    private final Sequencer sequencer;
    private final TreeSql sql;
    private final Ledger ledger;
    private final Clock clock;

    ResumeLog(Sequencer sequencer, TreeSql sql, Ledger ledger, Clock clock) {
        this.sequencer = sequencer;
        this.sql = sql;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * How the log goes on.
     *
     * @param missing how many entries were signed and did not come back
     * @param proved whether it was shown that what came back is the beginning of what was signed
     */
    record Resumed(Tree tree, long restored, long missing, boolean proved) {}

    /**
     * @param kept the newest checkpoint that was kept outside, or the folder of an export
     * @throws id.abdi.kernel.Refusal where it is none of this log, or what came back is something else
     */
    @Transactional
    public Resumed from(Path kept) {
        Tree old = sql.newestTree().orElseThrow(LedgerRefusals::notRestored);
        if (sequencer.state() != SequencerState.RESTORED) {
            throw LedgerRefusals.notRestored();
        }
        boolean folder = Files.isDirectory(kept);
        Checkpoint outside = checked(old, kept, AuditCommand.read(folder ? kept.resolve("checkpoint") : kept));
        long size = sql.size(old.number());
        boolean proved = folder ? begins(old, kept) : outside.size() <= size;
        if (outside.size() <= size) {
            compare(old, outside, size);
        }
        Tree fresh = new Tree(old.number() + 1, old.origin() + "/" + UUID.randomUUID(), clock.instant());
        Entry entry = Entry.of("log-origin")
                .with("previous", old.origin())
                .with("previousSize", outside.size())
                .with("previousRoot", outside.root().base64())
                .with("restoredSize", size)
                .with("restoredRoot", root(old, size, size).root().base64())
                .with("proved", proved);
        sequencer.begin(fresh, ledger.append(entry).leaf());
        return new Resumed(fresh, size, Math.max(0, outside.size() - size), proved);
    }

    private Checkpoint checked(Tree old, Path kept, Note note) {
        try {
            if (note.signers(sql.keys(old.number())).isEmpty()) {
                throw LedgerRefusals.notKept(kept, "no key of this log signed it");
            }
            Checkpoint outside = Checkpoint.of(note);
            if (!outside.origin().equals(old.origin())) {
                throw LedgerRefusals.notKept(kept, "it is of another log");
            }
            return outside;
        } catch (Malformed damaged) {
            throw LedgerRefusals.notKept(kept, Objects.toString(damaged.getMessage(), "it is damaged"));
        }
    }

    private void compare(Tree old, Checkpoint outside, long size) {
        if (!root(old, outside.size(), size).equals(outside)) {
            throw LedgerRefusals.another(outside.size());
        }
    }

    /** That the exported log begins as what came back was signed. */
    private boolean begins(Tree old, Path folder) {
        Optional<SignedState> restored = sql.newest(old.number());
        try {
            VerifyExport.of(
                    folder,
                    restored.map(state -> Note.parse(state.note())).stream().toList());
            return true;
        } catch (Malformed wrong) {
            throw LedgerRefusals.notKept(folder, Objects.toString(wrong.getMessage(), "it is damaged"));
        }
    }

    private Checkpoint root(Tree old, long size, long all) {
        TileNodes nodes = new TileNodes(
                all, tile -> sql.hashes(old.number(), tile.level(), tile.first(), tile.first() + tile.width()));
        return new Checkpoint(old.origin(), size, Proofs.root(size, nodes));
    }
}
