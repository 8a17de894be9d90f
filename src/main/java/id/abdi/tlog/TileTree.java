package id.abdi.tlog;

import java.util.ArrayList;
import java.util.List;

/** A growing tree kept as tiles: says which hash belongs to which level, and needs only the tiles that are not full. */
public final class TileTree {
    /** Takes the hashes that come into being. */
    @FunctionalInterface
    public interface Sink {
        void put(int level, long index, Hash hash);
    }

    private final List<List<Hash>> edges = new ArrayList<>();
    private final Sink sink;
    private long size;

    /** An empty tree. */
    public TileTree(Sink sink) {
        this.sink = sink;
    }

    /**
     * A tree that has that size already.
     *
     * @param edges for each level from 0 on the hashes of its last tile, unless that is full
     */
    public TileTree(long size, List<List<Hash>> edges, Sink sink) {
        this.size = size;
        this.sink = sink;
        for (int level = 0; level < edges.size(); level++) {
            int expected = (int) (Tile.hashes(level, size) % Tile.WIDTH);
            if (edges.get(level).size() != expected) {
                throw new IllegalStateException("level " + level + " of a tree of " + size + " ends in " + expected
                        + " hashes, not " + edges.get(level).size());
            }
            this.edges.add(new ArrayList<>(edges.get(level)));
        }
        if (Tile.hashes(edges.size(), size) > 0) {
            throw new IllegalStateException("a tree of " + size + " has more than " + edges.size() + " levels");
        }
    }

    public long size() {
        return size;
    }

    public void append(Hash leaf) {
        put(0, size, leaf);
        size++;
    }

    private void put(int level, long index, Hash hash) {
        sink.put(level, index, hash);
        if (level == edges.size()) {
            edges.add(new ArrayList<>());
        }
        List<Hash> edge = edges.get(level);
        edge.add(hash);
        if (edge.size() == Tile.WIDTH) {
            Hash whole = Frontier.root(edge);
            edge.clear();
            put(level + 1, index / Tile.WIDTH, whole);
        }
    }

    public Hash root() {
        Frontier frontier = new Frontier();
        for (int level = edges.size() - 1; level >= 0; level--) {
            for (Hash hash : edges.get(level)) {
                frontier.append(level * Tile.HEIGHT, hash);
            }
        }
        return frontier.root();
    }
}
