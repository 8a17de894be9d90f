package id.abdi.insight;

import id.abdi.web.Icon;
import id.abdi.web.Link;
import id.abdi.web.Tab;
import id.abdi.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course of a person as the page shows it.
 *
 * @param own whether the reader is the person
 * @param rating where is said how the person rates others; null where that is not asked
 * @param kinds of marks, where there are several; each shows its own alone
 * @param standards the drawing of the standards by week; null where nothing was measured
 * @param weeks the newest first
 * @param months the newest first
 * @param rules by what was computed, with the source of each
 */
record DevelopmentPage(
        String name,
        String lead,
        boolean own,
        Link back,
        @Nullable Link rating,
        List<Tab> spans,
        Headline headline,
        List<Figure> figures,
        List<Count> verdicts,
        CourseChart chart,
        @Nullable CourseChart standards,
        List<Tab> kinds,
        List<MarkGroup> marks,
        List<Week> weeks,
        List<Month> months,
        List<String> rules) {

    /** The trend in one word, and in a sentence. */
    record Headline(Icon icon, String word, String explanation) {}

    record Figure(String label, String value, String hint) {}

    /** How often a verdict was given. */
    record Count(Tone tone, Icon icon, String text) {}

    /**
     * Marks that stand together, in the order of their days.
     *
     * @param title the word of their kind; null where they are few and stand all together
     */
    record MarkGroup(@Nullable String title, List<Numbered> marks) {}

    /** @param number by which the drawing shows it */
    record Numbered(int number, Mark mark) {}

    /**
     * What a number in the drawing means.
     *
     * @param path the page that tells it; null where there is none
     * @param basis before and after in counts; null for what is no change of the level
     * @param days the days after it that were not as expected
     */
    record Mark(
            String day,
            String words,
            @Nullable String path,
            @Nullable String basis,
            List<DayLink> days) {}

    /**
     * A day that opens what was reported.
     *
     * @param address empty where nothing is known of the day
     * @param brief day and month, for lists over several months
     */
    record DayLink(String address, String letter, String tone, String name, int number, String brief) {}

    /** A week with its level, its standards and its days. */
    record Week(String title, String level, String standard, List<DayLink> days) {}

    /**
     * A month of the calendar.
     *
     * @param column in which the first day stands, 1 for Monday
     */
    record Month(String title, int column, List<DayLink> days) {}
}
