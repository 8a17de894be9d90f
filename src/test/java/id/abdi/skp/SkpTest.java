package id.abdi.skp;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.assessor.GivenDelegations;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.organization.Look;
import id.abdi.organization.Rights;
import id.abdi.plan.PlanId;
import id.abdi.plan.PlanResultId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is made of plans: the head's list, the matrix, what serves nothing, the official forms (PM-5, PM-8). */
class SkpTest extends SkpAtHand {
    @Autowired
    Rights rights;

    @Autowired
    GivenDelegations delegations;

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
                .contains(
                        "Tono Pasir, Pelaksana (delegasi, surat " + GivenDelegations.LETTER + ")", "Sepakati SKP ini");
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

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }
}
