package id.abdi.flow;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.document.Drawing;
import id.abdi.document.Drawing.Capsule;
import id.abdi.document.Drawing.Line;
import id.abdi.document.Drawing.Mark;
import id.abdi.document.Drawing.Outline;
import id.abdi.document.Drawing.Point;
import id.abdi.document.Drawing.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The official flow table: its columns, its five shapes, and how it goes on over pages (S-2, S-3). */
class FlowDrawingTest {
    private static final FlowWords WORDS = new FlowWords((key, arguments) -> arguments.length == 0
            ? key.substring(key.lastIndexOf('.') + 1).replace("number", "No")
            : List.of(arguments).toString());

    private static FlowStep step(FlowShape shape, int actor, String activity, Integer... ways) {
        return new FlowStep(shape, actor, activity, "berkas", "15 menit", "hasil", "", List.of(ways));
    }

    private static FlowTable small() {
        return new FlowTable(
                "Contoh",
                List.of("Pemohon", "Staf", "Kepala"),
                List.of(
                        step(FlowShape.START, 0, "Menyerahkan berkas", 1),
                        step(FlowShape.PROCESS, 1, "Memeriksa berkas", 2),
                        step(FlowShape.DECISION, 2, "Menilai berkas", 3, 0),
                        step(FlowShape.END, 0, "Menerima surat")));
    }

    /** Steps taken in turn, with ways that jump ahead and back. */
    private static FlowTable random(long seed, int steps, int actors) {
        Random random = new Random(seed);
        List<FlowStep> all = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            boolean last = i == steps - 1;
            FlowShape shape = i == 0
                    ? FlowShape.START
                    : last ? FlowShape.END : random.nextInt(4) == 0 ? FlowShape.DECISION : FlowShape.PROCESS;
            int jump = random.nextInt(steps);
            Integer[] ways =
                    switch (shape) {
                        case END -> new Integer[0];
                        case DECISION -> new Integer[] {i + 1, jump == i || jump == i + 1 ? 0 : jump};
                        case START, PROCESS -> new Integer[] {random.nextInt(8) == 0 && jump != i ? jump : i + 1};
                    };
            all.add(step(shape, random.nextInt(actors), "Melaksanakan langkah contoh yang agak panjang " + i, ways));
        }
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= actors; i++) {
            names.add("Pelaksana " + i);
        }
        return new FlowTable("Panjang", names, all);
    }

    private static <T extends Mark> List<T> marks(Drawing drawing, Class<T> kind) {
        return drawing.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Outline> outlines(Drawing drawing, String kind) {
        return marks(drawing, Outline.class).stream()
                .filter(outline -> outline.kind().equals(kind))
                .toList();
    }

    @Test
    void s2_theColumnsStandInTheOfficialOrder() {
        Drawing drawing = FlowDrawing.pages(small(), WORDS).getFirst();
        List<String> words = List.of(
                "No", "activity", "Pemohon", "Staf", "Kepala", "needs", "time", "output", "note", "actors", "standard");
        Map<Double, String> byPlace = new TreeMap<>();
        marks(drawing, Text.class).stream()
                .filter(text -> words.contains(text.words()))
                .filter(text -> !Set.of("actors", "standard").contains(text.words()))
                .forEach(text -> byPlace.put(text.at().x(), text.words()));
        assertThat(byPlace.values())
                .containsExactly("No", "activity", "Pemohon", "Staf", "Kepala", "needs", "time", "output", "note");
        assertThat(marks(drawing, Text.class)).extracting(Text::words).contains("actors", "standard");
    }

    @Test
    void s3_eachStepHasItsShapeInTheColumnOfItsActor() {
        Drawing drawing = FlowDrawing.pages(small(), WORDS).getFirst();
        assertThat(marks(drawing, Capsule.class)).hasSize(2);
        assertThat(outlines(drawing, "process"))
                .hasSize(1)
                .allMatch(box -> box.corners().size() == 4);
        assertThat(outlines(drawing, "decision"))
                .hasSize(1)
                .allMatch(diamond -> diamond.corners().size() == 4);
        assertThat(outlines(drawing, "connector")).isEmpty();
        assertThat(marks(drawing, Line.class).stream().filter(Line::arrow)).hasSize(4);
        assertThat(marks(drawing, Text.class)).extracting(Text::words).contains("yes", "no");
    }

    @Test
    void s3_aLongFlowGoesOnOverPagesWithItsHeadingAndConnectors() {
        List<Drawing> pages = FlowDrawing.pages(random(7, 40, 8), WORDS);
        assertThat(pages).hasSizeBetween(3, 6);
        Map<String, Long> letters = pages.stream()
                .flatMap(page -> letters(page).stream())
                .collect(Collectors.groupingBy(letter -> letter, Collectors.counting()));
        assertThat(letters)
                .isNotEmpty()
                .allSatisfy((letter, often) -> assertThat(often).isEqualTo(2));
        assertThat(pages).allSatisfy(page -> {
            assertThat(marks(page, Text.class)).extracting(Text::words).contains("activity", "actors", "standard");
            assertThat(outlines(page, "connector")).isNotEmpty();
        });
        long shapes = pages.stream()
                .mapToLong(page -> marks(page, Capsule.class).size()
                        + outlines(page, "process").size()
                        + outlines(page, "decision").size())
                .sum();
        assertThat(shapes).isEqualTo(40);
    }

    private static List<String> letters(Drawing page) {
        List<Outline> connectors = outlines(page, "connector");
        return marks(page, Text.class).stream()
                .filter(text -> text.words().matches("[A-Z]{1,2}"))
                .filter(text -> connectors.stream().anyMatch(connector -> around(connector.corners(), text.at())))
                .map(Text::words)
                .toList();
    }

    private static boolean around(List<Point> corners, Point at) {
        return at.x() >= left(corners)
                && at.x() <= right(corners)
                && at.y() >= top(corners)
                && at.y() <= bottom(corners);
    }

    private static double left(List<Point> points) {
        return points.stream().mapToDouble(Point::x).min().orElseThrow();
    }

    private static double right(List<Point> points) {
        return points.stream().mapToDouble(Point::x).max().orElseThrow();
    }

    private static double top(List<Point> points) {
        return points.stream().mapToDouble(Point::y).min().orElseThrow();
    }

    private static double bottom(List<Point> points) {
        return points.stream().mapToDouble(Point::y).max().orElseThrow();
    }

    /** Whatever the flow: everything is on the paper, and no arrow runs through a shape. */
    @Test
    void noArrowRunsThroughAShape() {
        for (long seed = 1; seed <= 40; seed++) {
            FlowTable table = random(seed, 5 + (int) (seed % 36), 1 + (int) (seed % 10));
            for (Drawing page : FlowDrawing.pages(table, WORDS)) {
                List<List<Point>> shapes = Stream.concat(
                                Stream.concat(outlines(page, "process").stream(), outlines(page, "decision").stream())
                                        .map(Outline::corners),
                                marks(page, Capsule.class).stream().map(FlowDrawingTest::corners))
                        .toList();
                for (Line line : marks(page, Line.class)) {
                    assertThat(line.points())
                            .allMatch(point -> point.x() >= 0
                                    && point.x() <= page.width()
                                    && point.y() >= 0
                                    && point.y() <= page.height());
                    if (line.arrow()) {
                        for (int i = 1; i < line.points().size(); i++) {
                            Point from = line.points().get(i - 1);
                            Point to = line.points().get(i);
                            assertThat(shapes)
                                    .as("seed " + seed + " " + page.title() + " " + line.points())
                                    .noneMatch(shape -> through(shape, from, to));
                        }
                    }
                }
            }
        }
    }

    private static List<Point> corners(Capsule capsule) {
        return List.of(
                new Point(capsule.x(), capsule.y()),
                new Point(capsule.x() + capsule.width(), capsule.y() + capsule.height()));
    }

    /** Whether the straight piece has points inside the shape's box, beyond its edge. */
    private static boolean through(List<Point> shape, Point from, Point to) {
        double edge = 0.5;
        return Math.max(from.x(), to.x()) > left(shape) + edge
                && Math.min(from.x(), to.x()) < right(shape) - edge
                && Math.max(from.y(), to.y()) > top(shape) + edge
                && Math.min(from.y(), to.y()) < bottom(shape) - edge;
    }

    @Test
    void theTextOfARowStaysInIt() {
        Drawing drawing = FlowDrawing.pages(random(3, 12, 4), WORDS).getFirst();
        double lowest = marks(drawing, Text.class).stream()
                .map(text -> text.at().y())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        assertThat(lowest).isLessThan(drawing.height() - 20);
    }
}
