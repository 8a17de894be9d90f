package id.abdi.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that leaves as XLSX or CSV. Cells are texts, numbers, days ({@code LocalDate}) or nothing.
 *
 * @param name of the sheet, at most 31 letters
 */
public record Table(String name, List<Column> columns, List<List<@Nullable Object>> rows) {
    /**
     * @param width of the column in letters
     */
    public record Column(String title, int width) {}

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalStateException("each row of a table has all its columns");
        }
    }
}
