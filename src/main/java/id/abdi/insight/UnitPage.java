package id.abdi.insight;

import id.abdi.listing.Listing;
import id.abdi.web.Link;
import id.abdi.web.Tab;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
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

    /** Which of the leader's programmes the unit and all below it serve. */
    record Programmes(String name, String address, List<ProgrammeRow> rows) {
        Listing<ProgrammeRow> listing(Ui ui) {
            return Listing.of(ui, ui.text("insight.programmes.title", name), rows)
                    .text(ui.text("insight.programmes.programme"), ProgrammeRow::name)
                    .text(ui.text("insight.programmes.outlook"), ProgrammeRow::outlook)
                    .text(ui.text("insight.programmes.reached"), ProgrammeRow::reached)
                    .figure(ui.text("insight.programmes.results"), ProgrammeRow::results)
                    .figure(ui.text("insight.programmes.week"), ProgrammeRow::week)
                    .figure(ui.text("insight.programmes.before"), ProgrammeRow::before)
                    .nobody();
        }
    }

    /**
     * A programme with what the unit does for it.
     *
     * @param reached of the whole programme, in words; null where none of its indicators is a sum
     * @param week activities of the running week, {@code before} of the one before; null where so few people stand behind them
     *     that they would tell of single ones
     */
    record ProgrammeRow(
            String name,
            String address,
            Tone tone,
            String outlook,
            @Nullable String reached,
            int results,
            @Nullable Integer week,
            @Nullable Integer before) {}

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
