package id.abdi.activity;

import id.abdi.kernel.EmployeeId;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an upper module says about a person's days on the person's own page of activities, such as the head's verdict: beans
 * of those modules implement it, asked once for a range of days.
 */
public interface DayNote {
    /** The notes on those of the days that have one, from the first to the last, both included. */
    Map<LocalDate, Note> notes(EmployeeId person, LocalDate first, LocalDate last, Ui ui);

    /**
     * A note in the words of the reader's language.
     *
     * @param tone how it is coloured, beside the words and never instead of them
     * @param text one line: {@code Sesuai, oleh Sari Laut}
     * @param brief a word or two for the month's calendar: {@code Sesuai}
     * @param path where more is to be read
     */
    record Note(
            Tone tone, String text, String brief, @Nullable String path) {}
}
