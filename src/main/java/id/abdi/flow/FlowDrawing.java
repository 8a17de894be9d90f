package id.abdi.flow;

import id.abdi.document.Drawing;
import id.abdi.document.Drawing.Anchor;
import id.abdi.document.Drawing.Capsule;
import id.abdi.document.Drawing.Line;
import id.abdi.document.Drawing.Mark;
import id.abdi.document.Drawing.Outline;
import id.abdi.document.Drawing.Point;
import id.abdi.document.Drawing.Text;
import id.abdi.document.Letters;
import id.abdi.flow.FlowGrid.Column;
import id.abdi.flow.FlowGrid.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The official flow table (S-2, S-3): number, activity, a column for each actor with the five shapes, the quality standard, notes.
 * The heading stands on every page.
 */
public final class FlowDrawing {
    private final FlowTable content;
    private final FlowWords words;
    private final FlowGrid grid;
    private final FlowRoutes routes;

    private FlowDrawing(FlowTable content, FlowWords words) {
        this.content = content;
        this.words = words;
        this.grid = new FlowGrid(content, words);
        this.routes = new FlowRoutes(content, grid, words);
    }

    /** One drawing for each page; none without steps. */
    public static List<Drawing> pages(FlowTable content, FlowWords words) {
        if (content.steps().isEmpty()) {
            return List.of();
        }
        FlowDrawing flow = new FlowDrawing(content, words);
        List<Drawing> pages = new ArrayList<>();
        for (int page = 0; page < flow.grid.pages(); page++) {
            pages.add(flow.page(page));
        }
        return pages;
    }

    static double halfWidth(Column column) {
        return Math.min(column.width() / 2 - 8.5, 24);
    }

    static double halfHeight(FlowShape shape) {
        return shape == FlowShape.DECISION ? 12 : 9;
    }

    private Drawing page(int page) {
        String title = words.page(content.title(), page + 1, grid.pages());
        List<Mark> marks = new ArrayList<>();
        marks.add(new Text(
                new Point(FlowGrid.LEFT, FlowGrid.TOP + 10),
                9,
                Letters.BOLD,
                Anchor.START,
                Letters.BOLD.lines(title, 9, FlowGrid.WIDTH - 2 * FlowGrid.LEFT).getFirst()));
        heading(marks);
        for (int step = 0; step < grid.steps(); step++) {
            if (grid.row(step).page() == page) {
                row(grid.row(step), marks);
                shape(step, marks);
            }
        }
        verticals(page, marks);
        marks.addAll(routes.page(page));
        return new Drawing(title, FlowGrid.WIDTH, FlowGrid.HEIGHT, marks);
    }

    /** Two rows: the groups of columns, then the columns. */
    private void heading(List<Mark> marks) {
        double top = grid.headerTop();
        double middle = top + FlowGrid.GROUPS;
        double bottom = grid.headerBottom();
        List<Column> columns = grid.columns();
        Column needs = columns.get(2 + grid.actors());
        Column output = columns.get(4 + grid.actors());
        marks.add(box(FlowGrid.LEFT, top, columns.getLast().end(), bottom, true));
        marks.add(box(grid.firstActor().x(), top, grid.lastActor().end(), middle, false));
        marks.add(box(needs.x(), top, output.end(), middle, false));
        marks.add(title(
                words.column("actors"),
                (grid.firstActor().x() + grid.lastActor().end()) / 2,
                top + 9.5));
        marks.add(title(words.column("standard"), (needs.x() + output.end()) / 2, top + 9.5));
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean grouped = i >= 2 && i < columns.size() - 1;
            double from = grouped ? middle : top;
            marks.add(box(column.x(), from, column.end(), bottom, false));
            List<String> lines = Letters.BOLD.lines(column.words(), FlowGrid.TEXT, column.width() - 4);
            double y = (from + bottom) / 2 - (lines.size() - 1) * FlowGrid.LINE / 2 + 2.5;
            for (String line : lines) {
                marks.add(title(line, column.middle(), y));
                y += FlowGrid.LINE;
            }
        }
    }

    private static Text title(String words, double x, double y) {
        return new Text(new Point(x, y), FlowGrid.TEXT, Letters.BOLD, Anchor.MIDDLE, words);
    }

    private static Outline box(double left, double top, double right, double bottom, boolean shaded) {
        return new Outline(
                "cell",
                List.of(new Point(left, top), new Point(right, top), new Point(right, bottom), new Point(left, bottom)),
                shaded);
    }

    private void row(Row row, List<Mark> marks) {
        double right = grid.columns().getLast().end();
        marks.add(level(row.top(), right));
        marks.add(level(row.bottom(), right));
        for (int i = 0; i < grid.columns().size(); i++) {
            Column column = grid.columns().get(i);
            boolean centred = i == 0 || i == grid.columns().size() - 3;
            double y = row.top() + 4 + FlowGrid.TEXT;
            for (String line : fitting(row, row.cells().get(i))) {
                Point at = new Point(centred ? column.middle() : column.x() + 3, y);
                marks.add(new Text(at, FlowGrid.TEXT, Letters.PLAIN, centred ? Anchor.MIDDLE : Anchor.START, line));
                y += FlowGrid.LINE;
            }
        }
    }

    private static List<String> fitting(Row row, List<String> lines) {
        return lines.subList(0, Math.min(lines.size(), (int) ((row.height() - 4) / FlowGrid.LINE)));
    }

    private static Line level(double y, double right) {
        return new Line(List.of(new Point(FlowGrid.LEFT, y), new Point(right, y)), false);
    }

    /** The lines between the columns, through the strips of connectors too. */
    private void verticals(int page, List<Mark> marks) {
        double bottom = grid.bottom(page);
        double top = grid.headerBottom();
        marks.add(vertical(FlowGrid.LEFT, top, bottom));
        for (Column column : grid.columns()) {
            marks.add(vertical(column.end(), top, bottom));
        }
    }

    private static Line vertical(double x, double top, double bottom) {
        return new Line(List.of(new Point(x, top), new Point(x, bottom)), false);
    }

    private void shape(int step, List<Mark> marks) {
        FlowStep what = content.steps().get(step);
        Column column = grid.actor(what.actor());
        double x = column.middle();
        double y = grid.row(step).middle();
        double wide = halfWidth(column);
        double tall = halfHeight(what.shape());
        marks.add(
                switch (what.shape()) {
                    case START, END -> new Capsule(x - wide, y - tall, 2 * wide, 2 * tall);
                    case PROCESS ->
                        new Outline(
                                "process",
                                List.of(
                                        new Point(x - wide, y - tall),
                                        new Point(x + wide, y - tall),
                                        new Point(x + wide, y + tall),
                                        new Point(x - wide, y + tall)),
                                false);
                    case DECISION ->
                        new Outline(
                                "decision",
                                List.of(
                                        new Point(x, y - tall),
                                        new Point(x + wide, y),
                                        new Point(x, y + tall),
                                        new Point(x - wide, y)),
                                false);
                });
    }
}
