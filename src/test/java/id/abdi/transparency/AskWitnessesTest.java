package id.abdi.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.TestClock;
import id.abdi.ledger.Cosignatures;
import id.abdi.ledger.PublishedLog;
import id.abdi.tlog.AddCheckpoint;
import id.abdi.tlog.Checkpoint;
import id.abdi.tlog.KeyKind;
import id.abdi.tlog.Note;
import id.abdi.tlog.Proofs;
import id.abdi.tlog.SigningKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** LOG-11: outsiders are shown what was signed with the proof from what they saw; where none answers, the log goes on. */
@AbdiTest
class AskWitnessesTest {
    private final SigningKey key = SigningKey.generate("saksi.contoh.example", KeyKind.COSIGNATURE);
    private final List<Checkpoint> seen = new ArrayList<>();
    private final List<Integer> answers = new ArrayList<>();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PublishedLog log;

    @Autowired
    Cosignatures cosignatures;

    @Autowired
    WitnessCall call;

    @Autowired
    TestClock clock;

    @Autowired
    Regency regency;

    @Autowired
    SealedReports reports;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/add-checkpoint", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /** A witness as others write it. */
    private void answer(HttpExchange exchange) throws IOException {
        AddCheckpoint asked = AddCheckpoint.parse(exchange.getRequestBody().readAllBytes());
        Checkpoint checkpoint = Checkpoint.of(Note.parse(asked.note()));
        long stored = seen.isEmpty() ? 0 : seen.getLast().size();
        int status = 200;
        String body = key.sign(checkpoint.text(), TestClock.START).text();
        if (asked.old() != stored) {
            status = 409;
            body = stored + "\n";
        } else if (stored > 0
                && !Proofs.consistent(
                        stored, seen.getLast().root(), checkpoint.size(), checkpoint.root(), asked.proof())) {
            status = 422;
        } else {
            seen.add(checkpoint);
        }
        answers.add(status);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private AskWitnesses asking() {
        String setting = "http://127.0.0.1:" + server.getAddress().getPort() + "/ "
                + key.verifier().text();
        return new AskWitnesses(log, cosignatures, call, clock, setting);
    }

    private long size() {
        return log.newest().orElseThrow().checkpoint().size();
    }

    private void grow() {
        var agency = regency.agency("Dinas Contoh").head("Sari Contoh").staff("Budi Contoh");
        reports.on(agency.head(), agency.staff(0));
    }

    @Test
    void aWitnessConfirmsWhatGrewAndThePageNamesIt() {
        grow();
        asking().run(TestClock.START);
        grow();
        asking().run(TestClock.START);
        asking().run(TestClock.START);
        assertThat(answers).containsExactly(200, 200);
        assertThat(cosignatures.newest(log.newest().orElseThrow().tree(), key.verifier()))
                .get()
                .extracting(Cosignatures.Confirmed::size)
                .isEqualTo(size());
        assertThat(mvc.get().uri("/log").exchange()).bodyText().contains("saksi.contoh.example: sampai entri");
    }

    @Test
    void aWitnessThatSawMoreThanWeRememberSaysSo() {
        grow();
        seen.add(log.newest().orElseThrow().checkpoint());
        grow();
        asking().run(TestClock.START);
        assertThat(answers).containsExactly(409, 200);
    }

    @Test
    void aWitnessThatDoesNotAnswerStopsNothing() {
        grow();
        server.stop(0);
        asking().run(TestClock.START);
        assertThat(cosignatures.newest(log.newest().orElseThrow().tree(), key.verifier()))
                .isEmpty();
    }
}
