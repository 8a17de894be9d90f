package id.abdi.intake;

import static id.abdi.intake.Workbook.date;
import static id.abdi.intake.Workbook.number;
import static id.abdi.intake.Workbook.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class XlsxSheetTest {
    private static final Column NIP = Column.required("NIP");
    private static final Column NAME = Column.required("Nama");
    private static final Column BORN = Column.optional("Tanggal Lahir");
    private static final List<Column> COLUMNS = List.of(NIP, NAME, BORN);
    private static final String HEADING = row(3, "NAMA", "Jabatan", "NIP", "TANGGAL LAHIR");
    private static final String SINTA = "Sinta Laut Contoh";

    @Test
    void aTableBelowATitleIsRead() {
        Sheet sheet = read(row(1, "DAFTAR PEGAWAI")
                + HEADING
                + row(5, SINTA, "Pelaksana", "'200107152024012991", date(1, "37087"))
                + row(9, "Budi Dermaga Contoh", "", "20020304 202502 1 992", "4 Maret 2002"));
        assertThat(sheet.rows()).extracting(Row::line).containsExactly(5, 9);
        Cells cells = sheet.rows().getFirst().cells();
        assertThat(cells.text(NAME)).isEqualTo(SINTA);
        assertThat(cells.nip(NIP)).extracting("value").isEqualTo("200107152024012991");
        assertThat(cells.date(BORN)).isEqualTo("2001-07-15");
        assertThat(sheet.rows().get(1).cells().date(BORN)).isEqualTo("2002-03-04");
        assertThat(sheet.notes()).containsExactly(Reason.of("intake.note.dropped", 1, "Jabatan"));
    }

    @Test
    void aDateIsReadWhateverItsFormat() {
        Sheet sheet = read(HEADING
                + row(4, SINTA, "", "200107152024012991", date(2, "37087"))
                + row(5, SINTA, "", "200107152024012991", date(2, "37087.75"))
                + row(6, SINTA, "", "200107152024012991", number("37087")));
        assertThat(sheet.rows())
                .allSatisfy(row -> assertThat(row.cells().date(BORN)).isEqualTo("2001-07-15"));
    }

    @Test
    void aNipThatIsANumberIsRefusedNotGuessed() {
        Sheet sheet = read(HEADING
                + row(4, SINTA, "", number("200107152024012991"))
                + row(5, SINTA, "", number("2.00107152024013E+17")));
        assertThat(sheet.rows()).allSatisfy(row -> {
            Cells cells = row.cells();
            assertThat(cells.nip(NIP)).isNull();
            assertThat(cells.rejected().why())
                    .containsExactly(Reason.of("intake.cell", "NIP", Reason.of("kernel.nip.damaged")));
        });
    }

    @Test
    void aFormulaIsReadByItsSavedResultAndMentioned() {
        Sheet sheet = read(HEADING
                + row(4, "<c t=\"str\"><f>A1&amp;A2</f><v>" + SINTA + "</v></c>", "", "200107152024012991")
                + row(5, "<c t=\"e\"><f>VLOOKUP(1,A1,2)</f><v>#N/A</v></c>", "", "200107152024012991")
                + row(6, "<c><f>NOW()</f></c>", "", "200107152024012991"));
        assertThat(sheet.rows().get(0).cells().text(NAME)).isEqualTo(SINTA);
        assertThat(sheet.notes()).contains(Reason.of("intake.note.formulas", 3));
        for (Row row : sheet.rows().subList(1, 3)) {
            Cells cells = row.cells();
            cells.text(NAME);
            assertThat(cells.sound()).isFalse();
        }
    }

    @Test
    void theSheetWithTheHeaderIsFound() {
        Workbook workbook = Workbook.of(row(1, "Petunjuk pengisian"));
        workbook.part("xl/workbook.xml", """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
                <sheet name="Petunjuk" sheetId="1" r:id="r1"/><sheet name="Data" sheetId="2" r:id="r3"/>
                </sheets></workbook>""");
        workbook.part("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
                 Target="worksheets/sheet1.xml"/>
                <Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
                 Target="worksheets/sheet2.xml"/></Relationships>""");
        workbook.part(
                "xl/worksheets/sheet2.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + HEADING
                        + row(4, SINTA, "", "200107152024012991") + "</sheetData></worksheet>");
        assertThat(Sheet.read(workbook.file(), COLUMNS).rows()).hasSize(1);
    }

    @Test
    void macrosLinksAndDocumentTypesAreRefused() {
        refused("sheet-macros", honest().part("xl/vbaProject.bin", "x"));
        refused("sheet-links", honest().part("xl/externalLinks/externalLink1.xml", "<x/>"));
        refused("sheet-document-type", honest().part("xl/sharedStrings.xml", """
                <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>
                <sst>&lol2;</sst>"""));
        refused(
                "sheet-damaged",
                honest().part("xl/sharedStrings.xml", "<!DOCTYPE x>".getBytes(StandardCharsets.UTF_16LE)));
        refused("sheet-damaged", honest().part("xl/theme.xml", "<?xml version=\"1.0\" encoding=\"UTF-7\"?><x/>"));
    }

    @Test
    void aBombIsRefusedBeforeItIsOpened() {
        refused("sheet-bomb", honest().part("xl/media/x.bin", new byte[(int) WorkbookCheck.MOST_UNPACKED]));
        Workbook many = honest();
        for (int i = 0; i < 10_000; i++) {
            many.part("xl/worksheets/sheet" + (i + 2) + ".xml", "<x/>");
        }
        refused("sheet-too-many-parts", many);
    }

    @Test
    void whatIsNoWholeWorkbookIsRefused() {
        refused("sheet-no-workbook", honest().without("xl/workbook.xml"));
        refused("sheet-damaged", honest().part("XL/Workbook.xml", "<x/>"));
        refused("sheet-damaged", honest().without("xl/worksheets/sheet1.xml"));
        byte[] cut = honest().file().bytes();
        refused("sheet-damaged", new HandedFile("x.xlsx", java.util.Arrays.copyOf(cut, cut.length / 2)));
        refused("sheet-old-excel", new HandedFile("x.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}));
    }

    private static Workbook honest() {
        return Workbook.of(HEADING + row(4, SINTA, "", "200107152024012991"));
    }

    private static void refused(String type, Workbook workbook) {
        refused(type, workbook.file());
    }

    private static void refused(String type, HandedFile file) {
        assertThatThrownBy(() -> Sheet.read(file, COLUMNS))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    private static Sheet read(String rows) {
        return Sheet.read(Workbook.of(rows).file(), COLUMNS);
    }
}
