package id.abdi.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.document.Drawing.Anchor;
import id.abdi.document.Drawing.Capsule;
import id.abdi.document.Drawing.Line;
import id.abdi.document.Drawing.Outline;
import id.abdi.document.Drawing.Point;
import id.abdi.document.Drawing.Text;
import id.abdi.fixture.AbdiTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that leave: PDF with its fonts inside, tables that no spreadsheet runs (SEC-27). */
@AbdiTest
class ExportTest {
    private static final Instant MADE = Instant.parse("2026-07-15T07:00:00Z");

    @Autowired
    Export export;

    private byte[] pdf(Instant made) {
        Drawing drawing = new Drawing(
                "Gambar contoh",
                200,
                100,
                List.of(
                        new Line(List.of(new Point(10, 10), new Point(90, 10)), true),
                        new Outline("box", List.of(new Point(10, 20), new Point(60, 20), new Point(60, 40)), true),
                        new Capsule(70, 20, 40, 20),
                        new Text(new Point(50, 80), 8, Letters.BOLD, Anchor.MIDDLE, "Kata tebal \u4e00")));
        Table words = table("Kata <pertama> & kedua é");
        return export.pdf(new PdfPage("Contoh", "document/TablePrint", Map.of("table", words), List.of(drawing), made));
    }

    @Test
    void aPdfHoldsItsWordsAndItsFonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(MADE))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Kata <pertama> & kedua é", "Nama", "15 Juli 2026", "Kata tebal □");
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(MADE);
        }
    }

    @Test
    void theSameDocumentOfTheSameMomentIsTheSameFile() {
        assertThat(pdf(MADE)).isEqualTo(pdf(MADE));
    }

    private static Table table(String cell) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(Arrays.asList(cell, 12, LocalDate.of(2026, 7, 15), null));
        return new Table(
                "Contoh",
                List.of(
                        new Table.Column("Nama", 20),
                        new Table.Column("Jumlah", 8),
                        new Table.Column("Tanggal", 12),
                        new Table.Column("Catatan", 12)),
                rows);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1+1",
                "+62812",
                "-5",
                "@SUM(A1)",
                "\"\t=1\"",
                "\uff1d1+1",
                "\uff0b1",
                "\uff0d1",
                "\uff20SUM",
                "\"\tBudi\"",
                "\"\nBudi\""
            })
    void aCellThatBeginsLikeAFormulaIsOnlyShown(String cell) throws IOException {
        assertThat(new String(export.csv(table(cell)), StandardCharsets.UTF_8)).contains("'" + cell);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(export.xlsx(table(cell))))) {
            Row row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCellText(0)).startsWith("'");
            assertThat(row.getCell(0).getFormula()).isNull();
        }
    }

    @Test
    void signsThatNoDocumentHoldsBecomeBlanks() throws IOException {
        Table table = table("Budi\u0002Karang\u000b\ufffe\ud800");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(export.xlsx(table)))) {
            assertThat(workbook.getFirstSheet().read().get(1).getCellText(0)).isEqualTo("Budi Karang   ");
        }
        assertThat(new String(export.csv(table("\u0000=1")), StandardCharsets.UTF_8))
                .contains("' =1");
        PdfPage page = new PdfPage("Contoh", "document/TablePrint", Map.of("table", table), List.of(), MADE);
        try (PDDocument document = Loader.loadPDF(export.pdf(page))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Budi Karang");
        }
    }

    @Test
    void wordsNumbersAndDaysStayWhatTheyAre() throws IOException {
        assertThat(new String(export.csv(table("Budi; \"Karang\"")), StandardCharsets.UTF_8))
                .isEqualTo("\ufeffNama;Jumlah;Tanggal;Catatan\r\n\"Budi; \"\"Karang\"\"\";12;2026-07-15;\r\n");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(export.xlsx(table("Budi"))))) {
            Row row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCellAsNumber(1).orElseThrow().intValue()).isEqualTo(12);
            assertThat(row.getCellAsDate(2).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2026, 7, 15));
        }
    }

    @Test
    void textIsBrokenIntoLinesThatFit() {
        List<String> lines = Letters.PLAIN.lines("Memeriksa kelengkapan berkas permohonansangatpanjangsekali", 7, 60);
        assertThat(String.join("", lines).replace(" ", ""))
                .isEqualTo("Memeriksakelengkapanberkaspermohonansangatpanjangsekali");
        assertThat(lines).allMatch(line -> Letters.PLAIN.width(line, 7) <= 60).hasSizeGreaterThan(2);
        assertThat(Letters.PLAIN.lines("", 7, 60)).isEmpty();
    }
}
