package id.abdi.ledger;

import id.abdi.ledger.Audit.Finding;
import id.abdi.ledger.AuditSql.AuditedCheckpoint;
import id.abdi.ledger.AuditSql.AuditedPlace;
import id.abdi.tlog.Checkpoint;
import id.abdi.tlog.Hash;
import id.abdi.tlog.Malformed;
import id.abdi.tlog.Note;
import id.abdi.tlog.TileTree;
import id.abdi.tlog.VerifierKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a tree anew from its places and compares it with the leaves, with what is signed, and with what was kept outside. */
final class TreeAudit {
    /** More than clocks of nodes differ, and than a transaction takes. */
    private static final Duration SLACK = Duration.ofMinutes(30);

    private final AuditSql sql;
    private final Tree tree;
    private final List<Finding> found;
    private final List<VerifierKey> keys = new ArrayList<>();
    private final List<AuditedCheckpoint> signed;
    private final List<Checkpoint> kept = new ArrayList<>();
    private final TileTree grown;
    private long nodes;
    private boolean broken;
    private boolean keptBroken;
    private int next;
    private long expected;
    private @Nullable Instant emptied;

    TreeAudit(AuditSql sql, Tree tree, List<Note> outside, List<Finding> found) {
        this.sql = sql;
        this.tree = tree;
        this.found = found;
        this.signed = sql.checkpoints(tree.number());
        this.grown = new TileTree(this::node);
        readKeys();
        outside.forEach(this::take);
        kept.sort((one, other) -> Long.compare(one.size(), other.size()));
    }

    private void find(String which, String what) {
        found.add(new Finding("the log " + tree.origin(), which, what, null));
    }

    private void readKeys() {
        for (String key : sql.keys(tree.number())) {
            try {
                keys.add(VerifierKey.parse(key));
            } catch (Malformed damaged) {
                find("a key", String.valueOf(damaged.getMessage()));
            }
        }
    }

    /** What was kept of this log; of other logs nothing can be said here. */
    private void take(Note note) {
        try {
            Checkpoint checkpoint = Checkpoint.of(note);
            if (checkpoint.origin().equals(tree.origin())) {
                if (note.signers(keys).isEmpty()) {
                    find(
                            of(checkpoint),
                            "the kept one was signed by a key that the log does not know: its key was replaced");
                }
                kept.add(checkpoint);
            }
        } catch (Malformed damaged) {
            find("a kept checkpoint", String.valueOf(damaged.getMessage()));
        }
    }

    private static String of(Checkpoint checkpoint) {
        return "the checkpoint of " + checkpoint.size();
    }

    /** @param present whether it is the tree that grows; what an older one lost by a restore is said where the next begins */
    void run(boolean present) {
        signed.forEach(this::checkSigned);
        sql.places(tree.number(), this::check);
        for (int i = next; i < signed.size(); i++) {
            find("the checkpoint of " + signed.get(i).size(), "the tree has only " + grown.size() + " leaves");
        }
        long last = signed.isEmpty() ? 0 : signed.getLast().size();
        if (last < grown.size()) {
            find("entries " + last + " to " + (grown.size() - 1), "they have places and no checkpoint");
        }
        kept.stream()
                .filter(checkpoint -> present && checkpoint.size() > grown.size())
                .forEach(checkpoint -> find(
                        of(checkpoint),
                        "it was signed, and now the entries from " + grown.size()
                                + " on are missing: the end was cut off or an old state put back"));
        if (sql.nodes(tree.number()) != nodes) {
            find("the hashes of full tiles", "there are more or fewer than the tree has");
        }
    }

    private void checkSigned(AuditedCheckpoint stored) {
        String which = "the checkpoint of " + stored.size();
        try {
            Note note = Note.parse(stored.note());
            Checkpoint checkpoint = Checkpoint.of(note);
            boolean same = checkpoint.size() == stored.size()
                    && checkpoint.origin().equals(tree.origin())
                    && Arrays.equals(checkpoint.root().bytes(), stored.root());
            if (!same) {
                find(which, "what is signed is not what is stored beside it");
            }
            if (note.signers(keys).isEmpty()) {
                find(which, "no key of the log signed it");
            }
        } catch (Malformed damaged) {
            find(which, String.valueOf(damaged.getMessage()));
        }
    }

    private void check(AuditedPlace place) {
        if (place.index() != expected) {
            find("entries " + expected + " to " + (place.index() - 1), "their places are empty");
        }
        expected = place.index() + 1;
        String kind = place.kind();
        byte[] digest = place.digest();
        if (kind == null || digest == null) {
            find("entry " + place.index(), "its leaf " + place.leaf() + " is gone");
        } else if (!Arrays.equals(LeafHash.leaf(LeafHash.entry(kind, digest)), place.hash())) {
            find("entry " + place.index(), "its leaf " + place.leaf() + " is another one than was put there");
        }
        checkMoment(place);
        grown.append(Hash.of(place.hash()));
        checkRoots();
    }

    /** Whoever sets the clock back claims a moment at which the log was signed without that leaf. */
    private void checkMoment(AuditedPlace place) {
        Instant recordedAt = place.recordedAt();
        Instant before = emptied;
        if (recordedAt != null && before != null && recordedAt.plus(SLACK).isBefore(before)) {
            find(
                    "entry " + place.index(),
                    "it says " + recordedAt + ", but the log was signed without it until " + before
                            + ": the clock was set back");
        }
    }

    private void checkRoots() {
        if (next < signed.size() && signed.get(next).size() < grown.size()) {
            find("the checkpoint of " + signed.get(next).size(), "its size was not reached");
            next++;
        }
        if (next < signed.size() && signed.get(next).size() == grown.size()) {
            AuditedCheckpoint checkpoint = signed.get(next);
            if (!broken && !Arrays.equals(checkpoint.root(), grown.root().bytes())) {
                broken = true;
                find(since(next) + checkpoint.size(), "they are not those that were signed");
            }
            long before = next == 0 ? 0 : signed.get(next - 1).size();
            if (next > 0
                    && checkpoint
                            .signedAt()
                            .plus(SLACK)
                            .isBefore(signed.get(next - 1).signedAt())) {
                find(
                        "the checkpoint of " + checkpoint.size(),
                        "it is older than the one before: the clock was set back");
            }
            if (checkpoint.size() - before < Sequencer.BATCH) {
                emptied = checkpoint.signedAt();
            }
            next++;
        }
        for (Checkpoint checkpoint : kept) {
            if (checkpoint.size() == grown.size() && !checkpoint.root().equals(grown.root()) && !keptBroken) {
                keptBroken = true;
                find(of(checkpoint), "the one that was kept is of other entries: the log was written anew");
            }
        }
    }

    private String since(int checkpoint) {
        long before = checkpoint == 0 ? 0 : signed.get(checkpoint - 1).size();
        return "entries " + before + " to ";
    }

    private void node(int level, long index, Hash hash) {
        if (level > 0) {
            nodes++;
            boolean same = sql.node(tree.number(), level, index)
                    .filter(stored -> Arrays.equals(stored, hash.bytes()))
                    .isPresent();
            if (!same) {
                find("the hash of the full tile " + level + "/" + index, "it is not that of its entries");
            }
        }
    }
}
