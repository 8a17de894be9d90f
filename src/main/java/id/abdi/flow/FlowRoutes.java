package id.abdi.flow;

import id.abdi.document.Drawing.Anchor;
import id.abdi.document.Drawing.Line;
import id.abdi.document.Drawing.Mark;
import id.abdi.document.Drawing.Outline;
import id.abdi.document.Drawing.Point;
import id.abdi.document.Drawing.Text;
import id.abdi.document.Letters;
import id.abdi.flow.FlowGrid.Column;
import id.abdi.flow.FlowGrid.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arrows from step to step (S-3). To the row below they go straight down; all others run beside the shapes of a column, each
 * on a track of its own. From page to page they lead through two pentagons with the same letter.
 */
final class FlowRoutes {
    private static final double PENTAGON = 7;

    /** Into how many parts the room beside the shapes is divided. */
    private static final int TRACKS = 4;

    private final FlowTable content;
    private final FlowGrid grid;
    private final FlowWords words;
    private final List<List<Mark>> pages = new ArrayList<>();

    /** Which tracks beside which side of which column are taken, by the rows that they pass. */
    private final Map<String, List<double[]>> tracks = new HashMap<>();

    private final Map<String, List<Double>> connectors = new HashMap<>();
    private int letters;

    FlowRoutes(FlowTable content, FlowGrid grid, FlowWords words) {
        this.content = content;
        this.grid = grid;
        this.words = words;
        for (int page = 0; page < grid.pages(); page++) {
            pages.add(new ArrayList<>());
        }
        for (int step = 0; step < content.steps().size(); step++) {
            leave(step);
        }
    }

    List<Mark> page(int page) {
        return pages.get(page);
    }

    /** How it leaves its shape. */
    private enum Exit {
        BELOW,
        TOWARDS,
        AWAY
    }

    private void leave(int from) {
        List<Integer> ways = content.steps().get(from).ways();
        boolean decision = content.steps().get(from).shape() == FlowShape.DECISION;
        boolean below = ways.contains(from + 1);
        for (int i = 0; i < ways.size(); i++) {
            int to = ways.get(i);
            String said = !decision ? null : i == 0 ? words.yes() : words.no();
            Exit exit = to == from + 1 ? Exit.BELOW : i == 0 || below ? Exit.TOWARDS : Exit.AWAY;
            if (grid.row(from).page() == grid.row(to).page()) {
                within(from, to, exit, said);
            } else {
                across(from, to, exit, said);
            }
        }
    }

    private void within(int from, int to, Exit exit, @Nullable String said) {
        Column target = column(to);
        Row row = grid.row(from);
        List<Point> points = new ArrayList<>();
        if (exit == Exit.BELOW) {
            double turn = row.bottom() - 3;
            points.add(new Point(column(from).middle(), row.middle() + tall(from)));
            if (!target.equals(column(from))) {
                points.add(new Point(column(from).middle(), turn));
                points.add(new Point(target.middle(), turn));
            }
            points.add(new Point(target.middle(), grid.row(to).middle() - tall(to)));
        } else {
            boolean right = right(from, to, exit);
            boolean fromLeft = target.middle() > column(from).middle();
            double track =
                    track(to, row.page(), fromLeft, row.middle(), grid.row(to).middle());
            points.add(side(from, right));
            if (exit == Exit.AWAY && fromLeft != right && !target.equals(column(from))) {
                double turn = row.bottom() - 6;
                double aside = track(from, row.page(), !right, row.middle(), turn);
                points.add(new Point(aside, row.middle()));
                points.add(new Point(aside, turn));
                points.add(new Point(track, turn));
            } else {
                points.add(new Point(track, row.middle()));
            }
            points.add(new Point(track, grid.row(to).middle()));
            points.add(side(to, !fromLeft));
        }
        mark(row.page(), new Line(points, true));
        say(from, points, said);
    }

    /** Out through a connector at the foot of the page, in again through one at the head of the other. */
    private void across(int from, int to, Exit exit, @Nullable String said) {
        String letter = letter(letters++);
        Row row = grid.row(from);
        double foot = grid.bottom(row.page());
        List<Point> out = new ArrayList<>();
        double x;
        if (exit == Exit.BELOW) {
            x = column(from).middle();
            out.add(new Point(x, row.middle() + tall(from)));
        } else {
            boolean right = exit == Exit.TOWARDS || !grid.lastActor().equals(column(from));
            x = track(from, row.page(), !right, row.middle(), foot);
            out.add(side(from, right));
            out.add(new Point(x, row.middle()));
        }
        double slot = slot("foot " + row.page(), x);
        if (slot != x) {
            out.add(new Point(x, foot + 3));
            out.add(new Point(slot, foot + 3));
        }
        out.add(new Point(slot, foot + 7));
        mark(row.page(), new Line(out, true));
        say(from, out, said);
        pentagon(row.page(), slot, foot + 7, letter);
        enter(to, letter);
    }

    private void enter(int to, String letter) {
        Row row = grid.row(to);
        double head = grid.headerBottom() + 3;
        boolean first = to == 0 || grid.row(to - 1).page() != row.page();
        double middle = column(to).middle();
        double x = first ? middle : track(to, row.page(), true, head, row.middle());
        double slot = slot("head " + row.page(), x);
        List<Point> in = new ArrayList<>();
        in.add(new Point(slot, head + 15));
        if (slot != x) {
            in.add(new Point(slot, head + 19));
            in.add(new Point(x, head + 19));
        }
        if (first) {
            in.add(new Point(x, row.middle() - tall(to)));
        } else {
            in.add(new Point(x, row.middle()));
            in.add(side(to, false));
        }
        mark(row.page(), new Line(in, true));
        pentagon(row.page(), slot, head, letter);
    }

    private void pentagon(int page, double x, double top, String letter) {
        mark(
                page,
                new Outline(
                        "connector",
                        List.of(
                                new Point(x - PENTAGON, top),
                                new Point(x + PENTAGON, top),
                                new Point(x + PENTAGON, top + 9),
                                new Point(x, top + 15),
                                new Point(x - PENTAGON, top + 9)),
                        false));
        mark(page, new Text(new Point(x, top + 8.5), 6.5, Letters.BOLD, Anchor.MIDDLE, letter));
    }

    /** The words of an answer, at the beginning of its arrow. */
    private void say(int from, List<Point> points, @Nullable String said) {
        if (said == null) {
            return;
        }
        Point start = points.get(0);
        Point next = points.get(1);
        double width = Letters.PLAIN.width(said, 6);
        Point at;
        if (start.x() == next.x()) {
            at = new Point(start.x() + 2, start.y() + 5.5);
        } else if (next.x() > start.x()) {
            at = new Point(start.x() - 5, start.y() - 5);
        } else {
            at = new Point(start.x() - width + 5, start.y() - 5);
        }
        mark(grid.row(from).page(), new Text(at, 6, Letters.PLAIN, Anchor.START, said));
    }

    private void mark(int page, Mark mark) {
        pages.get(page).add(mark);
    }

    private Column column(int step) {
        return grid.actor(content.steps().get(step).actor());
    }

    private double tall(int step) {
        return FlowDrawing.halfHeight(content.steps().get(step).shape());
    }

    private Point side(int step, boolean right) {
        double wide = FlowDrawing.halfWidth(column(step));
        return new Point(
                column(step).middle() + (right ? wide : -wide), grid.row(step).middle());
    }

    private boolean right(int from, int to, Exit exit) {
        boolean towards = column(to).middle() >= column(from).middle();
        return (exit == Exit.TOWARDS) == towards;
    }

    /** A free track inside that step's column, beside the shapes. */
    private double track(int step, int page, boolean left, double one, double other) {
        Column column = column(step);
        List<double[]> taken = tracks.computeIfAbsent(page + " " + column.x() + " " + left, none -> new ArrayList<>());
        double first = Math.min(one, other) - 4;
        double last = Math.max(one, other) + 4;
        int free = 0;
        while (free < 2 && taken(taken, free, first, last)) {
            free++;
        }
        taken.add(new double[] {free, first, last});
        double aside = (column.width() / 2 - FlowDrawing.halfWidth(column)) * (free + 1) / TRACKS;
        return left ? column.x() + aside : column.end() - aside;
    }

    private static boolean taken(List<double[]> tracks, int track, double first, double last) {
        return tracks.stream().anyMatch(other -> other[0] == track && other[1] < last && first < other[2]);
    }

    /** A free place for a connector, as near as possible. */
    private double slot(String strip, double wish) {
        List<Double> taken = connectors.computeIfAbsent(strip, none -> new ArrayList<>());
        double left = grid.firstActor().x() + PENTAGON + 1;
        double right = grid.lastActor().end() - PENTAGON - 1;
        double begin = Math.clamp(wish, left, right);
        for (int away = 0; away < 200; away++) {
            double x = begin + (away % 2 == 0 ? away / 2 : -(away + 1) / 2) * 4.0;
            if (x >= left && x <= right && taken.stream().noneMatch(other -> Math.abs(other - x) < 2 * PENTAGON + 2)) {
                taken.add(x);
                return x;
            }
        }
        return begin;
    }

    /** A, B, … Z, AA, AB, … */
    private static String letter(int number) {
        String last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : letter(number / 26 - 1) + last;
    }
}
