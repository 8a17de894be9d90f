package id.abdi.intake;

import id.abdi.intake.Grid.Line;
import id.abdi.kernel.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file below its header, with the columns that were asked for. All else in the file is dropped here, at the
 * door.
 *
 * @param columns those that the file has
 * @param notes what is to say of the file as a whole
 */
public record Sheet(List<Row> rows, Set<Column> columns, List<Reason> notes) {
    private static final int NAMED = 80;

    public Sheet {
        rows = List.copyOf(rows);
        columns = Set.copyOf(columns);
        notes = List.copyOf(notes);
    }

    /**
     * Reads CSV or XLSX, decided by the content and never by the name of the file.
     *
     * @throws id.abdi.kernel.Refusal {@code sheet-…} which says what is wrong with the file and what to do
     */
    public static Sheet read(HandedFile file, List<Column> columns) {
        return of(grid(file, columns), columns);
    }

    private static Grid grid(HandedFile file, List<Column> columns) {
        if (file.begins(0xD0, 0xCF, 0x11, 0xE0)) {
            throw IntakeRefusals.oldExcel();
        }
        if (file.begins('%', 'P', 'D', 'F')) {
            throw IntakeRefusals.noTable();
        }
        return file.begins('P', 'K') ? XlsxGrid.read(file, columns) : CsvGrid.read(file, columns);
    }

    /**
     * The same, where the file has all of these marks; empty for a table of another kind, and for one that cannot be read so.
     *
     * @param marks columns of which the header must name every one
     */
    public static Optional<Sheet> readMarked(HandedFile file, List<Column> columns, List<Column> marks) {
        Grid grid;
        try {
            grid = grid(file, columns);
        } catch (Refusal unread) {
            return Optional.empty();
        }
        return Heading.fit(grid.lines(), marks) == marks.size() ? Optional.of(of(grid, columns)) : Optional.empty();
    }

    public boolean has(Column column) {
        return columns.contains(column);
    }

    private static Sheet of(Grid grid, List<Column> columns) {
        Heading heading = Heading.find(grid.lines(), columns);
        List<Row> rows = new ArrayList<>();
        for (Line line : grid.lines().subList(heading.at() + 1, grid.lines().size())) {
            if (!line.blank() && !heading.repeatedBy(line)) {
                rows.add(row(line, heading, grid.strict()));
            }
        }
        if (rows.isEmpty()) {
            throw IntakeRefusals.noRows();
        }
        if (rows.size() > Grid.MOST_ROWS) {
            throw IntakeRefusals.tooLong(Grid.MOST_ROWS);
        }
        return new Sheet(rows, heading.places().keySet(), notes(grid, heading));
    }

    private static Row row(Line line, Heading heading, boolean strict) {
        Map<Column, CellValue> values = new HashMap<>();
        heading.places().forEach((column, place) -> values.put(column, line.cell(place)));
        return new Row(line.number(), values, strict ? shifted(line, heading) : null);
    }

    /** A line with more cells than the header has a separator inside a cell: its columns are not those of the header. */
    private static @Nullable Reason shifted(Line line, Heading heading) {
        int width = heading.line().cells().size();
        boolean longer = line.cells().stream().skip(width).anyMatch(cell -> !cell.empty());
        return longer ? Reason.of("intake.row.shifted", line.cells().size(), width) : null;
    }

    private static List<Reason> notes(Grid grid, Heading heading) {
        List<Reason> notes = new ArrayList<>(grid.notes());
        List<String> dropped = heading.dropped();
        if (!dropped.isEmpty()) {
            List<String> named = dropped.stream()
                    .limit(NAMED)
                    .map(name -> name.length() > NAMED ? name.substring(0, NAMED) + "…" : name)
                    .toList();
            notes.add(Reason.of("intake.note.dropped", dropped.size(), String.join(", ", named)));
        }
        if (grid.formulas() > 0) {
            notes.add(Reason.of("intake.note.formulas", grid.formulas()));
        }
        return notes;
    }
}
