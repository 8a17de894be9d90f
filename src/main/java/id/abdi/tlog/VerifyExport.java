package id.abdi.tlog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rebuilds every tile and the root of an exported log from its entries, and checks who signed it (LOG-9). Reads one tile after the
 * other, so a log of any size needs little memory.
 */
public final class VerifyExport {
    /**
     * What was found true.
     *
     * @param keys the log's keys in the order in which one announced the next
     * @param witnesses who confirmed the checkpoint, or an older one, besides the log
     */
    public record Verified(Checkpoint checkpoint, List<VerifierKey> keys, List<VerifierKey> witnesses) {}

    private final ExportFolder folder;
    private final Map<Long, Hash> roots = new HashMap<>();
    private final Map<Long, byte[]> entries = new HashMap<>();

    private VerifyExport(ExportFolder folder) {
        this.folder = folder;
    }

    /**
     * @param since an older checkpoint that somebody kept
     * @param trusted a key of the log that somebody kept; else those in the folder are believed
     * @throws Malformed says the first entry that is wrong, and why
     */
    public static Verified of(Path path, Optional<Path> since, Optional<VerifierKey> trusted) {
        return new VerifyExport(new ExportFolder(path)).verify(since.map(ExportFolder::note), trusted);
    }

    /** The same for what is kept as notes already. */
    public static Verified of(Path path, List<Note> since) {
        return new VerifyExport(new ExportFolder(path)).verify(since.stream().findFirst(), Optional.empty());
    }

    private Verified verify(Optional<Note> since, Optional<VerifierKey> trusted) {
        Note note = folder.checkpoint();
        Checkpoint checkpoint = Checkpoint.of(note);
        List<VerifierKey> keys = keys(ExportFolder.KEYS);
        List<VerifierKey> witnesses = keys(ExportFolder.WITNESSES);
        checkTrust(keys, trusted, checkpoint);
        if (note.signers(keys).isEmpty()) {
            throw new Malformed("no key of this log signed its checkpoint");
        }
        List<Note> older = folder.olderSizes().stream()
                .flatMap(size -> folder.older(size).stream())
                .toList();
        List<OwnStatement> said = folder.lines(ExportFolder.STATEMENTS).stream()
                .map(OwnStatement::parse)
                .toList();
        rebuild(checkpoint, wanted(since, older), said);
        checkRoot(checkpoint, "the checkpoint");
        for (OwnStatement statement : said) {
            checkStatement(statement, checkpoint);
        }
        KeyChain.check(keys, said, older);
        older.forEach(one -> checkRoot(same(Checkpoint.of(one), checkpoint), "the older checkpoint"));
        since.ifPresent(kept -> checkSince(kept, keys, checkpoint));
        return new Verified(checkpoint, keys, confirmed(witnesses, note, older));
    }

    /** Who of the witnesses signed the newest state, or an older one that was proved as well. */
    private static List<VerifierKey> confirmed(List<VerifierKey> witnesses, Note note, List<Note> older) {
        return Stream.concat(Stream.of(note), older.stream())
                .flatMap(one -> one.signers(witnesses).stream())
                .distinct()
                .toList();
    }

    private List<VerifierKey> keys(String file) {
        return folder.lines(file).stream().map(VerifierKey::parse).toList();
    }

    private static void checkTrust(List<VerifierKey> keys, Optional<VerifierKey> trusted, Checkpoint checkpoint) {
        trusted.ifPresent(key -> {
            if (!keys.contains(key)) {
                throw new Malformed(
                        "the log " + Bytes.shown(checkpoint.origin()) + " has other keys than " + key.text());
            }
        });
    }

    private static Set<Long> wanted(Optional<Note> since, List<Note> older) {
        return Stream.concat(since.stream(), older.stream())
                .map(note -> Checkpoint.of(note).size())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void rebuild(Checkpoint checkpoint, Set<Long> sizes, List<OwnStatement> said) {
        Set<Long> kept = said.stream().map(OwnStatement::index).collect(Collectors.toSet());
        RebuiltTiles tiles = new RebuiltTiles(folder);
        TileTree tree = new TileTree(tiles);
        remember(tree, sizes);
        long bundles = Math.ceilDiv(checkpoint.size(), Tile.WIDTH);
        for (long index = 0; index < bundles; index++) {
            int width = (int) Math.min(Tile.WIDTH, checkpoint.size() - index * Tile.WIDTH);
            for (byte[] entry : folder.entries(new Tile(Tile.ENTRIES, index, width))) {
                if (kept.contains(tree.size())) {
                    entries.put(tree.size(), entry);
                }
                tree.append(Hash.leaf(entry));
                remember(tree, sizes);
            }
        }
        tiles.finish();
        roots.put(tree.size(), tree.root());
    }

    private void remember(TileTree tree, Set<Long> sizes) {
        if (sizes.contains(tree.size())) {
            roots.put(tree.size(), tree.root());
        }
    }

    private void checkRoot(Checkpoint said, String what) {
        Hash root = roots.get(said.size());
        if (!said.root().equals(root)) {
            throw new Malformed("the entries from 0 to " + (said.size() - 1) + " are not those of " + what + " of "
                    + said.size() + ": they give the root " + root + " instead of " + said.root());
        }
    }

    private void checkStatement(OwnStatement statement, Checkpoint checkpoint) {
        byte[] entry = entries.get(statement.index());
        if (entry == null || !statement.in(entry)) {
            throw new Malformed("entry " + statement.index() + " of " + checkpoint.size()
                    + " is not what the log is said to have said there about itself");
        }
    }

    private static Checkpoint same(Checkpoint older, Checkpoint checkpoint) {
        if (!older.origin().equals(checkpoint.origin())) {
            throw new Malformed("the older checkpoint is of another log, " + Bytes.shown(older.origin()));
        }
        if (older.size() > checkpoint.size()) {
            throw new Malformed("the log was cut: it has " + checkpoint.size() + " entries and had " + older.size()
                    + ", so those from " + checkpoint.size() + " on are missing");
        }
        return older;
    }

    private void checkSince(Note kept, List<VerifierKey> keys, Checkpoint checkpoint) {
        Checkpoint older = same(Checkpoint.of(kept), checkpoint);
        if (kept.signers(keys).isEmpty()) {
            throw new Malformed(
                    "no key of this log signed the older checkpoint, so the key was replaced without a word of it");
        }
        checkRoot(older, "the older checkpoint");
    }

    /** Compares what is rebuilt with the tiles of the folder, as soon as one is full. */
    private static final class RebuiltTiles implements TileTree.Sink {
        private final ExportFolder folder;
        private final List<List<Hash>> levels = new ArrayList<>();
        private final List<Long> begun = new ArrayList<>();

        RebuiltTiles(ExportFolder folder) {
            this.folder = folder;
        }

        @Override
        public void put(int level, long index, Hash hash) {
            if (level == levels.size()) {
                levels.add(new ArrayList<>());
                begun.add(0L);
            }
            levels.get(level).add(hash);
            if (levels.get(level).size() == Tile.WIDTH) {
                compare(level);
            }
        }

        void finish() {
            for (int level = 0; level < levels.size(); level++) {
                if (!levels.get(level).isEmpty()) {
                    compare(level);
                }
            }
        }

        private void compare(int level) {
            List<Hash> rebuilt = levels.get(level);
            Tile tile = new Tile(level, begun.get(level), rebuilt.size());
            List<Hash> stored = folder.hashes(tile);
            for (int i = 0; i < rebuilt.size(); i++) {
                if (!rebuilt.get(i).equals(stored.get(i))) {
                    long entry = (tile.first() + i) << (level * Tile.HEIGHT);
                    throw new Malformed("entry " + entry + " is wrong: its " + (level == 0 ? "hash" : "subtree")
                            + " is another one than " + tile.path() + " says");
                }
            }
            begun.set(level, tile.index() + 1);
            rebuilt.clear();
        }
    }
}
