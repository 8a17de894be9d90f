package id.abdi.sopfile;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.document.Export;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.intake.HandedFile;
import id.abdi.sop.GivenSops;
import id.abdi.sop.GivenSops.Office;
import id.abdi.sop.SopCode;
import id.abdi.sop.SopContent;
import id.abdi.sop.SopId;
import id.abdi.sop.SopOfTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An SOP out to Excel and in again; a file with faults says which (R3). */
@AbdiTest
class SopSheetTest {
    @Autowired
    Export export;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    GivenSops story;

    private Office office;

    @BeforeEach
    void build() {
        office = story.office();
    }

    private byte[] xlsx(SopCode code, SopContent content) {
        return export.xlsx(SopSheet.table(code, content));
    }

    private MvcTestResult send(byte[] file, String act) {
        return send(office.section().code(), file, act, 0);
    }

    private MvcTestResult send(String unit, byte[] file, String act, int revision) {
        return mvc.post()
                .uri("/sops/import")
                .multipart()
                .file(new MockMultipartFile("file", "sop.xlsx", "application/octet-stream", file))
                .param("unit", unit)
                .param("act", act)
                .param("revision", String.valueOf(revision))
                .with(signedIn.as(office.division().head()))
                .exchange();
    }

    @Test
    void whatGoesOutComesInTheSame() {
        SopCode code = GivenSops.code();
        SopContent content = SopOfTest.whole("=Pelayanan contoh");
        SopSheet.Read read = SopSheet.read(new HandedFile("sop.xlsx", xlsx(code, content)));
        assertThat(read.rejected()).isEmpty();
        assertThat(read.code()).contains(code);
        assertThat(read.content()).isEqualTo(content);
    }

    @Test
    void aLookStoresNothingAndThenItBecomesADraft() {
        SopCode code = GivenSops.code();
        byte[] file = xlsx(code, SopOfTest.whole("Pelayanan contoh"));
        assertThat(send(file, "look")).bodyText().contains("dapat disimpan sebagai rancangan SOP baru", "<svg");
        assertThat(story.sop(code)).isEmpty();
        assertThat(send(file, "record")).hasStatus3xxRedirection();
        SopId id = story.sop(code).orElseThrow();
        assertThat(story.content(id)).isEqualTo(SopOfTest.whole("Pelayanan contoh"));
    }

    @Test
    void aDraftIsReplacedOnlyByWhoWasToldOfIt() {
        SopId id = story.draft(office, SopOfTest.whole("Ditulis tangan"));
        byte[] file = xlsx(story.code(id), SopOfTest.whole("Dari berkas"));
        String unit = office.section().code();
        assertThat(send(unit, file, "record", 0))
                .hasStatusOk()
                .bodyText()
                .contains("menggantikan isi rancangan", "name=\"revision\" value=\"1\"");
        story.save(office, id, 1, SopOfTest.whole("Ditulis lagi"));
        assertThat(send(unit, file, "record", 1)).hasStatusOk();
        assertThat(story.titles(id).getFirst()).isEqualTo("Ditulis lagi");
        assertThat(send(unit, file, "record", 2)).hasStatus3xxRedirection();
        assertThat(story.titles(id).getFirst()).isEqualTo("Dari berkas");
    }

    @Test
    void theUnitThatWasChosenIsThatOfTheSop() {
        SopId id = story.inForce(office, SopOfTest.whole("Pelayanan contoh"), TestClock.TODAY);
        byte[] file = xlsx(story.code(id), SopOfTest.whole("Versi dua"));
        assertThat(send(office.division().code(), file, "record", 0)).hasStatus(422);
        assertThat(story.titles(id)).hasSize(1);
    }

    @Test
    void aFileKeepsTheLimitsOfTheForm() {
        StringBuilder csv =
                new StringBuilder("Bagian;Isi\nNama SOP;" + "n".repeat(150) + "\nNama SOP;" + "m".repeat(50) + "\n");
        for (int line = 1; line <= 300; line++) {
            csv.append("Peralatan;Alat ").append(line).append('\n');
        }
        SopSheet.Read read =
                SopSheet.read(new HandedFile("sop.csv", csv.toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(read.content().title()).isEqualTo("n".repeat(150));
        assertThat(read.content().equipment()).hasSize(40);
        assertThat(read.rejected()).hasSize(200).first().matches(row -> row.line() == 3);
    }

    @Test
    void theFileOfAnSopInForceBecomesItsNextVersion() {
        SopId id = story.inForce(office, SopOfTest.whole("Pelayanan contoh"), TestClock.TODAY);
        SopCode code = story.code(id);
        assertThat(send(xlsx(code, SopOfTest.whole("Versi dua")), "record")).hasStatus3xxRedirection();
        assertThat(story.titles(id)).containsExactly("Versi dua", "Pelayanan contoh");
    }

    @Test
    void aRowWithAFaultIsNamedAndNothingIsStored() {
        String csv = """
                Bagian;Isi;No;Bentuk;Kegiatan;Pelaksana;Waktu;Satuan Waktu;Langkah Berikut
                Nomor SOP;SOP/SALAH/1;;;;;;;
                Nama SOP;Contoh;;;;;;;
                Langkah;;1;mulai;Menerima berkas;Staf;lima;menit;
                Langkah;;2;segitiga;Memeriksa;Staf;5;menit;9
                Catatan;Tidak dikenal;;;;;;;
                """;
        assertThat(send(csv.getBytes(StandardCharsets.UTF_8), "record"))
                .hasStatusOk()
                .bodyText()
                .contains("Baris 4", "lima", "Baris 5", "segitiga", "Tidak ada langkah bernomor 9", "Baris 6");
        assertThat(story.sop(new SopCode("SOP/SALAH/1"))).isEmpty();
    }

    @Test
    void theExampleCanBeTakenAsItIs() {
        byte[] file = mvc.get()
                .uri("/sops/template")
                .with(signedIn.as(office.section().head()))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        SopSheet.Read read = SopSheet.read(new HandedFile("contoh.xlsx", file));
        assertThat(read.rejected()).isEmpty();
        assertThat(read.content().missing()).isEmpty();
    }
}
