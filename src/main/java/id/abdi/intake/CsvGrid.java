package id.abdi.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.abdi.intake.Grid.Line;
import id.abdi.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads text with {@code ;}, {@code ,}, tab or {@code |} between the cells, whichever makes the better header. */
final class CsvGrid {
    private static final String SEPARATORS = ";,\t|";
    private static final int MOST_LINES_A_CELL = 30;

    private CsvGrid() {}

    static Grid read(HandedFile file, List<Column> columns) {
        DecodedText text = DecodedText.of(file);
        char separator = SEPARATORS
                .chars()
                .mapToObj(letter -> (char) letter)
                .max(Comparator.comparingInt((Character candidate) -> fit(text, candidate, columns))
                        .thenComparingLong(candidate -> text.count(candidate)))
                .orElseThrow();
        List<Line> lines = new ArrayList<>();
        if (!collect(text, separator, lines, Grid.MOST_ROWS + Heading.DEEPEST + 1)) {
            throw IntakeRefusals.quote(lines.isEmpty() ? 1 : lines.getLast().number() + 1);
        }
        check(lines);
        return new Grid(lines, true, 0, text.notes());
    }

    /** How many columns a header has with that separator. */
    private static int fit(DecodedText text, char separator, List<Column> columns) {
        List<Line> lines = new ArrayList<>();
        try {
            collect(text, separator, lines, Heading.DEEPEST);
        } catch (Refusal broken) {
            // Said when this separator is taken.
        }
        return Heading.fit(lines, columns);
    }

    /** @return whether the quotation marks were all closed; the lines before the first that is not are collected anyway */
    private static boolean collect(DecodedText text, char separator, List<Line> lines, int most) {
        try (CsvReader<CsvRecord> reader = reader(separator).ofCsvRecord(text.letters());
                Stream<CsvRecord> records = reader.stream()) {
            records.limit(most).map(CsvGrid::line).forEach(lines::add);
            return true;
        } catch (CsvParseException broken) {
            return false;
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }

    private static void check(List<Line> lines) {
        int letters = 0;
        for (Line line : lines) {
            letters += line.letters();
            if (line.cells().size() > Grid.MOST_COLUMNS) {
                throw IntakeRefusals.tooWide(Grid.MOST_COLUMNS);
            }
        }
        if (lines.size() > Grid.MOST_ROWS + Heading.DEEPEST || letters > Grid.MOST_LETTERS) {
            throw IntakeRefusals.tooLong(Grid.MOST_ROWS);
        }
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true);
    }

    private static Line line(CsvRecord record) {
        int number = Math.toIntExact(record.getStartingLineNumber());
        return new Line(
                number,
                record.getFields().stream().map(field -> cell(field, number)).toList());
    }

    /** Text over many lines is a quotation that somebody forgot to close. */
    private static CellValue cell(String field, int line) {
        if (field.indexOf('\n') >= 0 && field.lines().count() > MOST_LINES_A_CELL) {
            throw IntakeRefusals.quote(line);
        }
        return CellValue.text(field);
    }
}
