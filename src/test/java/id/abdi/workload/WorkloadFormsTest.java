package id.abdi.workload;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.kernel.Period;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.PostId;
import id.abdi.organization.PostKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The official tables, block by block: titles, whose they are, columns with their row of numbers, figures, sums (W-3; SEC-27). */
class WorkloadFormsTest extends WorkloadAtHand {
    private byte[] file() {
        MvcTestResult file = get(section.head(), "/workload/abk.xlsx?unit=" + section.code() + "&" + DAYS);
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getHeader("Content-Disposition")).contains("attachment", "ABK");
        return file.getResponse().getContentAsByteArray();
    }

    private Map<String, List<List<String>>> sheets() throws IOException {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file()))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(
                        sheet.getName(),
                        sheet.read().stream().map(WorkloadFormsTest::texts).toList());
            }
        }
        return sheets;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            texts.add(
                    cell == null || cell.getType() == CellType.EMPTY
                            ? ""
                            : Objects.requireNonNullElse(cell.getRawValue(), ""));
        }
        return texts;
    }

    private static List<List<String>> of(Map<String, List<List<String>>> sheets, String name) {
        return Objects.requireNonNull(sheets.get(name));
    }

    /** The row right below the numbers, and those after it up to the sum. */
    private static List<List<String>> body(List<List<String>> rows) {
        int numbers = rows.indexOf(
                rows.stream().filter(row -> row.contains("(1)")).findFirst().orElseThrow());
        return rows.subList(numbers + 1, rows.size()).stream()
                .takeWhile(row -> row.size() > 1 && !row.get(1).isEmpty())
                .toList();
    }

    @Test
    void theFormsStandInTheirOrder() throws IOException {
        work();
        assertThat(sheets().keySet())
                .containsExactly(
                        "Formulir A",
                        "Formulir B",
                        "Formulir C",
                        "Formulir D",
                        "Di luar standar",
                        "Lowong dan pensiun");
    }

    @Test
    void w2_formAHasEveryTaskWithItsVolumeMinutesLoadAndPeople() throws IOException {
        work();
        List<List<String>> rows = of(sheets(), "Formulir A");
        assertThat(rows.getFirst()).contains("FORMULIR A");
        assertThat(rows)
                .anySatisfy(row -> assertThat(row).contains("UNIT ORGANISASI: Bidang Contoh"))
                .anySatisfy(row -> assertThat(row)
                        .containsExactly(
                                "NO",
                                "NAMA JABATAN",
                                "UNIT KERJA",
                                "URAIAN TUGAS",
                                "SATUAN HASIL",
                                "NORMA WAKTU (MENIT)",
                                "VOLUME SETAHUN",
                                "RENTANG VOLUME",
                                "BEBAN KERJA (JAM)",
                                "WAKTU EFEKTIF (JAM)",
                                "KEBUTUHAN PEGAWAI"));
        List<String> first = body(rows).getFirst();
        assertThat(first.subList(0, 5))
                .containsExactly("1", "Pelaksana", "Bidang Contoh", "Memeriksa berkas", "berkas");
        assertThat(figures(first, 5, 6, 8, 9, 10)).containsExactly(30.0, 5200.0, 2600.0, 1250.0, 2.08);
        assertThat(figures(body(rows).get(1), 5, 6, 8, 9, 10)).containsExactly(150.0, 52.0, 130.0, 1250.0, 0.1);
    }

    @Test
    void w3_formsBAndCHaveEveryPost() throws IOException {
        work();
        Map<String, List<List<String>>> sheets = sheets();
        assertThat(figures(body(of(sheets, "Formulir B")).getLast(), 3)).containsExactly(2730.0);
        List<List<String>> rows = of(sheets, "Formulir C");
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .containsSubsequence("KEBUTUHAN PEGAWAI", "PEGAWAI YANG ADA", "+/-", "EJ", "PEJ", "KETERANGAN"))
                .anySatisfy(row -> assertThat(row).containsSubsequence("(1)", "(2)", "(11)", "(12)"));
        List<String> staff = body(rows).get(1);
        assertThat(staff.subList(1, 3)).containsExactly("Pelaksana", "Bidang Contoh");
        assertThat(figures(staff, 3, 4, 5, 6, 7, 8, 9)).containsExactly(2730.0, 1250.0, 2.18, 2.0, 2.0, 0.0, 1.09);
        assertThat(staff.get(10)).isEqualTo("A: Sangat baik");
        assertThat(staff.get(11)).startsWith("Rentang ");
    }

    @Test
    void w3_formDIsTheRecapOfUnitsWithEu() throws IOException {
        work();
        List<List<String>> rows = of(sheets(), "Formulir D");
        assertThat(rows.get(1).getFirst()).contains("REKAPITULASI KEBUTUHAN PEJABAT/PEGAWAI", "EFISIENSI UNIT (EU)");
        List<String> unit = body(rows).getFirst();
        assertThat(unit.get(1)).isEqualTo("Bidang Contoh");
        assertThat(figures(unit, 2, 3, 4, 5, 6, 7, 8)).containsExactly(2730.0, 1250.0, 2.18, 2.0, 3.0, 1.0, 0.73);
        assertThat(body(rows).getLast().get(1)).isEqualTo("JUMLAH");
        assertThat(figures(body(rows).getLast(), 2, 4, 5, 6, 7, 8)).containsExactly(2730.0, 2.18, 2.0, 3.0, 1.0, 0.73);
        assertThat(rows)
                .anySatisfy(row -> assertThat(row.getFirst()).contains("PermenPANRB 1/2020, belum dikonfirmasi"));
    }

    @Test
    void workOutsideTheStandardsAndVacanciesAreAnnexes() throws IOException {
        work();
        regency.record(new PostFact(
                PostId.fresh(), section.id(), "Arsiparis", PostKind.FUNCTIONAL, null, false, Period.from(WEEK)));
        Map<String, List<List<String>>> sheets = sheets();
        List<String> staff = body(of(sheets, "Di luar standar")).stream()
                .filter(row -> row.contains("Pelaksana"))
                .findFirst()
                .orElseThrow();
        assertThat(figures(staff, 3, 4, 6, 7)).containsExactly(86.67, 0.07, 35.0, 5.0);
        assertThat(figures(body(of(sheets, "Lowong dan pensiun")).getFirst(), 2))
                .containsExactly(1.0);
    }

    /** SEC-27: what somebody typed is a text, never a formula, wherever it stands. */
    @Test
    void sec27_noCellIsAFormula() throws IOException {
        var evil = standards.of(section, "=HYPERLINK(1;2)", "+berkas", "30", WEEK);
        did(budi, 0, evil, "10", 300);
        assertThat(body(of(sheets(), "Formulir A")).getFirst().subList(3, 5))
                .containsExactly("'=HYPERLINK(1;2)", "'+berkas");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file()))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                assertThat(sheet.read().stream().flatMap(Row::stream))
                        .as(sheet.getName())
                        .noneMatch(cell -> cell != null && cell.getType() == CellType.FORMULA);
            }
        }
    }

    private static List<Double> figures(List<String> row, int... columns) {
        List<Double> figures = new ArrayList<>();
        for (int column : columns) {
            figures.add(Double.valueOf(row.get(column)));
        }
        return figures;
    }
}
