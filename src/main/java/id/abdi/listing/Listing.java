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

    /**
     * Of whom and what it tells.
     *
     * @param about the person about whom all of it is
     * @param passing what says where somebody reads
     * @param person about whom a row is
     */
    private record Tells<T>(
            @Nullable EmployeeId about, Set<String> passing, Function<T, ? extends @Nullable Object> person) {}

    private final Ui ui;
    private final String title;
    private final Iterable<T> rows;
    private final List<Column<T>> columns;
    private final Tells<T> tells;

    private Listing(Ui ui, String title, Iterable<T> rows, List<Column<T>> columns, Tells<T> tells) {
        this.ui = ui;
        this.title = title;
        this.rows = rows;
        this.columns = List.copyOf(columns);
        this.tells = tells;
    }

    /** A list without columns yet. */
    public static <T> Listing<T> of(Ui ui, String title, Iterable<T> rows) {
        return new Listing<>(ui, title, rows, List.of(), new Tells<>(null, Set.of(), row -> new Object()));
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
        return new Listing<>(ui, title, rows, more, tells);
    }

    public Listing<T> text(String head, Function<T, ? extends @Nullable Object> cell) {
        return column(head, WIDE, cell);
    }

    public Listing<T> figure(String head, Function<T, ? extends @Nullable Object> cell) {
        return column(head, NARROW, cell);
    }

    /** All that it says is about that person, who is told of each file (SEC-9). */
    public Listing<T> about(EmployeeId person) {
        return new Listing<>(ui, title, rows, columns, new Tells<>(person, tells.passing(), row -> person));
    }

    /** These parameters of the address say where somebody reads, not what: a kept view goes without them. */
    public Listing<T> passing(String... parameters) {
        return new Listing<>(ui, title, rows, columns, new Tells<>(tells.about(), Set.of(parameters), tells.person()));
    }

    /**
     * About whom each row is, so that it is known of how many people the list tells (SEC-8). Where nothing else is said each row is
     * about somebody else.
     *
     * @param person anything that is the same for the same person; null for a row about nobody
     */
    public Listing<T> people(Function<T, ? extends @Nullable Object> person) {
        return new Listing<>(ui, title, rows, columns, new Tells<>(tells.about(), tells.passing(), person));
    }

    /** It tells of things, rules and sums, not of single people. */
    public Listing<T> nobody() {
        return people(row -> null);
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
        return Optional.ofNullable(tells.about());
    }

    Set<String> passing() {
        return tells.passing();
    }

    /** A row as it is written, and about whom it is. */
    record Line(List<@Nullable Object> cells, @Nullable Object person) {}

    /** One row after the other; what they come from is asked for meanwhile. */
    Iterable<Line> lines() {
        return () -> {
            Iterator<T> at = rows.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return at.hasNext();
                }

                @Override
                public Line next() {
                    T row = at.next();
                    List<@Nullable Object> cells = new ArrayList<>(columns.size());
                    columns.forEach(column -> cells.add(column.cell().apply(row)));
                    return new Line(cells, tells.person().apply(row));
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
