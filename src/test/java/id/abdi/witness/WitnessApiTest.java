package id.abdi.witness;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.TestClock;
import id.abdi.tlog.Checkpoint;
import id.abdi.tlog.KeyKind;
import id.abdi.tlog.Malformed;
import id.abdi.tlog.Note;
import id.abdi.tlog.SigningKey;
import id.abdi.tlog.VerifierKey;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** LOG-11: a witness confirms what continues what it saw, says 400, 403, 404, 409 and 422 to the rest, and never confirms two truths. */
@AbdiTest
class WitnessApiTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    ConfirmCheckpoint confirm;

    @Autowired
    WitnessSql sql;

    private MvcTestResult ask(byte[] request) {
        return mvc.post()
                .uri("/api/v1/witness/add-checkpoint")
                .contentType(MediaType.TEXT_PLAIN)
                .content(request)
                .exchange();
    }

    private int seen() {
        return (int) sql.newest(OtherLog.key().verifier().name())
                .map(Checkpoint::size)
                .orElse(0L)
                .longValue();
    }

    @Test
    void aLogThatGrowsIsConfirmedUnderTheWitnesssKeyWithTheTime() throws UnsupportedEncodingException {
        int size = seen() + 3;
        MvcTestResult answer = ask(OtherLog.request(seen(), size, 0));
        assertThat(answer).hasStatusOk();
        Note note = new Note(
                OtherLog.checkpoint(size, 0).text(),
                Note.lines(answer.getResponse().getContentAsString()));
        VerifierKey key = confirm.key().orElseThrow();
        assertThat(note.signers(List.of(key))).containsExactly(key);
        assertThat(key.kind()).isEqualTo(KeyKind.COSIGNATURE);
        assertThat(ask(OtherLog.request(size, size, 0))).hasStatusOk();
    }

    @Test
    void whatDoesNotContinueIsNotConfirmed() {
        ask(OtherLog.request(seen(), Math.max(seen(), 5) + 1, 0));
        int size = seen();
        assertThat(ask(OtherLog.request(size, size + 1, 1))).hasStatus(422);
        assertThat(ask(OtherLog.request(size, size, 1))).hasStatus(422);
        assertThat(ask(OtherLog.request(size, List.of(), OtherLog.checkpoint(size + 1, 0), OtherLog.key())))
                .hasStatus(422);
        assertThat(seen()).isEqualTo(size);
    }

    @Test
    void anotherOldSizeIsAnsweredWithTheStoredOne() {
        ask(OtherLog.request(seen(), seen() + 2, 0));
        int size = seen();
        MvcTestResult answer = ask(OtherLog.request(size - 1, size + 1, 0));
        assertThat(answer).hasStatus(409).hasContentType("text/x.tlog.size").hasBodyTextEqualTo(size + "\n");
    }

    @Test
    void aSmallerLogThanItClaimsToContinueIsABadRequest() {
        assertThat(ask(OtherLog.request(9, 4, 0))).hasStatus(400);
        assertThat(ask("nonsense".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasStatus(400);
    }

    @Test
    void anUnknownLogAndAWrongSignatureAreTurnedAway() {
        SigningKey stranger = SigningKey.generate("fremd.example", KeyKind.ED25519);
        Checkpoint other = new Checkpoint("fremd.example", 0, id.abdi.tlog.Hash.EMPTY);
        assertThat(ask(OtherLog.request(0, List.of(), other, stranger))).hasStatus(404);
        SigningKey forged = SigningKey.generate(OtherLog.key().verifier().name(), KeyKind.ED25519);
        assertThat(ask(OtherLog.request(seen(), List.of(), OtherLog.checkpoint(seen(), 0), forged)))
                .hasStatus(403);
    }

    @Test
    void ofTwoTruthsAtOnceOneIsConfirmed() throws InterruptedException, ExecutionException {
        ask(OtherLog.request(seen(), Math.max(seen(), 5) + 1, 0));
        int size = seen();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<Outcome>> asked = List.of(
                    () -> confirm.of(OtherLog.request(size, size + 1, 0)), () -> confirm.of(OtherLog.otherEnd(size)));
            int confirmed = 0;
            for (Future<Outcome> outcome : both.invokeAll(asked)) {
                confirmed += outcome.get() instanceof Outcome.Confirmed ? 1 : 0;
            }
            assertThat(confirmed).isOne();
        }
    }

    @Test
    void aQuantumSafeKeyIsASettingAndConfirmsAlike() throws Malformed {
        SigningKey key = SigningKey.generate("witness.contoh.example", KeyKind.ML_DSA_44);
        Checkpoint checkpoint = OtherLog.checkpoint(4, 0);
        Note note = new Note(checkpoint.text(), List.of(key.sign(checkpoint.text(), TestClock.START)));
        assertThat(Note.parse(note.signed()).signers(List.of(key.verifier()))).hasSize(1);
        assertThat(note.signatures().getFirst().signature()).hasSize(2428);
    }
}
