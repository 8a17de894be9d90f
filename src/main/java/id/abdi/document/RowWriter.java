package id.abdi.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that is written row by row into a stream, so that a long one is never held as a whole (SEC-27): no text of it runs in a
 * spreadsheet, numbers stay numbers. Cells are texts, numbers, days ({@code LocalDate}) or nothing.
 */
public interface RowWriter extends Closeable {
    /** One line of what is said about the table: {@code Diunduh oleh}, a name. */
    record Line(String label, String text) {}

    void row(List<? extends @Nullable Object> cells) throws IOException;

    /** Says after the last row where the table comes from. */
    void origin(String name, List<Line> lines) throws IOException;

    /** RFC 4180 with commas in UTF-8, with the mark at its beginning by which spreadsheets know that; the origin is its last record. */
    static RowWriter csv(OutputStream out, List<Table.Column> columns) throws IOException {
        return new CsvRows(out, columns, ',');
    }

    /** A workbook with the table on its first sheet and the origin on its second. */
    static RowWriter xlsx(OutputStream out, String name, List<Table.Column> columns) {
        return new XlsxRows(out, name, columns);
    }
}
