package id.abdi.ledger;

import id.abdi.backup.Restored;
import id.abdi.ledger.SequencerSql.Unplaced;
import id.abdi.tlog.Checkpoint;
import id.abdi.tlog.Hash;
import id.abdi.tlog.KeyKind;
import id.abdi.tlog.Tile;
import id.abdi.tlog.TileTree;
import id.abdi.tlog.VerifierKey;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives places in the tree to leaves that have none, and signs the tree (LOG-4, LOG-5). A turn is one transaction: places, hashes and
 * the signed checkpoint are stored together, and nobody sees a signature before that. Which leaves have no place is written by who
 * writes the leaf; no order of ids or clocks is relied on.
 */
@Service
class Sequencer {
    /** Whether the log grows here, and if not, why. */
    enum SequencerState {
        /** It grows, or another node lets it grow. */
        GROWS,
        /** This machine does not have the secret key. */
        WITHOUT_KEY,
        /** The installation was restored, and nobody has shown yet what was signed after the backup (LOG-4). */
        RESTORED
    }

    /** So many leaves at once. */
    static final int BATCH = 20_000;

    private final SequencerSql sql;
    private final TreeSql trees;
    private final CheckpointSigner signer;
    private final KeyFiles keys;
    private final Restored restored;
    private final Clock clock;
    private final String origin;

    Sequencer(
            SequencerSql sql,
            TreeSql trees,
            CheckpointSigner signer,
            KeyFiles keys,
            Restored restored,
            Clock clock,
            @Value("${abdi.ledger.origin:}") String origin) {
        this.sql = sql;
        this.trees = trees;
        this.signer = signer;
        this.keys = keys;
        this.restored = restored;
        this.clock = clock;
        this.origin = origin;
    }

    /** How many leaves got a place: {@link #BATCH} where more may wait, 0 also where another node is at it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int turn() {
        if (!sql.anyWaiting() || state() != SequencerState.GROWS || !sql.lock()) {
            return 0;
        }
        Tree tree = trees.newestTree().orElseGet(this::begin);
        List<Unplaced> leaves = sql.waiting(BATCH);
        if (!leaves.isEmpty()) {
            place(tree, leaves);
        }
        return leaves.size();
    }

    /** Why nothing happens, where nothing does. */
    @Transactional(readOnly = true)
    public SequencerState state() {
        Optional<Tree> tree = trees.newestTree();
        if (tree.isPresent() && broughtBack(tree.get())) {
            return SequencerState.RESTORED;
        }
        boolean able = tree.flatMap(one -> sql.key(one.number(), trees.size(one.number())))
                .map(signer::has)
                .orElse(true);
        return able ? SequencerState.GROWS : SequencerState.WITHOUT_KEY;
    }

    /** Whether more may have been signed under that name than came back. */
    private boolean broughtBack(Tree tree) {
        return restored.last()
                .filter(restore -> !tree.beganAt().isAfter(restore.restoredAt()))
                .isPresent();
    }

    /** The first tree of this installation; one that was restored from before its first tree does not take its name again. */
    private Tree begin() {
        UUID own = UUID.randomUUID();
        String name = origin.isBlank() ? "abdi/" + own : restored.last().isEmpty() ? origin : origin + "/" + own;
        return begin(new Tree(1, name, clock.instant()));
    }

    /**
     * In the caller's transaction a new tree, whose first entry is that leaf. Only while the log stands still.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Tree tree, UUID first) {
        place(begin(tree), sql.waiting(first));
    }

    /** A new tree with a key of its own. */
    private Tree begin(Tree tree) {
        Instant now = tree.beganAt();
        sql.insertTree(tree);
        sql.insertKey(tree, keys.make(tree.origin(), KeyKind.ED25519).verifier(), null, now);
        return tree;
    }

    private void place(Tree tree, List<Unplaced> leaves) {
        long size = trees.size(tree.number());
        VerifierKey key = sql.key(tree.number(), size).orElseThrow();
        List<SequencerSql.Node> nodes = new ArrayList<>();
        TileTree growing = new TileTree(size, edges(tree, size), (level, index, hash) -> {
            if (level > 0) {
                nodes.add(new SequencerSql.Node(tree.number(), level, index, hash));
            }
        });
        List<SequencerSql.Place> places = new ArrayList<>();
        for (Unplaced leaf : leaves) {
            Hash hash = leaf.hash();
            places.add(new SequencerSql.Place(tree.number(), growing.size(), leaf.leaf(), hash));
            growing.append(hash);
        }
        Instant now = clock.instant();
        Checkpoint checkpoint = new Checkpoint(tree.origin(), growing.size(), growing.root());
        sql.insertPlaces(places);
        sql.insertNodes(nodes);
        sql.placed(leaves.stream().map(Unplaced::leaf).toList());
        sql.insertCheckpoint(
                tree.number(), checkpoint, signer.sign(checkpoint, key, now).signed(), now);
    }

    private List<List<Hash>> edges(Tree tree, long size) {
        List<List<Hash>> edges = new ArrayList<>();
        for (int level = 0; Tile.hashes(level, size) > 0; level++) {
            long hashes = Tile.hashes(level, size);
            edges.add(trees.hashes(tree.number(), level, hashes - hashes % Tile.WIDTH, hashes));
        }
        return edges;
    }
}
