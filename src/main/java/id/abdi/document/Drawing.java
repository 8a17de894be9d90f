package id.abdi.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A drawing in points, the origin at the upper left corner. The same marks become SVG on a page ({@code Svg.jte}) and the page
 * of a PDF, so that both show exactly the same.
 *
 * @param title what it shows, for who does not see it
 */
public record Drawing(String title, double width, double height, List<Mark> marks) {
    public Drawing {
        marks = List.copyOf(marks);
    }

    /** The height that is drawn on, with a margin below: a page on a screen need not be as high as one of paper. */
    double drawnHeight() {
        double lowest = marks.stream()
                .flatMap(mark -> switch (mark) {
                    case Line line -> line.points().stream();
                    case Outline outline -> outline.corners().stream();
                    case Capsule capsule -> Stream.of(new Point(capsule.x(), capsule.y() + capsule.height()));
                    case Text text -> Stream.of(text.at());
                })
                .mapToDouble(Point::y)
                .max()
                .orElse(height);
        return Math.min(height, lowest + 12);
    }

    /** A place in the drawing. */
    public record Point(double x, double y) {
        @Override
        public String toString() {
            return number(x) + "," + number(y);
        }
    }

    /** Where the given place of a text is. */
    public enum Anchor {
        START,
        MIDDLE
    }

    /** One thing that is drawn. */
    public sealed interface Mark {}

    /** A line through these points; with an arrow it points at the last one. */
    public record Line(List<Point> points, boolean arrow) implements Mark {
        public Line {
            points = List.copyOf(points);
        }

        String path() {
            return joined(points);
        }

        /** The three corners of its arrow. */
        List<Point> head() {
            Point tip = points.getLast();
            Point before = points.get(points.size() - 2);
            double length = Math.hypot(tip.x() - before.x(), tip.y() - before.y());
            if (length == 0) {
                return List.of(tip, tip, tip);
            }
            double alongX = (tip.x() - before.x()) / length;
            double alongY = (tip.y() - before.y()) / length;
            return List.of(
                    tip,
                    new Point(tip.x() - 5 * alongX - 2.5 * alongY, tip.y() - 5 * alongY + 2.5 * alongX),
                    new Point(tip.x() - 5 * alongX + 2.5 * alongY, tip.y() - 5 * alongY - 2.5 * alongX));
        }
    }

    /** A closed shape with straight sides. */
    public record Outline(String kind, List<Point> corners, boolean shaded) implements Mark {
        public Outline {
            corners = List.copyOf(corners);
        }

        String path() {
            return joined(corners);
        }
    }

    /** A rectangle with round ends. */
    public record Capsule(double x, double y, double width, double height) implements Mark {}

    /** One line of text; the point is on its baseline. */
    public record Text(Point at, double size, Letters letters, Anchor anchor, String words) implements Mark {}

    static String joined(List<Point> points) {
        return points.stream().map(Point::toString).collect(Collectors.joining(" "));
    }

    static String number(double value) {
        String written = String.format(Locale.ROOT, "%.2f", value);
        return written.replaceAll("\\.?0+$", "");
    }
}
