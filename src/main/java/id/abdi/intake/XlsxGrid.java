package id.abdi.intake;

import id.abdi.intake.Grid.Line;
import id.abdi.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the visible sheet of a workbook whose header fits best, after the workbook was found harmless. */
final class XlsxGrid {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private XlsxGrid() {}

    static Grid read(HandedFile file, List<Column> columns) {
        WorkbookCheck.harmless(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()), WITH_FORMATS)) {
            List<Sheet> visible = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            XlsxCells cells = new XlsxCells(workbook.isDate1904());
            Sheet best = best(visible, columns, cells);
            cells.countFormulas();
            List<Line> lines = lines(best, cells, Integer.MAX_VALUE);
            return new Grid(lines, false, cells.formulas(), List.of());
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw IntakeRefusals.damagedWorkbook();
        }
    }

    private static Sheet best(List<Sheet> visible, List<Column> columns, XlsxCells cells) throws IOException {
        record Fit(Sheet sheet, int columns) {}
        List<Fit> fits = new ArrayList<>();
        for (Sheet sheet : visible) {
            fits.add(new Fit(sheet, Heading.fit(lines(sheet, cells, Heading.DEEPEST), columns)));
        }
        return fits.stream()
                .max(Comparator.comparingInt(Fit::columns)
                        .thenComparing(
                                Comparator.comparingInt((Fit fit) -> fit.sheet().getIndex())
                                        .reversed()))
                .map(Fit::sheet)
                .orElseThrow(IntakeRefusals::noTable);
    }

    private static List<Line> lines(Sheet sheet, XlsxCells cells, int most) throws IOException {
        List<Line> lines = new ArrayList<>();
        long letters = 0;
        try (Stream<Row> rows = sheet.openStream()) {
            for (Row row : (Iterable<Row>) rows.limit(most)::iterator) {
                Line line = new Line(row.getRowNum(), values(row, cells));
                letters += line.letters();
                if (line.blank()) {
                    continue;
                }
                if (lines.size() > Grid.MOST_ROWS + Heading.DEEPEST || letters > Grid.MOST_LETTERS) {
                    throw IntakeRefusals.tooLong(Grid.MOST_ROWS);
                }
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<CellValue> values(Row row, XlsxCells cells) {
        List<CellValue> values = new ArrayList<>();
        for (Cell cell : row) {
            CellValue value = cells.value(cell);
            if (!value.empty() && values.size() >= Grid.MOST_COLUMNS) {
                throw tooWide();
            }
            if (values.size() < Grid.MOST_COLUMNS) {
                values.add(value);
            }
        }
        return values;
    }

    private static Refusal tooWide() {
        return IntakeRefusals.tooWide(Grid.MOST_COLUMNS);
    }
}
