package id.abdi.tlog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The hashes of a tree out of its tiles, each of which is read once. */
public final class TileNodes implements Nodes {
    /** Where the tiles are. */
    @FunctionalInterface
    public interface Tiles {
        /** The hashes of that tile, as many as it is wide. */
        List<Hash> read(Tile tile);
    }

    private final long size;
    private final Tiles tiles;
    private final Map<Tile, List<Hash>> read = new HashMap<>();

    public TileNodes(long size, Tiles tiles) {
        this.size = size;
        this.tiles = tiles;
    }

    @Override
    public Hash node(int height, long index) {
        int level = height / Tile.HEIGHT;
        int below = height % Tile.HEIGHT;
        long first = index << below;
        long tile = first / Tile.WIDTH;
        int width = (int) Math.min(Tile.WIDTH, Tile.hashes(level, size) - tile * Tile.WIDTH);
        List<Hash> hashes = read.computeIfAbsent(new Tile(level, tile, width), tiles::read);
        int from = (int) (first % Tile.WIDTH);
        return Frontier.root(hashes.subList(from, from + (1 << below)));
    }
}
