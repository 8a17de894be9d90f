package id.abdi.tlog;

import java.util.ArrayList;
import java.util.List;

/** Proofs of RFC 9162 section 2.1: that a leaf is in a tree, and that a tree begins as an older one was. */
public final class Proofs {
    private Proofs() {}

    /** The root of the first {@code size} leaves. */
    public static Hash root(long size, Nodes nodes) {
        return size == 0 ? Hash.EMPTY : root(0, size, nodes);
    }

    /** That the leaf at {@code index} is in the tree of {@code size} leaves; from the leaf's sibling up. */
    public static List<Hash> inclusion(long index, long size, Nodes nodes) {
        if (index < 0 || index >= size) {
            throw new IllegalStateException("no leaf " + index + " in a tree of " + size);
        }
        List<Hash> proof = new ArrayList<>();
        path(index, 0, size, nodes, proof);
        return proof;
    }

    private static void path(long index, long from, long to, Nodes nodes, List<Hash> proof) {
        if (to - from == 1) {
            return;
        }
        long middle = from + left(to - from);
        if (index < middle) {
            path(index, from, middle, nodes, proof);
            proof.add(root(middle, to, nodes));
        } else {
            path(index, middle, to, nodes, proof);
            proof.add(root(from, middle, nodes));
        }
    }

    /** That the tree of {@code older} leaves is the beginning of that of {@code newer}; nothing needs proof for none or for all. */
    public static List<Hash> consistency(long older, long newer, Nodes nodes) {
        if (older < 0 || older > newer) {
            throw new IllegalStateException("no tree of " + older + " in a tree of " + newer);
        }
        List<Hash> proof = new ArrayList<>();
        if (older > 0) {
            beginning(older, 0, newer, nodes, proof);
        }
        return proof;
    }

    /** SUBPROOF; whether the subtree is known to the older tree as a whole shows in whether it begins at 0. */
    private static void beginning(long older, long from, long to, Nodes nodes, List<Hash> proof) {
        if (older == to) {
            if (from > 0) {
                proof.add(root(from, to, nodes));
            }
            return;
        }
        long middle = from + left(to - from);
        if (older <= middle) {
            beginning(older, from, middle, nodes, proof);
            proof.add(root(middle, to, nodes));
        } else {
            beginning(older, middle, to, nodes, proof);
            proof.add(root(from, middle, nodes));
        }
    }

    private static Hash root(long from, long to, Nodes nodes) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            int height = Long.numberOfTrailingZeros(leaves);
            return nodes.node(height, from >>> height);
        }
        long middle = from + left(leaves);
        return Hash.node(root(from, middle, nodes), root(middle, to, nodes));
    }

    /** The largest power of two below that number of leaves. */
    private static long left(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }

    /** Whether the proof shows that leaf at that index of the tree with that root. */
    public static boolean included(Hash leaf, long index, long size, List<Hash> proof, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long place = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash sibling : proof) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                hash = Hash.node(sibling, hash);
                int up = upToLeft(place);
                place >>>= up;
                last >>>= up;
            } else {
                hash = Hash.node(hash, sibling);
            }
            place >>>= 1;
            last >>>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Whether the proof shows the older tree as the beginning of the newer one; of a tree without leaves nothing can be shown. */
    public static boolean consistent(long older, Hash olderRoot, long newer, Hash newerRoot, List<Hash> proof) {
        if (older <= 0 || older > newer) {
            return false;
        }
        if (older == newer) {
            return proof.isEmpty() && olderRoot.equals(newerRoot);
        }
        boolean whole = Long.bitCount(older) == 1;
        if (proof.isEmpty()) {
            return false;
        }
        int up = Long.numberOfTrailingZeros(older);
        long place = (older - 1) >>> up;
        long last = (newer - 1) >>> up;
        Hash before = whole ? olderRoot : proof.getFirst();
        Hash after = before;
        for (Hash next : whole ? proof : proof.subList(1, proof.size())) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                before = Hash.node(next, before);
                after = Hash.node(next, after);
                int more = upToLeft(place);
                place >>>= more;
                last >>>= more;
            } else {
                after = Hash.node(after, next);
            }
            place >>>= 1;
            last >>>= 1;
        }
        return last == 0 && before.equals(olderRoot) && after.equals(newerRoot);
    }

    /** How many levels up a subtree at the right edge has no sibling; at the left edge all. */
    private static int upToLeft(long place) {
        return place == 0 ? 0 : Long.numberOfTrailingZeros(place);
    }
}
