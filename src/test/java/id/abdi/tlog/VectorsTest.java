package id.abdi.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** LOG-1: the 196 public cases of other logs, 12 to accept and 184 to refuse. */
class VectorsTest {
    private record Case(boolean accept, String name, List<String> parts) {
        long number(int place) {
            return Bytes.number(parts.get(place), "a size");
        }

        /** Some roots are words there; here a root is always a hash, so those are hashed. */
        Hash root(int place) {
            byte[] bytes = bytes(parts.get(place));
            return Hash.of(bytes.length == Hash.BYTES ? bytes : Sha256.digest().digest(bytes));
        }

        Hash hash(int place) {
            return Hash.of(bytes(parts.get(place)));
        }

        List<Hash> proof() {
            return parts.stream().skip(4).map(Hash::parse).toList();
        }

        private static byte[] bytes(String text) {
            return text.equals("-") ? new byte[0] : Base64.getDecoder().decode(text);
        }
    }

    @Test
    void inclusionIsAcceptedAndRefusedAsElsewhere() throws IOException {
        check(
                "inclusion.tsv",
                one -> Proofs.included(one.hash(3), one.number(0), one.number(1), one.proof(), one.hash(2)));
    }

    @Test
    void consistencyIsAcceptedAndRefusedAsElsewhere() throws IOException {
        check(
                "consistency.tsv",
                one -> Proofs.consistent(one.number(0), one.root(2), one.number(1), one.root(3), one.proof()));
    }

    private static void check(String file, Predicate<Case> holds) throws IOException {
        List<Case> cases = cases(file);
        assertThat(cases).hasSize(98).filteredOn(Case::accept).hasSize(6);
        assertThat(cases)
                .filteredOn(one -> accepted(one, holds) != one.accept())
                .isEmpty();
    }

    private static boolean accepted(Case one, Predicate<Case> holds) {
        try {
            return holds.test(one);
        } catch (Malformed refused) {
            return false;
        }
    }

    private static List<Case> cases(String file) throws IOException {
        try (InputStream in = VectorsTest.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .map(parts -> new Case(
                            parts[0].equals("accept"),
                            parts[1],
                            Stream.of(parts).skip(2).toList()))
                    .toList();
        }
    }
}
