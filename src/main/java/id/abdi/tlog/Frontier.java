package id.abdi.tlog;

import java.util.ArrayList;
import java.util.List;

/** The root of a growing tree, from one hash for each full subtree on its right edge. */
public final class Frontier {
    private final List<Hash> edge = new ArrayList<>();
    private long size;

    public long size() {
        return size;
    }

    public void append(Hash leaf) {
        append(0, leaf);
    }

    /** Adds a full subtree of 2^height leaves; so many must divide the size. */
    void append(int height, Hash subtree) {
        long count = size >>> height;
        if (size != count << height) {
            throw new IllegalStateException("a subtree of 2^" + height + " leaves cannot begin at " + size);
        }
        Hash whole = subtree;
        for (; (count & 1) == 1; count >>>= 1) {
            whole = Hash.node(edge.removeLast(), whole);
        }
        edge.add(whole);
        size += 1L << height;
    }

    public Hash root() {
        if (edge.isEmpty()) {
            return Hash.EMPTY;
        }
        Hash root = edge.getLast();
        for (int i = edge.size() - 2; i >= 0; i--) {
            root = Hash.node(edge.get(i), root);
        }
        return root;
    }

    /** The root of a tree with these leaves. */
    public static Hash root(List<Hash> leaves) {
        Frontier frontier = new Frontier();
        leaves.forEach(frontier::append);
        return frontier.root();
    }
}
