package id.abdi.worklog;

import id.abdi.intake.Reason;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day's work as a log says it, read but not compared with anything yet.
 *
 * @param line where it stands in the file
 * @param result what came of it; empty where the log does not say
 * @param notes every correction that was made while it was read
 */
record LogEntry(
        int line,
        LocalDate date,
        String work,
        String result,
        @Nullable LocalTime start,
        @Nullable Integer minutes,
        @Nullable String link,
        List<Reason> notes) {
    LogEntry {
        notes = List.copyOf(notes);
    }

    LogEntry on(LocalDate day) {
        return new LogEntry(line, day, work, result, start, minutes, link, notes);
    }

    LogEntry noting(Reason more) {
        List<Reason> all = new ArrayList<>(notes);
        all.add(more);
        return new LogEntry(line, date, work, result, start, minutes, link, all);
    }
}
