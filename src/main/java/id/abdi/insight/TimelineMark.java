package id.abdi.insight;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a person that may explain their course, such as a move: a bean of the module that knows it. Shown numbered in the
 * drawing of the course and in words below.
 */
public interface TimelineMark {
    /**
     * Something that began on that day.
     *
     * @param words in a sentence without the day
     * @param path the page that tells it, where the reader may open that; null where there is none
     */
    record Mark(LocalDate date, String words, @Nullable String path) {
        /** Without a page of its own. */
        public Mark(LocalDate date, String words) {
            this(date, words, null);
        }
    }

    /** What sort of marks these are, by the key of its word: those of one sort are shown together and alone. */
    default String kind() {
        return "insight.marks.other";
    }

    /** What began within the period, as much of it as the reader may know; that the reader may see the person is decided before. */
    List<Mark> marks(Caller reader, EmployeeId person, Period period, Ui ui);
}
