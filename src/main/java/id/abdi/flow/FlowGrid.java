package id.abdi.flow;

import id.abdi.document.Letters;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything of the flow table stands (S-2): columns by their widths, rows by their heights, and on which page each row
 * is. Landscape A4, in points.
 */
final class FlowGrid {
    static final double WIDTH = 841.89;
    static final double HEIGHT = 595.28;
    static final double LEFT = 28;
    static final double TOP = 30;
    static final double TEXT = 7;
    static final double LINE = 8.6;
    static final double TITLE = 18;
    static final double GROUPS = 14;

    /** The room for off-page connectors above and below the rows of a page. */
    static final double STRIP = 26;

    private static final double BOTTOM = 28;
    private static final double SHAPE_ROW = 38;
    private static final double ACTORS = 352;
    private static final double WIDEST_ACTOR = 72;

    /** One column: where it begins, how wide it is. */
    record Column(String words, double x, double width) {
        double middle() {
            return x + width / 2;
        }

        double end() {
            return x + width;
        }
    }

    /** One row with its cells in lines. */
    record Row(int page, double top, double height, List<List<String>> cells) {
        double middle() {
            return top + height / 2;
        }

        double bottom() {
            return top + height;
        }
    }

    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final int actors;
    private final double header;
    private final int pages;

    FlowGrid(FlowTable content, FlowWords words) {
        actors = Math.max(1, content.actors().size());
        columns(content, words);
        header = header();
        List<List<List<String>>> cells = cells(content);
        double whole = cells.stream().mapToDouble(FlowGrid::height).sum();
        double room = HEIGHT - BOTTOM - top(false);
        pages = whole <= room ? place(cells, false) : place(cells, true);
    }

    private void columns(FlowTable content, FlowWords words) {
        double actor = Math.min(WIDEST_ACTOR, ACTORS / actors);
        double spare = (ACTORS - actor * actors) / 4;
        add(words.column("number"), 22);
        add(words.column("activity"), 148 + spare);
        for (int i = 0; i < actors; i++) {
            add(i < content.actors().size() ? content.actors().get(i) : "", actor);
        }
        add(words.column("needs"), 84 + spare);
        add(words.column("time"), 46);
        add(words.column("output"), 78 + spare);
        add(words.column("note"), WIDTH - 2 * LEFT - columns.getLast().end() + LEFT);
    }

    private void add(String words, double width) {
        columns.add(
                new Column(words, columns.isEmpty() ? LEFT : columns.getLast().end(), width));
    }

    private double header() {
        double lines = columns.stream()
                .mapToInt(column -> Letters.BOLD
                        .lines(column.words(), TEXT, column.width() - 4)
                        .size())
                .max()
                .orElse(1);
        return Math.max(20, lines * LINE + 6);
    }

    private List<List<List<String>>> cells(FlowTable content) {
        List<List<List<String>>> cells = new ArrayList<>();
        for (FlowStep step : content.steps()) {
            List<String> texts = new ArrayList<>(List.of(Integer.toString(cells.size() + 1), step.activity()));
            for (int i = 0; i < actors; i++) {
                texts.add("");
            }
            texts.addAll(List.of(step.needs(), step.time(), step.output(), step.note()));
            List<List<String>> row = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                row.add(Letters.PLAIN.lines(texts.get(i), TEXT, columns.get(i).width() - 6));
            }
            cells.add(row);
        }
        return cells;
    }

    private static double height(List<List<String>> cells) {
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        return Math.min(Math.max(SHAPE_ROW, lines * LINE + 8), HEIGHT / 2);
    }

    /** Fills page after page. */
    private int place(List<List<List<String>>> all, boolean strips) {
        double end = HEIGHT - BOTTOM - (strips ? STRIP : 0);
        double at = top(strips);
        int page = 0;
        for (List<List<String>> cells : all) {
            double height = height(cells);
            if (at + height > end && at > top(strips)) {
                page++;
                at = top(strips);
            }
            rows.add(new Row(page, at, height, cells));
            at += height;
        }
        return page + 1;
    }

    private double top(boolean strips) {
        return headerBottom() + (strips ? STRIP : 0);
    }

    double headerTop() {
        return TOP + TITLE;
    }

    double headerBottom() {
        return headerTop() + GROUPS + header;
    }

    List<Column> columns() {
        return columns;
    }

    Column actor(int place) {
        return columns.get(2 + Math.min(place, actors - 1));
    }

    int actors() {
        return actors;
    }

    Column firstActor() {
        return actor(0);
    }

    Column lastActor() {
        return actor(actors - 1);
    }

    Row row(int step) {
        return rows.get(step);
    }

    int steps() {
        return rows.size();
    }

    int pages() {
        return pages;
    }

    /** Where the last row of that page ends. */
    double bottom(int page) {
        return rows.stream()
                .filter(row -> row.page() == page)
                .mapToDouble(Row::bottom)
                .max()
                .orElse(headerBottom());
    }
}
