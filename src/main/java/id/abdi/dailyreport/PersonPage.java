package id.abdi.dailyreport;

import id.abdi.web.Icon;
import id.abdi.web.Link;
import id.abdi.web.MonthView;
import id.abdi.web.Tone;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was reported about a person in a month, day by day.
 *
 * @param own whether the reader is the person
 * @param looks who else opened this record; only for the person
 */
record PersonPage(
        String name,
        String nip,
        String post,
        String unit,
        boolean own,
        MonthView month,
        List<Day> days,
        @Nullable List<String> looks) {

    /** A verdict as a pill. */
    record Mark(Tone tone, Icon icon, String text) {}

    /** One version of a day's report. */
    record Version(Mark mark, @Nullable String reason, String by, boolean late, int number, String receipt) {
        /** What is shown of the receipt; the whole leads to its check. */
        String receiptBegin() {
            return receipt.substring(0, 12);
        }
    }

    /**
     * An activity under the report.
     *
     * @param evidence what proves it, each to be opened
     */
    record Work(String text, String facts, List<Link> evidence) {}

    /**
     * One day.
     *
     * @param newest the report that counts; null where there is none
     * @param earlier the versions before it, newest first
     * @param remarks answers and reopenings in words
     */
    record Day(
            LocalDate date,
            String title,
            @Nullable Version newest,
            @Nullable Mark state,
            List<Version> earlier,
            List<Work> work,
            String workTitle,
            List<String> remarks,
            boolean mayAnswer,
            boolean mayReopen) {}
}
