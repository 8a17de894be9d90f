package id.abdi.tlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A piece of the log as it is stored and served (LOG-2): up to 256 hashes of one level, or up to 256 entries.
 *
 * @param level 0 holds leaves, each further one the roots of full tiles of the level below; {@link #ENTRIES} the entries
 * @param width how many are in it, from 1 to 256
 */
public record Tile(int level, long index, int width) {
    public static final int ENTRIES = -1;
    public static final int WIDTH = 256;
    public static final int HEIGHT = 8;

    private static final String FOLDER = "tile/";
    private static final String PARTIAL = ".p/";
    private static final int HIGHEST = 63;

    public Tile {
        if (level < ENTRIES || level > HIGHEST || index < 0 || width < 1 || width > WIDTH) {
            throw new IllegalStateException("no tile " + level + "/" + index + ", " + width + " wide");
        }
    }

    /** {@code tile/0/x001/x234/067.p/5}. */
    public String path() {
        String number = String.format(Locale.ROOT, "%03d", index % 1000);
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            number = String.format(Locale.ROOT, "x%03d/", rest % 1000) + number;
        }
        String folder = level == ENTRIES ? "entries" : String.valueOf(level);
        return FOLDER + folder + "/" + number + (width == WIDTH ? "" : PARTIAL + width);
    }

    /** The index of its first hash or entry among those of its level. */
    public long first() {
        return index * WIDTH;
    }

    /** The tile of that address; empty where it is none. */
    public static Optional<Tile> parse(String path) {
        try {
            Optional<Tile> tile = read(path);
            return tile.filter(found -> found.path().equals(path));
        } catch (Malformed | NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static Optional<Tile> read(String path) {
        int partial = path.indexOf(PARTIAL);
        String whole = partial < 0 ? path : path.substring(0, partial);
        int width = partial < 0 ? WIDTH : (int) Math.min(WIDTH, Bytes.number(path.substring(partial + 3), "a width"));
        if (!whole.startsWith(FOLDER) || width < 1) {
            return Optional.empty();
        }
        int slash = whole.indexOf('/', FOLDER.length());
        if (slash < 0) {
            return Optional.empty();
        }
        String folder = whole.substring(FOLDER.length(), slash);
        long level = folder.equals("entries") ? ENTRIES : Bytes.number(folder, "a level");
        String digits = whole.substring(slash + 1).replace("/", "").replace("x", "");
        if (level > HIGHEST || digits.length() > 18) {
            return Optional.empty();
        }
        return Optional.of(new Tile((int) level, Long.parseLong(digits), width));
    }

    /** How many hashes a tree of that size has on that level. */
    public static long hashes(int level, long size) {
        int height = HEIGHT * Math.max(level, 0);
        return height >= Long.SIZE ? 0 : size >>> height;
    }

    /** All tiles of a tree, level by level, and its entries before them. */
    public static List<Tile> of(long size) {
        List<Tile> tiles = new ArrayList<>();
        for (int level = ENTRIES; hashes(level, size) > 0; level++) {
            tiles.addAll(of(level, size));
        }
        return tiles;
    }

    /** The tiles of one level of a tree. */
    public static List<Tile> of(int level, long size) {
        List<Tile> tiles = new ArrayList<>();
        long hashes = hashes(level, size);
        for (long first = 0; first < hashes; first += WIDTH) {
            tiles.add(new Tile(level, first / WIDTH, (int) Math.min(WIDTH, hashes - first)));
        }
        return tiles;
    }
}
