package id.abdi.tlog;

/** The hashes of a tree, from wherever it is stored. */
@FunctionalInterface
public interface Nodes {
    /** The hash over the 2^height leaves that begin at index · 2^height; asked only for those that are all there. */
    Hash node(int height, long index);
}
