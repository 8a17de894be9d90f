package id.abdi.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Queries;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.SignedIn;
import id.abdi.ledger.PublishedLog;
import id.abdi.ledger.Receipt;
import id.abdi.tlog.Bundle;
import id.abdi.tlog.Checkpoint;
import id.abdi.tlog.Hash;
import id.abdi.tlog.LogProof;
import id.abdi.tlog.Note;
import id.abdi.tlog.Proofs;
import id.abdi.tlog.Tile;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** LOG-2, LOG-3, LOG-6: anybody checks the log and a receipt; a receipt itself is for two people alone. */
@AbdiTest
class LogPageTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    SealedReports reports;

    @Autowired
    PublishedLog log;

    private Person head;
    private Person budi;
    private Person wati;

    @BeforeEach
    void build() {
        var agency = regency.agency("Dinas Contoh").head("Sari Contoh").staff("Budi Contoh", "Wati Contoh");
        head = agency.head();
        budi = agency.staff(0);
        wati = agency.staff(1);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).exchange();
    }

    private static byte[] body(MvcTestResult result) {
        return result.getResponse().getContentAsByteArray();
    }

    @Test
    void theCheckpointIsSignedByTheKeysThatAreServedAndKeptForSeconds() throws UnsupportedEncodingException {
        reports.on(head, budi);
        MvcTestResult answer = get("/log/checkpoint");
        Note note = Note.parse(body(answer));
        assertThat(note.signers(log.keys())).hasSize(1);
        assertThat(answer.getResponse().getHeader("Cache-Control")).isEqualTo("max-age=2, public");
        assertThat(get("/api/v1/log/checkpoint")).bodyText().isEqualTo(note.signed());
        assertThat(get("/log/keys").getResponse().getContentAsString().lines())
                .contains(log.keys().getLast().text());
    }

    @Test
    void theTilesGiveTheRootOfTheCheckpointAndAreKeptForEver() {
        reports.on(head, budi);
        Checkpoint checkpoint = Checkpoint.of(Note.parse(body(get("/log/checkpoint"))));
        id.abdi.tlog.Frontier rebuilt = new id.abdi.tlog.Frontier();
        for (Tile tile : Tile.of(Tile.ENTRIES, checkpoint.size())) {
            MvcTestResult answer = get("/log/" + tile.path());
            assertThat(answer.getResponse().getHeader("Cache-Control")).contains("max-age=31536000", "immutable");
            Bundle.entries(body(answer)).forEach(entry -> rebuilt.append(Hash.leaf(entry)));
        }
        assertThat(rebuilt.root()).isEqualTo(checkpoint.root());
        Tile first = Tile.of(0, checkpoint.size()).getFirst();
        assertThat(body(get("/api/v1/log/" + first.path()))).hasSize(first.width() * Hash.BYTES);
    }

    @Test
    void aTileThatIsNotThereYetOrIsNoneIsNotFound() {
        reports.on(head, budi);
        for (String path :
                List.of("/log/tile/0/x999/x999/999", "/log/tile/0/0", "/log/tile/9/000.p/1", "/log/tile/x")) {
            assertThat(get(path)).hasStatus(404);
        }
    }

    @Test
    void aProofHoldsInTheTreeOfItsSize() {
        Receipt receipt = reports.on(head, budi);
        JsonNode answer = JsonMapper.shared().readTree(body(get("/log/proof?leaf=" + receipt.leafHash())));
        List<Hash> proof = answer.path("proof")
                .valueStream()
                .map(hash -> Hash.parse(hash.asString()))
                .toList();
        assertThat(Proofs.included(
                        ReadPublicLog.hash(receipt.leafHash()),
                        answer.path("index").asLong(),
                        answer.path("size").asLong(),
                        proof,
                        Hash.parse(answer.path("root").asString())))
                .isTrue();
        assertThat(get("/log/proof?leaf=" + "0".repeat(64))).hasStatus(404);
        assertThat(get("/log/proof?leaf=12")).hasStatus(422);
        assertThat(get("/log/proof?leaf=" + receipt.leafHash() + "&size=0")).hasStatus(404);
    }

    @Test
    void whoHoldsTheNumberOfAReceiptSeesThatItIsSealedAndNothingElse() {
        Receipt receipt = reports.on(head, budi);
        assertThat(get("/log?leaf=" + receipt.leafHash()))
                .hasStatusOk()
                .bodyText()
                .contains("Ada di dalam log", "tersegel")
                .doesNotContain("Budi", "Sari", budi.nip().value());
        assertThat(get("/log?leaf=" + reports.pending(head, wati).leafHash()))
                .bodyText()
                .contains("menunggu disegel");
        assertThat(get("/log?leaf=" + "0".repeat(64))).bodyText().contains("Tidak ada di dalam log");
        assertThat(get("/log?leaf=abc")).bodyText().contains("64 angka");
        assertThat(get("/log")).bodyText().contains("Dikonfirmasi pihak luar");
    }

    private MvcTestResult receipt(Person person, UUID leaf) {
        return mvc.get().uri("/receipts/{leaf}", leaf).with(signedIn.as(person)).exchange();
    }

    @Test
    void theReceiptIsForWhomItIsAboutAndForWhoRecordedIt() {
        UUID leaf = reports.on(head, budi).leaf();
        LogProof proof = LogProof.parse(body(receipt(budi, leaf)));
        String statement =
                new String(Arrays.copyOfRange(proof.extra(), 32, proof.extra().length), StandardCharsets.UTF_8);
        assertThat(statement).contains("\"verdict\":\"EXPECTED\"");
        assertThat(body(receipt(head, leaf))).isEqualTo(body(receipt(budi, leaf)));
        assertThat(receipt(wati, leaf)).hasStatus(404);
        assertThat(receipt(budi, UUID.randomUUID())).hasStatus(404);
        assertThat(receipt(budi, reports.pending(head, wati).leaf())).hasStatus(404);
    }

    @Test
    void aReceiptThatWaitsIsReadyLater() {
        UUID leaf = reports.pending(head, budi).leaf();
        assertThat(receipt(budi, leaf)).hasStatus(503);
    }

    @Test
    void theCodeOnPaperOpensAPageThatSaysWhenItWasSealedAndNamesNobody() throws UnsupportedEncodingException {
        Receipt receipt = reports.on(head, budi);
        assertThat(get("/log/check/" + receipt.leafHash()).getResponse().getContentAsString())
                .contains("Ada di dalam log", "tersegel Rabu, 15 Juli 2026")
                .doesNotContain(budi.name(), budi.nip().value(), head.name());
        assertThat(Queries.of(() -> get("/log/check/" + receipt.leafHash())))
                .as("no proof is reckoned for a sentence")
                .noneMatch(sql -> sql.contains("ledger.node") || sql.contains("select hash"));
        assertThat(shown("/log/check/" + receipt.leafHash()).check())
                .as("who came by the code")
                .isNull();
        assertThat(shown("/log?leaf=" + receipt.leafHash()).check()).isNotNull();
        assertThat(shown("/log?leaf=" + "0".repeat(64)).check()).isNull();
        assertThat(get("/log/check/" + "0".repeat(64))).hasStatusOk().bodyText().contains("Tidak ada di dalam log");
        assertThat(get("/log/check/x")).hasStatusOk().bodyText().contains("64 angka");
    }

    private LogPage shown(String path) {
        return (LogPage) Objects.requireNonNull(
                Objects.requireNonNull(get(path).getMvcResult().getModelAndView())
                        .getModel()
                        .get("page"));
    }
}
