package id.abdi.sopfile;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.document.CheckCode;
import id.abdi.document.EmblemOfTest;
import id.abdi.document.Export;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.ledger.PublishedLog;
import id.abdi.sop.GivenSops;
import id.abdi.sop.GivenSops.Office;
import id.abdi.sop.SopDocuments;
import id.abdi.sop.SopDocuments.SopDocument;
import id.abdi.sop.SopId;
import id.abdi.sop.SopOfTest;
import id.abdi.web.Words;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The official paper, looked at as a picture and read as text (S-1 to S-3). */
@AbdiTest
class SopPrintTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    GivenSops story;

    @Autowired
    SopDocuments documents;

    @Autowired
    Regency regency;

    @Autowired
    Export export;

    @Autowired
    CheckCode code;

    @Autowired
    PublishedLog log;

    @Autowired
    Words words;

    private Office office;

    @BeforeEach
    void build() {
        office = story.office();
    }

    private byte[] pdf(SopId id) {
        MvcTestResult result = mvc.get()
                .uri("/sops/" + id + "/versions/1/pdf")
                .with(signedIn.as(office.agency().staff(0)))
                .exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    /** Where a word begins on the page. */
    private record Placed(String words, float x, float y) {}

    private static List<Placed> placed(PDDocument document, int page) throws IOException {
        List<Placed> placed = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                placed.add(new Placed(
                        text,
                        positions.getFirst().getXDirAdj(),
                        positions.getFirst().getYDirAdj()));
            }
        };
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return placed;
    }

    private static Placed first(List<Placed> placed, String words) {
        return placed.stream()
                .filter(one -> one.words().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not on the page: " + placed));
    }

    @Test
    void s1_theFirstPageHoldsTheIdentityBlockInTheOfficialOrder() throws IOException {
        SopId id = story.inForce(office, SopOfTest.whole("Pelayanan izin contoh"), TestClock.TODAY);
        try (PDDocument document = Loader.loadPDF(pdf(id))) {
            List<Placed> page = placed(document, 1);
            List<String> down = List.of(
                    "Nomor SOP", "Tanggal Pembuatan", "Tanggal Revisi", "Tanggal Efektif", "Disahkan oleh", "Nama SOP");
            assertThat(down.stream().map(words -> first(page, words).y()).toList())
                    .isSorted();
            assertThat(first(page, "PEMERINTAH KABUPATEN CONTOH").x())
                    .isLessThan(first(page, "Nomor SOP").x());
            assertThat(first(page, "15 Juli 2026")).isNotNull();
            assertThat(first(page, "Sinta Laut").y())
                    .isGreaterThan(first(page, "Disahkan oleh").y());
            assertThat(first(page, "NIP " + office.agency().head().nip().value()))
                    .isNotNull();
            List<List<String>> pairs = List.of(
                    List.of("Dasar Hukum", "Kualifikasi Pelaksana"),
                    List.of("Keterkaitan", "Peralatan/Perlengkapan"),
                    List.of("Peringatan", "Pencatatan dan Pendataan"));
            for (List<String> pair : pairs) {
                Placed left = first(page, pair.getFirst());
                Placed right = first(page, pair.getLast());
                assertThat(left.y()).isCloseTo(right.y(), org.assertj.core.data.Offset.offset(1f));
                assertThat(left.x()).isLessThan(right.x());
            }
        }
    }

    @Test
    void s2_theFlowTableHasTheOfficialColumns() throws IOException {
        SopId id = story.inForce(office, SopOfTest.whole("Pelayanan izin contoh"), TestClock.TODAY);
        try (PDDocument document = Loader.loadPDF(pdf(id))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            List<Placed> page = placed(document, 2);
            assertThat(List.of(
                                    "No",
                                    "Kegiatan",
                                    "Pemohon",
                                    "Staf",
                                    "Kepala",
                                    "Kelengkapan",
                                    "Waktu",
                                    "Output",
                                    "Keterangan")
                            .stream()
                            .map(words -> first(page, words).x())
                            .toList())
                    .isSorted();
            assertThat(first(page, "Mutu Baku").x())
                    .isGreaterThan(first(page, "Pelaksana").x());
            assertThat(first(page, "15 menit")).isNotNull();
        }
    }

    @Test
    void s3_aLongSopBreaksOverPagesWithItsHeadingOnEach() throws IOException {
        SopId id = story.inForce(office, SopOfTest.large(40, 8), TestClock.TODAY);
        try (PDDocument document = Loader.loadPDF(pdf(id))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isBetween(4, 7);
            for (int page = 2; page <= pages; page++) {
                List<Placed> placed = placed(document, page);
                assertThat(placed).anyMatch(one -> one.words().contains("Kegiatan"));
                assertThat(placed).anyMatch(one -> one.words().contains("Mutu Baku"));
            }
            picture(document, pages);
        }
    }

    /** Each page is drawn on: dark signs, and mostly white paper. Kept under target to be looked at. */
    private static void picture(PDDocument document, int pages) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        for (int page = 0; page < pages; page++) {
            BufferedImage image = renderer.renderImageWithDPI(page, 110);
            long dark = 0;
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    dark += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
                }
            }
            double part = (double) dark / image.getWidth() / image.getHeight();
            assertThat(part).isBetween(0.005, 0.3);
            assertThat(image.getWidth()).isGreaterThan(image.getHeight());
            ImageIO.write(image, "png", new File("target", "sop-page-" + (page + 1) + ".png"));
        }
    }

    @Test
    void s1_theEmblemStandsAboveTheNameOfTheGovernment(@TempDir Path folder) throws IOException {
        SopId id = story.inForce(office, SopOfTest.whole("Pelayanan izin contoh"), TestClock.TODAY);
        SopDocument sop = documents.of(regency.caller(office.agency().staff(0)), id, 1);
        byte[] paper = new SopPrinter(export, EmblemOfTest.in(folder), code, log, words).pdf(sop);
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
            assertThat(document.getPage(1).getResources().getXObjectNames()).isEmpty();
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 50);
            assertThat(blue(page)).isGreaterThan(300);
            ImageIO.write(page, "png", new File("target", "sop-emblem.png"));
        }
    }

    private static int blue(BufferedImage page) {
        int blue = 0;
        for (int x = 0; x < page.getWidth(); x++) {
            for (int y = 0; y < page.getHeight(); y++) {
                blue += (page.getRGB(x, y) & 0xffffff) == 0x0000ff ? 1 : 0;
            }
        }
        return blue;
    }

    @Test
    void aDraftSaysOnPaperThatItIsOne() throws IOException {
        SopId id = story.draft(office, SopOfTest.whole("Pelayanan izin contoh"));
        MvcTestResult result = mvc.get()
                .uri("/sops/" + id + "/versions/1/pdf")
                .with(signedIn.as(office.section().head()))
                .exchange();
        try (PDDocument document = Loader.loadPDF(result.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("RANCANGAN, BELUM DISAHKAN");
        }
    }

    @Test
    void theSameVersionIsTheSameFile() {
        SopId id = story.inForce(office, SopOfTest.whole("Pelayanan izin contoh"), TestClock.TODAY);
        assertThat(pdf(id)).isEqualTo(pdf(id));
    }
}
