package id.abdi.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** LOG-6, LOG-11: a receipt is checked by the log's public key alone; what is sent to a witness comes out as it went in. */
class LogProofTest {
    private final GrownTree tree = GrownTree.of(9);
    private final SigningKey key = SigningKey.generate("example.com/log", KeyKind.ED25519);
    private final Checkpoint checkpoint = new Checkpoint("example.com/log", 9, tree.root(9));
    private final String note =
            new Note(checkpoint.text(), List.of(key.sign(checkpoint.text(), Instant.EPOCH))).signed();

    private LogProof receipt(int index) {
        return new LogProof(new byte[] {1, 2}, index, Proofs.inclusion(index, 9, tree), note);
    }

    @Test
    void everyReceiptIsReadAndProvesItsEntry() {
        for (int index = 0; index < 9; index++) {
            LogProof read = LogProof.parse(receipt(index).text().getBytes(StandardCharsets.UTF_8));
            assertThat(read.extra()).containsExactly(1, 2);
            assertThat(read.proves(GrownTree.entry(index), List.of(key.verifier())))
                    .isEqualTo(checkpoint);
            assertThatThrownBy(() -> read.proves(GrownTree.entry(100), List.of(key.verifier())))
                    .isInstanceOf(Malformed.class);
        }
    }

    @Test
    void aReceiptOfAnotherLogProvesNothing() {
        VerifierKey other =
                SigningKey.generate("example.com/log", KeyKind.ED25519).verifier();
        assertThatThrownBy(() -> receipt(3).proves(GrownTree.entry(3), List.of(other)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void theTextIsTheSpecifiedOne() {
        LogProof plain = new LogProof(new byte[0], 0, List.of(), note);
        assertThat(plain.text()).isEqualTo("c2sp.org/tlog-proof@v1\nindex 0\n\n" + note);
        assertThat(receipt(8).text())
                .isEqualTo("c2sp.org/tlog-proof@v1\nextra AQI=\nindex 8\n"
                        + tree.root(8).base64() + "\n\n" + note);
    }

    @Test
    void whatIsNoReceiptIsRefused() {
        String text = receipt(3).text();
        for (String broken : List.of(
                "",
                text.replace("@v1", "@v2"),
                text.replace("index 3", "index 03"),
                text.replace("index 3\n", ""),
                text.replace("extra AQI=", "extra AQJ="),
                text.replace("\n\n", "\n"),
                text.replace("index 3\n", "index 3\nAAAA\n"))) {
            assertThatThrownBy(() -> LogProof.parse(broken.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(Malformed.class);
        }
    }

    @Test
    void aRequestToAWitnessIsReadAsItIsWritten() {
        AddCheckpoint request = new AddCheckpoint(4, Proofs.consistency(4, 9, tree), note);
        assertThat(AddCheckpoint.parse(request.text().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(request);
        for (String broken :
                List.of("", "old 04\n\n" + note, "old 4\n" + note, "new 4\n\n" + note, "old 4\nx\n\n" + note)) {
            assertThatThrownBy(() -> AddCheckpoint.parse(broken.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(Malformed.class);
        }
    }
}
