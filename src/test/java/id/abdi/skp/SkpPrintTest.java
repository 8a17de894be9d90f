package id.abdi.skp;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.plan.GivenPlans;
import id.abdi.plan.PlanResultId;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The official forms of a plan, looked at as pictures and read as text, block by block and column by column (file formats part 11, PM-5). */
@AbdiTest
class SkpPrintTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Regency regency;

    @Autowired
    GivenPlans given;

    private Person head;
    private Person budi;

    @BeforeEach
    void build() {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang");
        head = agency.head();
        budi = agency.staff(0);
        PlanResultId above = given.of(head, regency.regent(), "Stok ikan terjaga");
        given.of(budi, head, "Laporan stok terbit", above);
    }

    /** Where a piece of text begins, down over all pages. */
    private record Placed(String words, float x, float y) {}

    private PDDocument form(Person person) throws IOException {
        MvcTestResult file = mvc.get()
                .uri("/people/" + person.nip().value() + "/plan/skp.pdf")
                .with(signedIn.as(person))
                .exchange();
        assertThat(file).hasStatusOk();
        return Loader.loadPDF(file.getResponse().getContentAsByteArray());
    }

    private static List<Placed> placed(PDDocument document) throws IOException {
        List<Placed> placed = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> signs) {
                int begin = 0;
                for (int next = 1; next <= signs.size(); next++) {
                    if (next == signs.size() || apart(signs.get(next - 1), signs.get(next))) {
                        placed.add(piece(signs.subList(begin, next), getCurrentPageNo() - 1));
                        begin = next;
                    }
                }
            }
        };
        stripper.setSortByPosition(true);
        stripper.getText(document);
        return placed;
    }

    /** Whether the next sign stands in the next cell: words of one cell are parted by a written blank. */
    private static boolean apart(TextPosition sign, TextPosition next) {
        return next.getXDirAdj() - sign.getXDirAdj() - sign.getWidthDirAdj() > 2;
    }

    private static Placed piece(List<TextPosition> signs, int pagesBefore) {
        TextPosition begin = signs.getFirst();
        String words = signs.stream().map(TextPosition::getUnicode).collect(joining());
        return new Placed(words.strip(), begin.getXDirAdj(), pagesBefore * begin.getPageHeight() + begin.getYDirAdj());
    }

    private static Placed first(List<Placed> placed, String words) {
        return placed.stream()
                .filter(one -> one.words().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not on the form: " + placed));
    }

    /** The headings between these two lines from left to right, each whole where it is broken. */
    private static List<String> columns(List<Placed> placed, float top, float bottom) {
        return List.copyOf(placed.stream()
                .filter(one -> one.y() > top + 1 && one.y() < bottom - 1)
                .sorted(Comparator.comparing(Placed::y))
                .collect(groupingBy(one -> Math.round(one.x()), TreeMap::new, mapping(Placed::words, joining(" "))))
                .values());
    }

    private static List<String> ofPlan(String aspect) {
        return List.of(
                "NO",
                "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI",
                "RENCANA HASIL KERJA",
                aspect,
                "INDIKATOR KINERJA INDIVIDU",
                "TARGET");
    }

    @Test
    void pm5_theBlocksStandInTheOrderOfTheForm() throws IOException {
        try (PDDocument document = form(budi)) {
            List<Placed> form = placed(document);
            assertThat(List.of(
                                    "SASARAN KINERJA PEGAWAI",
                                    "Periode",
                                    "PEGAWAI YANG DINILAI",
                                    "NAMA",
                                    "NIP",
                                    "PANGKAT/GOL. RUANG",
                                    "JABATAN",
                                    "UNIT KERJA",
                                    "A. HASIL KERJA UTAMA",
                                    "B. HASIL KERJA TAMBAHAN",
                                    "PERILAKU KERJA",
                                    "Ekspektasi khusus pimpinan",
                                    "LAMPIRAN SASARAN KINERJA PEGAWAI",
                                    "Dukungan sumber daya",
                                    "Skema pertanggungjawaban",
                                    "Konsekuensi",
                                    "RENCANA AKSI")
                            .stream()
                            .map(words -> first(form, words).y())
                            .toList())
                    .isSorted();
            Placed left = first(form, "PEGAWAI YANG DINILAI");
            Placed right = first(form, "PEJABAT PENILAI KINERJA");
            assertThat(left.y()).isCloseTo(right.y(), within(1f));
            assertThat(left.x()).isLessThan(right.x());
            assertThat(first(form, "Budi Karang").x())
                    .isLessThan(first(form, "Sinta Laut").x());
            assertThat(first(form, "Budi Karang").y())
                    .isCloseTo(first(form, "Sinta Laut").y(), within(1f));
        }
    }

    @Test
    void pm5_theColumnsStandInTheOrderOfTheForm() throws IOException {
        try (PDDocument document = form(budi)) {
            List<Placed> form = placed(document);
            for (String block : List.of("A. HASIL KERJA UTAMA", "B. HASIL KERJA TAMBAHAN")) {
                float top = first(form, block).y();
                float numbers = form.stream()
                        .filter(one -> one.words().equals("(1)") && one.y() > top)
                        .findFirst()
                        .orElseThrow()
                        .y();
                assertThat(columns(form, top, numbers)).isEqualTo(ofPlan("ASPEK"));
                assertThat(columns(form, numbers - 2, numbers + 2))
                        .containsExactly("(1)", "(2)", "(3)", "(4)", "(5)", "(6)");
            }
            List<Placed> actions = form.stream()
                    .filter(one -> one.y() > first(form, "Konsekuensi").y())
                    .toList();
            float title = first(actions, "RENCANA AKSI").y();
            List<String> order = actions.stream()
                    .filter(one ->
                            one.y() > title + 1 && one.y() < first(actions, "1").y() - 1)
                    .sorted(Comparator.comparing(Placed::x))
                    .map(Placed::words)
                    .toList();
            assertThat(order).containsExactly("NO", "RENCANA HASIL KERJA", "RENCANA AKSI");
        }
    }

    @Test
    void pm6_aLeadersFormHasPerspectives() throws IOException {
        try (PDDocument document = form(head)) {
            List<Placed> form = placed(document);
            assertThat(columns(
                            form,
                            first(form, "A. HASIL").y(),
                            first(form, "(1)").y()))
                    .isEqualTo(ofPlan("PERSPEKTIF"));
        }
    }

    /** Each page is drawn on: dark signs, and mostly white paper. Kept under target to be looked at. */
    @Test
    void everyPageIsAPictureOfSignsOnWhitePaper() throws IOException {
        try (PDDocument document = form(budi)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, 90);
                long dark = 0;
                for (int x = 0; x < image.getWidth(); x++) {
                    for (int y = 0; y < image.getHeight(); y++) {
                        dark += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
                    }
                }
                assertThat((double) dark / image.getWidth() / image.getHeight()).isBetween(0.002, 0.2);
                ImageIO.write(image, "png", new File("target/skp-print-" + (page + 1) + ".png"));
            }
        }
    }
}
