package id.abdi.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** LOG-1: every true proof is believed, and none that was broken in any way. */
class ProofsTest {
    private static final int LARGEST = 40;

    private final GrownTree tree = GrownTree.of(300);

    private record Inclusion(Hash leaf, long index, long size, List<Hash> proof, Hash root) {
        boolean holds() {
            return Proofs.included(leaf, index, size, proof, root);
        }
    }

    private record Consistency(long older, Hash olderRoot, long newer, Hash newerRoot, List<Hash> proof) {
        boolean holds() {
            return Proofs.consistent(older, olderRoot, newer, newerRoot, proof);
        }
    }

    private Inclusion inclusion(int index, int size) {
        return new Inclusion(
                tree.leaves().get(index), index, size, Proofs.inclusion(index, size, tree), tree.root(size));
    }

    private Consistency consistency(int older, int newer) {
        return new Consistency(
                older, tree.root(older), newer, tree.root(newer), Proofs.consistency(older, newer, tree));
    }

    @Test
    void everyLeafOfEveryTreeIsProved() {
        for (int size = 1; size <= LARGEST; size++) {
            for (int index = 0; index < size; index++) {
                assertThat(inclusion(index, size).holds()).isTrue();
            }
        }
        assertThat(inclusion(299, 300).holds()).isTrue();
        assertThat(inclusion(256, 257).holds()).isTrue();
    }

    @Test
    void everyOlderTreeIsProved() {
        for (int newer = 1; newer <= LARGEST; newer++) {
            for (int older = 1; older <= newer; older++) {
                assertThat(consistency(older, newer).holds()).isTrue();
            }
        }
        assertThat(consistency(256, 300).holds()).isTrue();
        assertThat(consistency(255, 256).holds()).isTrue();
    }

    /** Another index or size may ask for the same path of the same hashes only where it is the same proof. */
    @Test
    void aBrokenProofOfALeafIsRefused() {
        for (int size = 2; size <= LARGEST; size++) {
            for (int index = 0; index < size; index++) {
                Inclusion whole = inclusion(index, size);
                for (long other : others(index)) {
                    refused(new Inclusion(whole.leaf, other, size, whole.proof, whole.root));
                }
                for (List<Hash> proof : broken(whole.proof, whole.root, whole.root)) {
                    refused(new Inclusion(whole.leaf, index, size, proof, whole.root));
                }
                for (Hash root : flipped(whole.root)) {
                    refused(new Inclusion(whole.leaf, index, size, whole.proof, root));
                }
                for (Hash leaf : flipped(whole.leaf)) {
                    refused(new Inclusion(leaf, index, size, whole.proof, whole.root));
                }
                refused(new Inclusion(whole.leaf, index, 0, whole.proof, whole.root));
                refused(new Inclusion(whole.leaf, index, index, whole.proof, whole.root));
                refused(new Inclusion(whole.leaf, index, size, whole.proof, Hash.EMPTY));
            }
        }
    }

    @Test
    void anotherSizeThatAsksForALongerOrShorterPathIsRefused() {
        for (int size = 2; size <= LARGEST; size++) {
            for (int index = 0; index < size; index++) {
                Inclusion whole = inclusion(index, size);
                for (long other : others(size)) {
                    if (other <= index
                            || Proofs.inclusion(index, Math.clamp(other, index + 1, 300), tree)
                                            .size()
                                    != whole.proof.size()) {
                        refused(new Inclusion(whole.leaf, index, other, whole.proof, whole.root));
                    }
                }
            }
        }
    }

    @Test
    void aBrokenProofOfAnOlderTreeIsRefused() {
        for (int newer = 2; newer <= LARGEST; newer++) {
            for (int older = 1; older < newer; older++) {
                Consistency whole = consistency(older, newer);
                for (List<Hash> proof : broken(whole.proof, whole.olderRoot, whole.newerRoot)) {
                    refused(new Consistency(older, whole.olderRoot, newer, whole.newerRoot, proof));
                }
                for (Hash root : flipped(whole.olderRoot)) {
                    refused(new Consistency(older, root, newer, whole.newerRoot, whole.proof));
                }
                for (Hash root : flipped(whole.newerRoot)) {
                    refused(new Consistency(older, whole.olderRoot, newer, root, whole.proof));
                }
                refused(new Consistency(older, whole.newerRoot, newer, whole.olderRoot, whole.proof));
                refused(new Consistency(newer, whole.olderRoot, older, whole.newerRoot, whole.proof));
                refused(new Consistency(0, whole.olderRoot, newer, whole.newerRoot, whole.proof));
                refused(new Consistency(older, whole.olderRoot, 0, whole.newerRoot, whole.proof));
                refused(new Consistency(older, whole.olderRoot, older, whole.newerRoot, whole.proof));
                refused(new Consistency(newer, whole.olderRoot, newer, whole.newerRoot, whole.proof));
                for (long other : others(older)) {
                    refused(new Consistency(other, whole.olderRoot, newer, whole.newerRoot, whole.proof));
                }
            }
        }
    }

    private static void refused(Inclusion broken) {
        assertThat(broken.holds()).as("%s", broken).isFalse();
    }

    private static void refused(Consistency broken) {
        assertThat(broken.holds()).as("%s", broken).isFalse();
    }

    private static List<Long> others(long number) {
        return List.of(number + 1, number - 1, number * 2, number / 2, number ^ 2, -number - 1, Long.MAX_VALUE).stream()
                .filter(other -> other != number)
                .toList();
    }

    /** One bit flipped in each byte. */
    private static List<Hash> flipped(Hash hash) {
        Random random = new Random(hash.hashCode());
        List<Hash> flipped = new ArrayList<>();
        for (int i = 0; i < Hash.BYTES; i += 5) {
            byte[] bytes = hash.bytes();
            bytes[i] ^= (byte) (1 << random.nextInt(8));
            flipped.add(Hash.of(bytes));
        }
        return flipped;
    }

    /** Changed, inserted, removed and swapped parts, garbage and roots before and after, and nothing at all. */
    private static List<List<Hash>> broken(List<Hash> proof, Hash first, Hash second) {
        List<List<Hash>> broken = new ArrayList<>();
        Hash garbage = Hash.leaf(new byte[] {7});
        for (int i = 0; i < proof.size(); i++) {
            for (Hash other : flipped(proof.get(i))) {
                broken.add(new ArrayList<>(proof));
                broken.getLast().set(i, other);
            }
            broken.add(new ArrayList<>(proof));
            broken.getLast().remove(i);
            broken.add(new ArrayList<>(proof));
            broken.getLast().add(i, proof.get(i));
            for (int j = i + 1; j < proof.size(); j++) {
                broken.add(new ArrayList<>(proof));
                Collections.swap(broken.getLast(), i, j);
            }
        }
        for (Hash more : List.of(garbage, first, second, Hash.EMPTY)) {
            broken.add(new ArrayList<>(proof));
            broken.getLast().addFirst(more);
            broken.add(new ArrayList<>(proof));
            broken.getLast().addLast(more);
        }
        if (!proof.isEmpty()) {
            broken.add(List.of());
        }
        return broken;
    }
}
