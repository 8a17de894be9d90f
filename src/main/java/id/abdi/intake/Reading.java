package id.abdi.intake;

import id.abdi.intake.RowOutcome.Rejected;
import id.abdi.intake.RowOutcome.Unchanged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows were read.
 *
 * @param rows each key once
 * @param settled what became of the other rows already: not readable, or there twice
 */
public record Reading<T>(List<T> rows, List<RowOutcome> settled) {
    /** A row of a table, known by its key. */
    public interface Keyed {
        int line();

        String key();

        /** What it says, without where it stands. */
        Object content();
    }

    /** @param reader answers null for a row that cannot be read; its cells then say why */
    public static <T extends Keyed> Reading<T> of(Sheet sheet, Function<Cells, @Nullable T> reader) {
        Map<String, T> first = new HashMap<>();
        List<T> rows = new ArrayList<>();
        List<RowOutcome> settled = new ArrayList<>();
        for (Row row : sheet.rows()) {
            Cells cells = row.cells();
            T read = reader.apply(cells);
            if (read == null || !cells.sound()) {
                settled.add(cells.rejected());
                continue;
            }
            T before = first.putIfAbsent(read.key(), read);
            if (before == null) {
                rows.add(read);
            } else {
                settled.add(again(read, before));
            }
        }
        return new Reading<>(rows, settled);
    }

    private static RowOutcome again(Keyed row, Keyed before) {
        return row.content().equals(before.content())
                ? new Unchanged(row.line())
                : Rejected.of(row.line(), Reason.of("intake.row.twice", String.valueOf(before.line())));
    }
}
