package id.abdi.listing;

import id.abdi.document.Table;
import id.abdi.kernel.EmployeeId;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Ui;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * The list that a page shows, as it can leave. The handler of the page {@linkplain #on offers} it with the page and decides for both who
 * sees what; its rows are asked for only where a file is wanted. Never changed: each method gives another one.
 *
 * @param <T> what a row is made of
 */
public final class Listing<T> {
    /** Under this name the page finds its {@link ListBar}. */
    static final String ATTRIBUTE = "list";

    private static final int NARROW = 12;
    private static final int WIDE = 30;

    /** A column with what its cells say: a text, a number, a day or nothing. */
    record Column<T>(Table.Column head, Function<T, ? extends @Nullable Object> cell) {}

    private final Ui ui;
    private final String title;
    private final Iterable<T> rows;
    private final List<Column<T>> columns;
    private final @Nullable EmployeeId about;
    private final Set<String> passing;

    private Listing(
            Ui ui,
            String title,
            Iterable<T> rows,
            List<Column<T>> columns,
            @Nullable EmployeeId about,
            Set<String> passing) {
        this.ui = ui;
        this.title = title;
        this.rows = rows;
        this.columns = List.copyOf(columns);
        this.about = about;
        this.passing = passing;
    }

    /** A list without columns yet. */
    public static <T> Listing<T> of(Ui ui, String title, Iterable<T> rows) {
        return new Listing<>(ui, title, rows, List.of(), null, Set.of());
    }

    /** What a table of a page shows; its figures are numbers again. */
    public static Listing<List<Cell>> of(Ui ui, TableView table) {
        Listing<List<Cell>> listing = of(ui, table.caption(), table.rows());
        for (int at = 0; at < table.columns().size(); at++) {
            int column = at;
            boolean figures =
                    table.rows().stream().allMatch(row -> row.get(column).number());
            listing = listing.column(
                    table.columns().get(column), figures ? NARROW : WIDE, row -> value(row.get(column), ui));
        }
        return listing;
    }

    /**
     * The rows of a list that is read in pieces.
     *
     * @param piece those after a row; after null the first ones. None ends the list
     */
    public static <T> Iterable<T> pieces(Function<@Nullable T, List<T>> piece) {
        return () -> new Pieces<>(piece);
    }

    /** @param width in letters */
    public Listing<T> column(String head, int width, Function<T, ? extends @Nullable Object> cell) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(new Column<>(new Table.Column(head, width), cell));
        return new Listing<>(ui, title, rows, more, about, passing);
    }

    public Listing<T> text(String head, Function<T, ? extends @Nullable Object> cell) {
        return column(head, WIDE, cell);
    }

    public Listing<T> figure(String head, Function<T, ? extends @Nullable Object> cell) {
        return column(head, NARROW, cell);
    }

    /** All that it says is about that person, who is told of each file (SEC-9). */
    public Listing<T> about(EmployeeId person) {
        return new Listing<>(ui, title, rows, columns, person, passing);
    }

    /** These parameters of the address say where somebody reads, not what: a kept view goes without them. */
    public Listing<T> passing(String... parameters) {
        return new Listing<>(ui, title, rows, columns, about, Set.of(parameters));
    }

    /** Offers it with the page. */
    public void on(Model model) {
        model.addAttribute(ATTRIBUTE, this);
    }

    Ui ui() {
        return ui;
    }

    String title() {
        return title;
    }

    List<Table.Column> heads() {
        return columns.stream().map(Column::head).toList();
    }

    Optional<EmployeeId> about() {
        return Optional.ofNullable(about);
    }

    Set<String> passing() {
        return passing;
    }

    /** The cells of one row after the other; what they come from is asked for meanwhile. */
    Iterable<List<@Nullable Object>> cells() {
        return () -> {
            Iterator<T> at = rows.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return at.hasNext();
                }

                @Override
                public List<@Nullable Object> next() {
                    T row = at.next();
                    List<@Nullable Object> cells = new ArrayList<>(columns.size());
                    columns.forEach(column -> cells.add(column.cell().apply(row)));
                    return cells;
                }
            };
        };
    }

    private static Object value(Cell cell, Ui ui) {
        if (!cell.number()) {
            return cell.text();
        }
        ParsePosition end = new ParsePosition(0);
        Number number = NumberFormat.getNumberInstance(ui.locale()).parse(cell.text(), end);
        return number != null && end.getIndex() == cell.text().length() ? number : cell.text();
    }

    private static final class Pieces<T> implements Iterator<T> {
        private final Function<@Nullable T, List<T>> piece;
        private Iterator<T> here;
        private @Nullable T last;

        Pieces(Function<@Nullable T, List<T>> piece) {
            this.piece = piece;
            here = piece.apply(null).iterator();
        }

        @Override
        public boolean hasNext() {
            if (!here.hasNext() && last != null) {
                here = piece.apply(last).iterator();
                last = null;
            }
            return here.hasNext();
        }

        @Override
        public T next() {
            T next = here.next();
            last = next;
            return next;
        }
    }
}
