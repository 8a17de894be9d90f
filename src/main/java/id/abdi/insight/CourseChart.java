package id.abdi.insight;

import java.util.List;

/**
 * A drawing over time that keeps its letters at their size on every screen: places across are percent, heights are pixels. The lines
 * and bands lie in an inner drawing, 1000 wide, that is stretched.
 *
 * @param top where the inner drawing begins
 * @param height of the inner drawing
 * @param grid levels across the whole width
 * @param gaps days of duty that nobody judged
 * @param bands paths of ranges
 * @param lines paths of levels
 */
record CourseChart(
        int top,
        int height,
        List<Grid> grid,
        List<Tick> ticks,
        List<Gap> gaps,
        List<String> bands,
        List<String> lines,
        List<Dot> dots,
        List<Sign> signs) {
    private static final int MONTHS_HEIGHT = 24;

    /** A level with its letter; {@code main} is the one that is expected. */
    record Grid(int y, String letter, boolean main) {}

    /** The first day of a month; {@code spare} where a narrow screen has no room for its name. */
    record Tick(String x, String text, boolean spare) {}

    record Gap(String x, String width) {}

    record Dot(String x, int y) {}

    /** A number that the list below the drawing explains. */
    record Sign(String x, int y, int number) {}

    int wholeHeight() {
        return top + height + MONTHS_HEIGHT;
    }

    int bottom() {
        return top + height;
    }

    String box() {
        return "0 0 1000 " + height;
    }
}
