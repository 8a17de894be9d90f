package id.abdi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.kernel.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {
    private static final Column NIP = Column.required("NIP", "NIP BARU");
    private static final Column NAME = Column.required("Nama", "Name");
    private static final Column BORN = Column.optional("Tanggal Lahir", "Birth date");
    private static final List<Column> COLUMNS = List.of(NIP, NAME, BORN);

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void anySeparatorIsFound(String separator) {
        Sheet sheet = read(String.join(separator, "nama", "nip", "tanggal_lahir") + "\n"
                + String.join(separator, "Sinta Laut Contoh", "'200107152024012991", "15-07-2001") + "\n");
        assertThat(sheet.rows()).hasSize(1);
        Cells cells = sheet.rows().getFirst().cells();
        assertThat(cells.text(NAME)).isEqualTo("Sinta Laut Contoh");
        assertThat(cells.nip(NIP)).extracting("value").isEqualTo("200107152024012991");
        assertThat(cells.date(BORN)).isEqualTo("2001-07-15");
        assertThat(cells.sound()).isTrue();
    }

    @Test
    void everyEncodingOfAnOfficeGivesTheSameName() {
        String text = "NIP;Nama\r\n200107152024012991;René Contoh\r\n";
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                Charset.forName("windows-1252"),
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE)) {
            assertThat(name(text.getBytes(charset))).as(charset.name()).isEqualTo("René Contoh");
            assertThat(name(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo("René Contoh");
        }
        assertThat(name(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))).isEqualTo("René Contoh");
    }

    @Test
    void titlesNotesNumbersAndBlankLinesAreNotRows() {
        Sheet sheet = read("""
                sep=;
                DAFTAR PEGAWAI;;
                Keadaan 1 Januari 2026;;

                NIP;NAMA;TANGGAL LAHIR
                (1);(2);(3)
                200107152024012991;Sinta Laut Contoh;null

                ;;
                NIP;NAMA;TANGGAL LAHIR
                200203042025021992;Budi Dermaga Contoh;-
                """);
        assertThat(sheet.rows()).extracting(Row::line).containsExactly(7, 11);
        assertThat(sheet.rows()).allMatch(row -> row.cells().date(BORN) == null);
    }

    @Test
    void whatNobodyAskedForIsDroppedAndNamed() {
        Sheet sheet = read("NIP,NIK,NAMA,ALAMAT\n200107152024012991,3500000000000990,Sinta Laut Contoh,Jalan Contoh\n");
        assertThat(sheet.notes()).containsExactly(Reason.of("intake.note.dropped", 2, "NIK, ALAMAT"));
    }

    @Test
    void theNewerOfTwoNumbersIsRead() {
        Sheet sheet = read("nip lama,nip_baru,nip,nama\n123456789,200203042025021992,200107152024012991,Sinta\n");
        assertThat(sheet.rows().getFirst().cells().nip(NIP)).extracting("value").isEqualTo("200107152024012991");
    }

    @Test
    void nameAndNumberMayShareACell() {
        Column both = Column.required("Nama / NIP");
        Sheet sheet = Sheet.read(csv("No;Nama / NIP\n1;Sinta Laut Contoh / 20010715 202401 2 991\n"), List.of(both));
        Cells cells = sheet.rows().getFirst().cells();
        assertThat(cells.name(both, 200)).isEqualTo("Sinta Laut Contoh");
        assertThat(cells.nip(both)).extracting("value").isEqualTo("200107152024012991");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,99E+17", "1.99E+17", "2.00107E+17"})
    void aNumberInPowersOfTenIsRefusedNotGuessed(String damaged) {
        assertThat(wrong("NIP;Nama\n" + damaged + ";Sinta\n")).containsExactly("kernel.nip.damaged");
    }

    @Test
    void aNumberWhoseLastDigitsBecameZerosIsRefused() {
        assertThat(wrong("NIP;Nama\n200107152024012000;Sinta\n")).containsExactly("intake.cell.nip-rounded");
    }

    @Test
    void aNumberOf17DigitsIsRefused() {
        assertThat(wrong("NIP;Nama\n20010715202401299;Sinta\n")).containsExactly("kernel.nip.invalid");
    }

    @Test
    void aCommaInsideACellShiftsItsRow() {
        Sheet sheet = read("NIP,Nama\n1,99E+17,Sinta\n");
        Cells cells = sheet.rows().getFirst().cells();
        assertThat(cells.rejected().why()).containsExactly(Reason.of("intake.row.shifted", 3, 2));
    }

    @Test
    void allThatIsWrongInARowIsSaidAtOnce() {
        Cells cells = read("NIP;Nama;Tanggal Lahir\n123;;31-02-2001\n")
                .rows()
                .getFirst()
                .cells();
        cells.nip(NIP);
        cells.text(NAME);
        cells.date(BORN);
        assertThat(cells.rejected().why())
                .extracting(reason -> reason.arguments().getFirst())
                .containsExactly("NIP", "Nama", "Tanggal Lahir");
    }

    @Test
    void aQuotationThatNeverEndsIsRefusedWithItsLine() {
        refused("sheet-quote", "NIP;Nama\n1;\"Sinta\n" + "2;Budi\n".repeat(40));
        refused("sheet-quote", "NIP;Nama\n1;\"Sinta\"Laut\n");
    }

    @Test
    void aMissingColumnIsNamedWithThoseThatAreThere() {
        assertThatThrownBy(() -> read("NIP;Jabatan\n200107152024012991;Pelaksana\n"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.type()).isEqualTo("sheet-columns");
                    assertThat(refusal.arguments()).containsExactly("Nama", 1, "NIP, Jabatan");
                });
    }

    @Test
    void whatIsNoTableIsRefusedWithASentenceOfItsOwn() {
        refused("sheet-html", "<html><table><tr><td>NIP</td></tr></table></html>");
        refused("sheet-no-heading", "Sinta;Budi\n");
        refused("sheet-no-rows", "NIP;Nama\n");
        refused("sheet-no-text", "NIP;Nama\n\0\0;x\n");
        refused("sheet-no-table", "%PDF-1.7");
        refused("sheet-too-wide", "NIP;Nama" + ";x".repeat(300) + "\n1;2\n");
        assertThatThrownBy(() -> new HandedFile("x.csv", new byte[0])).hasMessage("intake.refusal.sheet-empty");
        assertThatThrownBy(() -> new HandedFile("x.csv", new byte[HandedFile.LARGEST + 1]))
                .hasMessage("intake.refusal.sheet-too-large");
    }

    @Test
    void moreRowsThanAnyGovernmentHasAreRefused() {
        refused("sheet-too-long", "NIP;Nama\n" + "1;Sinta\n".repeat(Grid.MOST_ROWS + 1));
    }

    private static void refused(String type, String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    private static List<String> wrong(String text) {
        Cells cells = read(text).rows().getFirst().cells();
        cells.nip(NIP);
        return cells.rejected().why().stream()
                .map(reason -> ((Reason) reason.arguments().getLast()).key())
                .toList();
    }

    private static String name(byte[] bytes) {
        return Sheet.read(new HandedFile("data.csv", bytes), COLUMNS)
                .rows()
                .getFirst()
                .cells()
                .text(NAME);
    }

    private static Sheet read(String text) {
        return Sheet.read(csv(text), COLUMNS);
    }

    private static HandedFile csv(String text) {
        return new HandedFile("data.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
