package id.abdi.transparency;

import java.util.List;

/**
 * That a leaf is in the log, as RFC 9162 proves it; hashes in base64.
 *
 * @param index which entry it is, from 0 on
 * @param size of the tree that it is proved in
 * @param proof from the leaf's sibling up
 * @param checkpoint the newest signed one, which may be of a larger tree
 */
record ProofAnswer(long index, long size, String root, List<String> proof, String checkpoint) {
    ProofAnswer {
        proof = List.copyOf(proof);
    }
}
