package id.abdi.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.document.RowWriter.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SEC-27: what leaves row by row is read back as it was, and no text of it runs. */
class RowWriterTest {
    private static final List<Table.Column> COLUMNS =
            List.of(new Table.Column("Nama", 20), new Table.Column("Baris", 8), new Table.Column("Tanggal", 12));

    private static final List<Line> ORIGIN = List.of(new Line("Diunduh oleh", "Sari"), new Line("Nomor", "K7QM2"));

    private static byte[] csv(List<List<Object>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowWriter writer = RowWriter.csv(out, COLUMNS)) {
            for (List<Object> row : rows) {
                writer.row(row);
            }
            writer.origin("Asal data", ORIGIN);
        }
        return out.toByteArray();
    }

    private static byte[] xlsx(List<List<Object>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowWriter writer = RowWriter.xlsx(out, "Pelaporan: Dinas [Contoh] yang panjang namanya", COLUMNS)) {
            for (List<Object> row : rows) {
                writer.row(row);
            }
            writer.origin("Asal data", ORIGIN);
        }
        return out.toByteArray();
    }

    @Test
    void aCsvIsAsRfc4180HasIt() throws IOException {
        List<Object> gap = Arrays.asList("Budi, \"Camar\"", new BigDecimal("1200.50"), null);
        String text =
                new String(csv(List.of(List.of("Sari", 1, LocalDate.of(2026, 7, 15)), gap)), StandardCharsets.UTF_8);
        assertThat(text)
                .isEqualTo("\ufeffNama,Baris,Tanggal\r\nSari,1,2026-07-15\r\n\"Budi, \"\"Camar\"\"\",1200.50,\r\n"
                        + "Asal data. Diunduh oleh: Sari; Nomor: K7QM2,,\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "\uff1dx", "\uff0bx", "\uff0dx", "\uff20x", " =1"
            })
    void noTextOfItRuns(String typed) throws IOException {
        String written = new String(csv(List.of(List.of(typed, 1, 2))), StandardCharsets.UTF_8);
        assertThat(written.lines().skip(1).findFirst().orElseThrow()).matches("\"?'.*");
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(xlsx(List.of(List.of(typed, 1, 2)))))) {
            Cell cell = workbook.getFirstSheet().read().get(1).getCell(0);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getFormula()).isNull();
        }
    }

    @Test
    void aLongWorkbookIsReadBackWithItsOrigin() throws IOException {
        List<List<Object>> rows = new java.util.ArrayList<>();
        for (int row = 1; row <= 1203; row++) {
            rows.add(List.of("Pegawai " + row, row, LocalDate.of(2026, 1, 1).plusDays(row)));
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx(rows)))) {
            List<Row> read = workbook.getFirstSheet().read();
            assertThat(read).hasSize(1204);
            assertThat(read.get(0).getCellText(1)).isEqualTo("Baris");
            assertThat(read.get(1203).getCellAsString(0)).contains("Pegawai 1203");
            assertThat(read.get(1203).getCellAsNumber(1)).contains(BigDecimal.valueOf(1203));
            assertThat(read.get(1203).getCellAsDate(2).orElseThrow().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 1, 1).plusDays(1203));
            List<Row> origin = workbook.getSheet(1).orElseThrow().read();
            assertThat(origin.get(1).getCellText(1)).isEqualTo("K7QM2");
        }
    }
}
