package id.abdi.skp;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.assessor.GivenDelegations;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.Regency;
import id.abdi.fixture.SignedIn;
import id.abdi.organization.Directory;
import id.abdi.organization.Look;
import id.abdi.organization.Rights;
import id.abdi.plan.PlanId;
import id.abdi.plan.PlanResultId;
import id.abdi.plan.Plans;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is made of plans: the head's list, the matrix, what serves nothing, the official forms (PM-5, PM-8). */
@AbdiTest
class SkpTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Directory directory;

    @Autowired
    Plans plans;

    @Autowired
    Rights rights;

    @Autowired
    GivenDelegations delegations;

    private Place agency;
    private Person head;
    private Person budi;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        head = agency.head();
        budi = agency.staff(0);
    }

    private MvcTestResult get(Person who, String path) {
        return mvc.get().uri(path).with(signedIn.as(who)).exchange();
    }

    private void post(Person who, String path, Map<String, String> typed) {
        var request = mvc.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .with(signedIn.as(who));
        typed.forEach(request::param);
        assertThat(request.exchange()).hasStatus(302);
    }

    private PlanId begin(Person person) {
        String held =
                directory.assignments(person.id()).getFirst().post().value().toString();
        post(person, "/plans", Map.of("post", held, "year", "2026"));
        return plans.of(List.of(person.id()), 2026).getFirst().id();
    }

    private PlanResultId write(Person person, PlanId plan, String statement, String serves, String aspect) {
        PlanResultId result = PlanResultId.fresh();
        post(
                person,
                "/plans/" + plan + "/results/" + result,
                Map.of(
                        "statement",
                        statement,
                        "serves",
                        serves,
                        "name-" + aspect,
                        "Laporan yang terbit",
                        "target-" + aspect,
                        "12 laporan",
                        "action-2",
                        "Data terkumpul"));
        return result;
    }

    @Test
    void theHeadSeesWhichPlansWait() {
        PlanId plan = begin(budi);
        write(budi, plan, "Laporan stok terbit", "", "QUANTITY");
        assertThat(get(head, "/plans/team")).hasStatusOk().bodyText().contains("Masih draf", "Belum ada SKP");
        post(budi, "/plans/" + plan + "/steps", Map.of("version", "1", "steps", "0", "kind", "SUBMITTED"));
        assertThat(get(head, "/plans/team"))
                .hasStatusOk()
                .bodyText()
                .contains("1 SKP menunggu Anda", "/people/" + budi.nip().value() + "/plan");
        assertThat(get(budi, "/plans/team")).hasStatus(403);
    }

    @Test
    void pm10_whoAssessesByLetterFindsThePlanInTheListAndStandsOnTheForms() throws IOException {
        Person deputy = agency.section("Bidang Lain").staff("Tono Pasir").staff(0);
        PlanId plan = begin(budi);
        write(budi, plan, "Laporan stok terbit", "", "QUANTITY");
        post(budi, "/plans/" + plan + "/steps", Map.of("version", "1", "steps", "0", "kind", "SUBMITTED"));
        assertThat(get(deputy, "/plans/team")).hasStatus(403);
        delegations.of(head, budi, deputy);

        String page = "/people/" + budi.nip().value() + "/plan";
        assertThat(get(deputy, "/plans")).bodyText().contains("/plans/team");
        assertThat(get(deputy, "/plans/team")).bodyText().contains("1 SKP menunggu Anda", page);
        assertThat(get(head, "/plans/team")).bodyText().contains("Menunggu pejabat penilai");
        assertThat(get(deputy, page))
                .bodyText()
                .contains("Tono Pasir, Pelaksana (delegasi, surat " + GivenDelegations.LETTER + ")", "Sepakati SKP ini");
        assertThat(get(head, page)).bodyText().doesNotContain("Sepakati SKP ini");
        post(deputy, "/plans/" + plan + "/steps", Map.of("version", "1", "steps", "1", "kind", "AGREED"));
        assertThat(get(budi, "/plans"))
                .bodyText()
                .contains("Tono Pasir (delegasi, surat " + GivenDelegations.LETTER + ") menyepakati");
        try (PDDocument document =
                Loader.loadPDF(get(budi, page + "/skp.pdf").getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Delegasi penilaian: surat " + GivenDelegations.LETTER);
        }
        assertThat(looks(budi)).contains("ASSESSOR");
    }

    @Test
    void pm8_theMatrixSaysWhoBringsWhatToWhichResult() {
        PlanId above = begin(head);
        PlanResultId result = write(head, above, "Stok ikan terjaga", "", "RECEIVERS");
        PlanId plan = begin(budi);
        write(budi, plan, "Laporan stok terbit", "result:" + result, "QUANTITY");

        assertThat(get(head, "/plans/matrix"))
                .hasStatusOk()
                .bodyText()
                .contains("Stok ikan terjaga", "Laporan stok terbit", "Wati Ombak");
    }

    @Test
    void sec9_whoIsInTheMatrixOrOnThePageOfAResultIsToldOfTheLookOnceAnHour() {
        PlanId above = begin(head);
        write(head, above, "Stok ikan terjaga", "", "RECEIVERS");
        PlanId plan = begin(budi);
        PlanResultId result = write(budi, plan, "Laporan stok terbit", "", "QUANTITY");
        get(head, "/plans/matrix");
        assertThat(looks(budi)).containsExactly("SUPERIOR");
        assertThat(looks(agency.staff(1))).containsExactly("SUPERIOR");
        assertThat(looks(head)).isEmpty();
        get(regency.regent(), "/plan-results/" + result);
        get(head, "/plan-results/" + result);
        get(budi, "/plan-results/" + result);
        get(agency.staff(1), "/plan-results/" + result);
        assertThat(looks(budi)).containsExactlyInAnyOrder("SUPERIOR", "NEXT_SUPERIOR");
    }

    private List<String> looks(Person person) {
        return rights.looksAt(person.id(), 10).stream().map(Look::capacity).toList();
    }

    @Test
    void whatServesNothingIsAListOfTheHeadsOwnTree() {
        PlanId plan = begin(budi);
        write(budi, plan, "Arsip lama tertata", "", "QUANTITY");
        post(budi, "/plans/" + plan + "/steps", Map.of("version", "1", "steps", "0", "kind", "SUBMITTED"));
        post(head, "/plans/" + plan + "/steps", Map.of("version", "1", "steps", "1", "kind", "AGREED"));

        assertThat(get(head, "/plans/alignment"))
                .hasStatusOk()
                .bodyText()
                .contains("Arsip lama tertata", "Tidak mendukung apa pun");
        Place other = regency.agency("Dinas Lain").head("Tono Pasir").staff("Ratna Teluk");
        assertThat(get(other.head(), "/plans/alignment"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Arsip lama tertata");
    }

    @Test
    void pm5_theFormHasTheBlocksAndColumnsOfTheLaw() throws IOException {
        PlanId above = begin(head);
        PlanResultId result = write(head, above, "Stok ikan terjaga", "", "RECEIVERS");
        PlanId plan = begin(budi);
        write(budi, plan, "Laporan stok terbit", "result:" + result, "QUANTITY");

        MvcTestResult file = get(budi, "/people/" + budi.nip().value() + "/plan/skp.xlsx?plan=" + plan);
        assertThat(file).hasStatusOk();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            List<List<String>> rows =
                    workbook.getFirstSheet().read().stream().map(SkpTest::texts).toList();
            assertThat(rows)
                    .anySatisfy(row -> assertThat(row)
                            .containsSubsequence(
                                    "NO",
                                    "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI",
                                    "RENCANA HASIL KERJA",
                                    "ASPEK",
                                    "INDIKATOR KINERJA INDIVIDU",
                                    "TARGET"));
            assertThat(rows)
                    .anySatisfy(row -> assertThat(row)
                            .containsSubsequence(
                                    "1",
                                    "Stok ikan terjaga",
                                    "Laporan stok terbit",
                                    "Kuantitas",
                                    "Laporan yang terbit",
                                    "≥ 12 laporan"));
            assertThat(rows)
                    .anySatisfy(row -> assertThat(row).contains("PEGAWAI YANG DINILAI", "PEJABAT PENILAI KINERJA"));
            assertThat(rows).anySatisfy(row -> assertThat(row).contains("A. HASIL KERJA UTAMA"));
            assertThat(rows).anySatisfy(row -> assertThat(row).contains("B. HASIL KERJA TAMBAHAN"));
            assertThat(rows).anySatisfy(row -> assertThat(row).contains("Budi Karang", "Sinta Laut"));
            assertThat(rows).anySatisfy(row -> assertThat(row).contains("Kolaboratif"));
            List<List<String>> actions = workbook.getSheet(2).orElseThrow().read().stream()
                    .map(SkpTest::texts)
                    .toList();
            assertThat(actions).anySatisfy(row -> assertThat(row).contains("Triwulan 2: Data terkumpul"));
        }
        assertThat(get(agency.staff(1), "/people/" + budi.nip().value() + "/plan/skp.xlsx"))
                .hasStatus(404);
        assertThat(get(budi, "/people/" + budi.nip().value() + "/plan/skp.xlsx?plan=" + PlanId.fresh()))
                .hasStatus(404);
    }

    @Test
    void pm5_theFormOnPaperHasTheSameBlocks() throws IOException {
        PlanId plan = begin(budi);
        write(budi, plan, "Laporan stok terbit", "", "QUANTITY");
        MvcTestResult file = get(budi, "/people/" + budi.nip().value() + "/plan/skp.pdf");
        assertThat(file).hasStatusOk();
        try (PDDocument document = Loader.loadPDF(file.getResponse().getContentAsByteArray())) {
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(3);
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .containsSubsequence(
                            "SASARAN KINERJA PEGAWAI",
                            "PEGAWAI YANG DINILAI",
                            "Budi Karang",
                            "A. HASIL KERJA UTAMA",
                            "INDIKATOR KINERJA INDIVIDU",
                            "Laporan stok terbit",
                            "≥ 12 laporan",
                            "B. HASIL KERJA TAMBAHAN",
                            "PERILAKU KERJA",
                            "Kolaboratif",
                            "LAMPIRAN",
                            "Konsekuensi",
                            "RENCANA AKSI",
                            "Data terkumpul");
        }
        assertThat(get(agency.staff(1), "/people/" + budi.nip().value() + "/plan/skp.pdf"))
                .hasStatus(404);
    }

    @Test
    void aFormThatWasExportedIsTakenIntoAnotherDraft() {
        PlanId above = begin(head);
        PlanResultId result = write(head, above, "Stok ikan terjaga", "", "RECEIVERS");
        PlanId plan = begin(budi);
        write(budi, plan, "Laporan stok terbit", "result:" + result, "QUANTITY");
        byte[] form = get(budi, "/people/" + budi.nip().value() + "/plan/skp.xlsx")
                .getResponse()
                .getContentAsByteArray();
        Person wati = agency.staff(1);
        PlanId theirs = begin(wati);
        assertThat(take(wati, theirs, form)).hasStatus(302);
        assertThat(take(wati, theirs, form)).hasStatus(302);

        assertThat(plans.results(theirs, 1)).singleElement().satisfies(taken -> {
            assertThat(taken.statement()).isEqualTo("Laporan stok terbit");
            assertThat(taken.link().result()).isEqualTo(result);
            assertThat(taken.indicators())
                    .singleElement()
                    .satisfies(one -> assertThat(one.name()).isEqualTo("Laporan yang terbit"));
        });
    }

    @Test
    void aFileWithAWrongLineIsTakenInNoPart() {
        PlanId plan = begin(budi);
        String csv = """
                Rencana Hasil Kerja;Aspek;Indikator;Target;RHK Pimpinan
                Laporan stok terbit;Kuantitas;Laporan;12 laporan;Stok ikan terjaga
                Peta stok tersedia;Kuantitas;Peta;banyak;
                """;
        assertThat(take(budi, plan, csv.getBytes(StandardCharsets.UTF_8))).hasStatus(422);
        assertThat(plans.results(plan, 1)).isEmpty();
        assertThat(take(budi, plan, csv.replace("banyak", "3 peta").getBytes(StandardCharsets.UTF_8)))
                .hasStatus(302);
        assertThat(plans.results(plan, 1))
                .extracting(one -> one.link().provisional())
                .containsExactlyInAnyOrder("Stok ikan terjaga", null);
    }

    @Test
    void aFileThatCannotBeTakenWholeIsRefusedAndWhatStandsThereIsTold() {
        PlanId plan = begin(budi);
        String head = "Rencana Hasil Kerja;Aspek;Indikator;Target\n";
        String line = "Laporan stok terbit;Kuantitas;Laporan;12 laporan\n";
        String broken = line + ";Kualitas;" + "i".repeat(601) + ";90 %\n";
        for (String wrong : List.of(line.repeat(41), broken)) {
            assertThat(take(budi, plan, (head + wrong).getBytes(StandardCharsets.UTF_8)))
                    .hasStatus(422);
        }
        write(budi, plan, "Laporan stok terbit", "", "QUANTITY");
        String two = head + line + line.replace("Laporan stok", "Peta");
        assertThat(take(budi, plan, two.getBytes(StandardCharsets.UTF_8)))
                .hasRedirectedUrl("/plans/" + plan + "?added=1&same=1");
        assertThat(get(budi, "/plans?plan=" + plan + "&added=1&same=1"))
                .bodyText()
                .contains("1 hasil kerja diambil, 1 sudah ada di draf");
    }

    private MvcTestResult take(Person who, PlanId plan, byte[] bytes) {
        return mvc.post()
                .uri("/plans/" + plan + "/import")
                .multipart()
                .file("file", bytes)
                .with(signedIn.as(who))
                .exchange();
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }
}
