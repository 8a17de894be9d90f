package id.abdi.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that becomes one card a row on a phone. The first column names the row. */
public record TableView(String caption, List<String> columns, List<List<Cell>> rows) {
    /**
     * Under this name a page that lies below the module of lists puts what it {@linkplain Offered offers}, and finds instead the links
     * to its files.
     */
    public static final String FILES = "files";

    /** A table that may leave as a file. */
    public record Offered(Ui ui, TableView table) {}

    /** One cell: words, which may lead somewhere or be a state. */
    public record Cell(
            String text, @Nullable String address, @Nullable Tone tone, boolean number) {
        public static Cell text(String text) {
            return new Cell(text, null, null, false);
        }

        public static Cell link(String address, String text) {
            return new Cell(text, address, null, false);
        }

        /** A figure, aligned to the right. */
        public static Cell number(String number) {
            return new Cell(number, null, null, true);
        }

        public static Cell pill(Tone tone, String text) {
            return new Cell(text, null, tone, false);
        }
    }

    public TableView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
