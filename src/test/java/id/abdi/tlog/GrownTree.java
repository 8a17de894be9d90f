package id.abdi.tlog;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;

/** A tree in memory, which hashes every subtree anew. */
record GrownTree(List<Hash> leaves) implements Nodes {
    static GrownTree of(int size) {
        return new GrownTree(
                IntStream.range(0, size).mapToObj(i -> Hash.leaf(entry(i))).toList());
    }

    static byte[] entry(int index) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(index).array();
    }

    @Override
    public Hash node(int height, long index) {
        int from = (int) (index << height);
        return Frontier.root(leaves.subList(from, from + (1 << height)));
    }

    Hash root(int size) {
        return Frontier.root(leaves.subList(0, size));
    }
}
