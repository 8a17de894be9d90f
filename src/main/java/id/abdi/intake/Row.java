package id.abdi.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row with the columns that were asked for, and nothing else of the file. */
public final class Row {
    private final int line;
    private final Map<Column, CellValue> values;
    private final @Nullable Reason broken;

    Row(int line, Map<Column, CellValue> values, @Nullable Reason broken) {
        this.line = line;
        this.values = Map.copyOf(values);
        this.broken = broken;
    }

    /** Where it begins in the file, as a spreadsheet or editor counts, from 1. */
    public int line() {
        return line;
    }

    /** Reads the cells, and keeps what is wrong with them. */
    public Cells cells() {
        return new Cells(this);
    }

    @Nullable
    CellValue value(Column column) {
        return values.get(column);
    }

    /** Why no cell of it can be trusted; null for a whole row. */
    @Nullable
    Reason broken() {
        return broken;
    }
}
