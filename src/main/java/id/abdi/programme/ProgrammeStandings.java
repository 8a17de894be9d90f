package id.abdi.programme;

import id.abdi.identity.Caller;
import id.abdi.web.Link;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a programme has come and who carries it; the module that adds up the daily work knows it and implements this. */
public interface ProgrammeStandings {
    /** @param caller who reads it: of people whom they may not see, they read only the unit */
    Standing of(Caller caller, Programme programme, LocalDate date, Ui ui);

    /**
     * Where it stands, in words.
     *
     * @param answers where it stands, who carries it, what they did this week, what blocks it; a line each
     * @param confirmed how much of the figures the people confirmed; null where nothing is measured
     * @param carriers the tree of planned results in force, each after its parent
     * @param parts what each unit did this week, most first
     */
    record Standing(
            List<Answer> answers,
            List<Measured> measured,
            @Nullable String confirmed,
            List<Carried> carriers,
            List<Part> parts,
            Blocks blocks) {}

    /**
     * A question and its answer in a line.
     *
     * @param anchor of the part of the page that says more
     */
    record Answer(String question, String answer, Tone tone, String anchor) {}

    /**
     * An indicator whose figure is a sum of the daily work.
     *
     * @param percent of the target of the year, at most 100 for the bar
     * @param forecast where it will probably end; null where too few weeks are known
     */
    record Measured(
            String name,
            int percent,
            String reached,
            String due,
            @Nullable String forecast,
            Tone tone,
            String standing,
            Chart chart) {}

    /**
     * Its year as lines in a field of {@link #WIDTH} by {@link #HEIGHT}, each as the points of an SVG polyline.
     *
     * @param forecast empty where too few weeks are known, as is the range
     * @param top the number at the upper edge
     * @param marks the first days of the quarters
     */
    record Chart(String target, String actual, String forecast, String range, String top, List<Mark> marks) {
        public static final int WIDTH = 320;
        public static final int HEIGHT = 110;

        /** @param x from the left edge */
        public record Mark(int x, String text) {}
    }

    /**
     * A planned result in the tree.
     *
     * @param depth 0 for who serves the programme directly
     * @param post the post and unit of who promised it, never the name
     * @param contribution how it serves its parent
     */
    record Carried(
            int depth,
            String address,
            String statement,
            String post,
            @Nullable String contribution) {}

    /** What a unit did this week and the week before. */
    record Part(String unit, String work) {}

    /**
     * What is in the way.
     *
     * @param more how many open obstacles are not shown
     * @param still units with results for which nothing was done lately, the longest first
     * @param idle how many of the results stand still; null where none does
     */
    record Blocks(
            List<Hindrance> hindrances,
            int more,
            List<Part> still,
            @Nullable String idle) {}

    /**
     * An obstacle that somebody named.
     *
     * @param days for how long it has stood
     * @param words what was said of it, and the result; null for who may not see the person
     */
    record Hindrance(
            String unit,
            String kind,
            long days,
            String since,
            @Nullable Link words) {}
}
