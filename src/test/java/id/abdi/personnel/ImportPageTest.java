package id.abdi.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Browser;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.kernel.Nip;
import id.abdi.organization.Lines;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Tables taken in by an officer on a page: a look first, then the same file in earnest. */
@AbdiTest
class ImportPageTest {
    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Lines lines;

    @Autowired
    JdbcClient jdbc;

    private Place agency;
    private Person officer;
    private final Nip fresh = Regency.nip();

    @BeforeEach
    void people() {
        agency = regency.agency("Dinas Contoh").head("Kepala Contoh").staff("Sinta Contoh");
        officer = regency.agency("BKPSDM Contoh")
                .head("Tono Contoh")
                .staff("Ratna Contoh")
                .staff(0);
        signedIn.grant(officer, Role.BKPSDM);
    }

    private String table(String more) {
        return "NIP;Nama;Jabatan;Kode Unit\n" + fresh.value() + ";Wati Baru Contoh;Pengelola Data;" + agency.code()
                + "\n" + more;
    }

    private MvcTestResult send(Person by, Map<String, String> form, String table) {
        var request = mvc.post()
                .uri("/staff/import")
                .multipart()
                .file("file", table.getBytes(StandardCharsets.UTF_8))
                .with(signedIn.as(by));
        for (var field : form.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    @Test
    void aLookSaysWhatWouldBecomeOfEachRowAndRecordsNothing() {
        MvcTestResult looked =
                send(officer, Map.of("subject", "employees", "act", "look"), table("123;Salah Contoh;Staf;X\n"));
        assertThat(looked).hasStatusOk();
        assertThat(looked).bodyText().contains("Tidak ada yang disimpan", "Baris 3", "NIP harus 18 angka");
        assertThat(lines.byNip(fresh, TestClock.TODAY)).isEmpty();
        assertThat(send(officer, Map.of("subject", "employees"), table("")))
                .bodyText()
                .contains("Pratinjau saja");
        assertThat(lines.byNip(fresh, TestClock.TODAY)).isEmpty();
    }

    @Test
    void inEarnestItIsRecordedInTheNameOfTheOfficerAndWhatIsUnknownWaitsOnThePage() {
        Nip waiting = Regency.nip();
        MvcTestResult recorded = send(
                officer,
                Map.of("subject", "employees", "act", "record"),
                table(waiting.value() + ";Budi Menunggu Contoh;Analis;UNIT-BELUM-ADA\n"));
        assertThat(recorded).bodyText().contains("Tersimpan", "Budi Menunggu Contoh", "UNIT-BELUM-ADA");
        assertThat(lines.byNip(fresh, TestClock.TODAY).orElseThrow().unitId()).isEqualTo(agency.id());
        String leaf =
                jdbc.sql("""
                        select convert_from(s.canonical, 'UTF8')
                        from organization.employee e
                        join ledger.statement s on s.leaf = e.leaf
                        where e.nip = :nip
                        """).param("nip", fresh.value()).query(String.class).single();
        assertThat(leaf).contains(officer.id().toString());
    }

    @Test
    void nobodyChangesTheirOwnRecordWithATable() {
        String own =
                "NIP;Nama;Jabatan;Kode Unit\n" + officer.nip().value() + ";Ratna Contoh;Kepala;" + agency.code() + "\n";
        assertThat(send(officer, Map.of("subject", "employees", "act", "record", "confirm", "true"), own))
                .bodyText()
                .contains("adalah Anda sendiri");
        assertThat(lines.byNip(officer.nip(), TestClock.TODAY).orElseThrow().unitId())
                .isNotEqualTo(agency.id());
        String leave =
                "NIP;Jenis Cuti;Mulai;Sampai\n" + officer.nip().value() + ";Cuti Tahunan;01-08-2026;02-08-2026\n";
        assertThat(send(officer, Map.of("subject", "leave", "act", "record"), leave))
                .bodyText()
                .contains("cuti Anda sendiri");
    }

    @Test
    void whatIsMissingInTheFormIsSaidAtItsField() {
        assertThat(send(officer, Map.of("subject", "frogs"), ""))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih isi tabelnya.", "Pilih berkasnya.");
    }

    @Test
    void everybodyElseIsRefused() {
        assertThat(send(agency.staff(0), Map.of("subject", "employees"), table("")))
                .hasStatus(403);
        assertThat(mvc.get()
                        .uri("/staff/import")
                        .with(signedIn.as(agency.head()))
                        .exchange())
                .hasStatus(403);
    }

    @Test
    void theFileStaysChosenBetweenTheLookAndTheRecord() {
        for (boolean phone : new boolean[] {true, false}) {
            Page page = phone ? browser.phone(port) : browser.desktop(port);
            signedIn.in(page, officer);
            page.navigate("http://127.0.0.1:" + port + "/staff/import");
            String other = Regency.nip().value();
            page.setInputFiles(
                    "input[type=file]",
                    new FilePayload(
                            "pegawai.csv",
                            "text/csv",
                            table(other + ";Joko Menunggu Contoh;Analis;UNIT-LAIN\n12;Salah;Staf;X\n")
                                    .getBytes(StandardCharsets.UTF_8)));
            page.locator("button[value=look]").click();
            page.waitForSelector("#import-result .notice");
            assertThat(page.locator("#import-result").innerText()).contains("Baris 4", "menunggu", "ditolak");
            browser.fits(page);
            browser.axe(page);
            browser.screenshot(page, phone ? "impor-ponsel" : "impor-komputer");
            page.getByLabel("Simpan baris lain walaupun ada yang ditolak").check();
            page.locator("button[value=record]").click();
            page.waitForSelector("#import-result .notice-good");
            assertThat(lines.byNip(fresh, TestClock.TODAY)).isPresent();
        }
    }
}
