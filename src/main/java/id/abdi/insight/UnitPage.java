package id.abdi.insight;

import id.abdi.web.Link;
import id.abdi.web.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course of a unit as the page shows it.
 *
 * @param led other units that the reader heads
 * @param asOf as of when the figures of today hold
 * @param veiled whether verdicts are not summed up, since too few people are here
 * @param help people and units who need help first, each with why
 * @param none in a sentence, where nobody is named
 * @param months the newest first
 * @param days of the month that is shown, the newest first
 * @param people the own people, each leads to their development; empty until asked for
 * @param askPeople the address that names them
 */
record UnitPage(
        String name,
        String lead,
        @Nullable Link above,
        List<Link> led,
        String asOf,
        List<Tab> spans,
        List<Figure> figures,
        boolean veiled,
        List<Help> help,
        String none,
        List<BranchRow> branches,
        List<MonthRow> months,
        String monthTitle,
        boolean daysOpen,
        List<Link> otherMonths,
        List<DayRow> days,
        List<Link> people,
        @Nullable String askPeople,
        List<String> rules) {

    /** A number that opens what it is made of. */
    record Figure(String address, String label, String value, String hint) {}

    /** Somebody or a unit with why help is needed. */
    record Help(String address, String name, String why) {}

    /**
     * A part of the unit.
     *
     * @param address of its own page; null for the own people and for what stood here before
     * @param bars one for each week; empty where too few people are here
     * @param words what the bars show, in a sentence
     * @param today how many are reported today
     * @param weeks the figures behind the bars, the newest first
     */
    record BranchRow(
            String name, @Nullable String address, String today, String words, List<Bar> bars, List<WeekRow> weeks) {}

    /** A week's bar in a drawing ten wide for each week and thirty high; without a height the week is unknown. */
    record Bar(int x, String y, String height, boolean known) {}

    /** A week in figures. */
    record WeekRow(String title, String share, String unknown) {}

    /**
     * A month's verdicts and standards.
     *
     * @param parts of the bar; empty where nothing was judged or it is veiled
     */
    record MonthRow(
            String title,
            List<Part> parts,
            List<String> verdicts,
            String unknown,
            String late,
            String standard,
            String covered) {}

    /**
     * A part of a month's bar.
     *
     * @param kind the end of a class name: above, expected, below, none, unknown
     * @param letter empty where there is no room for it
     */
    record Part(String kind, String x, String width, String middle, String letter) {}

    /** A day that opens its own page. */
    record DayRow(String address, String title, String reported, String verdicts, String unknown, String late) {}
}
