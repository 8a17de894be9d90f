package id.abdi.dailyreport;

import id.abdi.activity.DayState;
import id.abdi.attendance.DutyKind;
import id.abdi.listing.Listing;
import id.abdi.web.DayBar;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The head's day as the page shows it: one row a person, nobody missing (R4, step 2).
 *
 * @param todo the days that are not finished: the open ones first, then the late ones, each from the oldest on
 * @param rows the direct subordinates who have something to judge
 * @param groups people of heads who are off duty, whom this head may report too
 * @param resting those for whom it is no working day; shown folded, so that nobody is missing
 * @param asked what other modules ask beside the board
 */
record BoardPage(
        LocalDate date,
        DayBar bar,
        Hours hours,
        Progress progress,
        List<ToDo> todo,
        List<Row> rows,
        List<Group> groups,
        List<Resting> resting,
        List<Question> questions,
        List<BoardQuestion.Question> asked,
        boolean head) {

    /** Whom the head reports on that day, also those of heads who are off duty, with what is reported. */
    Listing<Row> listing(Ui ui) {
        List<Row> all = Stream.concat(rows.stream(), groups.stream().flatMap(group -> group.rows().stream()))
                .toList();
        return Listing.of(ui, ui.text("dailyreport.list", ui.date(date)), all)
                .text(ui.text("dailyreport.column.name"), Row::name)
                .figure(ui.text("dailyreport.column.nip"), Row::nip)
                .text(ui.text("dailyreport.column.post"), Row::post)
                .figure(ui.text("dailyreport.column.activities"), Row::count)
                .figure(ui.text("dailyreport.column.minutes"), Row::minutes)
                .figure(ui.text("dailyreport.column.standard"), Row::standard)
                .text(
                        ui.text("dailyreport.column.work"),
                        row -> row.more().stream().map(Line::text).collect(Collectors.joining("; ")))
                .text(
                        ui.text("dailyreport.column.verdict"),
                        row -> row.report() == null
                                ? null
                                : ui.text("dailyreport.verdict." + row.report().verdict()))
                .text(
                        ui.text("dailyreport.column.reason"),
                        row -> row.report() == null ? null : row.report().reason())
                .text(
                        ui.text("dailyreport.column.sent"),
                        row -> row.report() == null ? null : row.report().by())
                .passing("person", "verdict");
    }

    /** Until when the day can be reported, in words. */
    record Hours(String text, Tone tone, boolean open) {
        static Hours of(DayState state, Ui ui) {
            return switch (state) {
                case DayState.NotBegun ahead -> new Hours(ui.text("dailyreport.hours.ahead"), Tone.NEUTRAL, false);
                case DayState.Open open ->
                    new Hours(ui.text("dailyreport.hours.open", ui.dateTime(open.closesAt())), Tone.NOTE, true);
                case DayState.Late late ->
                    new Hours(ui.text("dailyreport.hours.late", ui.dateTime(late.lastChance())), Tone.WARNING, true);
                case DayState.Closed closed ->
                    new Hours(
                            ui.text("dailyreport.hours.closed", ui.dateTime(closed.lastChance())), Tone.NEUTRAL, false);
            };
        }
    }

    /** How far the day is. */
    record Progress(int done, int all, @Nullable String nextDay) {
        boolean finished() {
            return all > 0 && done == all;
        }
    }

    /** What changes beside a row when it is reported: how far the day is, and which days are still to do. */
    record Still(Progress progress, List<ToDo> todo) {}

    /** An unfinished day. */
    record ToDo(LocalDate date, int missing, String words, boolean late, boolean shown) {}

    /** People of a head who is off duty. */
    record Group(String head, String why, List<Row> rows) {}

    /** Somebody for whom it is no working day. */
    record Resting(String name, String why) {}

    /** What the head asked the personnel agency about this board. */
    record Question(String text, @Nullable String answer) {}

    /**
     * One person's day.
     *
     * @param work what they did, in at most twelve words
     * @param more every activity of the day
     * @param standard what the standards give; null where nothing is measured by one
     * @param leave the recorded leave that offers itself as one tap
     * @param elsewhere where a duty letter sends them; null without one
     * @param report what is reported; null while nothing is
     * @param open whether a verdict can be given or corrected now
     * @param asked what the page asks before it can store the verdict
     * @param key names the next request, so that a retry is known
     * @param flagged whether the head said that this is not their subordinate
     */
    record Row(
            LocalDate date,
            String nip,
            String name,
            String post,
            @Nullable String capacity,
            String work,
            List<Line> more,
            int count,
            int minutes,
            @Nullable Integer standard,
            @Nullable DutyKind leave,
            @Nullable String elsewhere,
            @Nullable Reported report,
            boolean open,
            @Nullable Asked asked,
            UUID key,
            boolean flagged) {
        String action() {
            return "/today/" + date + "/" + nip;
        }

        String anchor() {
            return "p-" + nip;
        }

        int version() {
            return report == null ? 0 : report.version();
        }

        /** Whether it waits for this head. */
        boolean wanted() {
            return open && report == null && !flagged;
        }
    }

    /** One activity in the list under the row, with its standard beside what was claimed. */
    record Line(
            String text,
            int minutes,
            @Nullable String standard,
            @Nullable String deviation,
            int evidence) {}

    /** What was reported. */
    record Reported(
            Verdict verdict,
            int version,
            @Nullable String reason,
            @Nullable DutyKind kind,
            String by,
            boolean late,
            List<String> answers) {}

    /** A verdict that was tapped and needs a reason or a kind. */
    record Asked(Verdict verdict) {}
}
