package id.abdi.worklog;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a log would become, before anything is recorded; it travels with its form, so that nothing is kept of a log that is not
 * recorded.
 *
 * @param unread rows that cannot be read, with the reason
 * @param notes what is to say of the file as a whole
 */
record LogPreview(List<LogRow> rows, List<Unread> unread, List<String> notes) {
    static final String ACTION = "/activities/import/record";

    record Unread(int line, String why) {}

    LogPreview {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
        notes = List.copyOf(notes);
    }

    /** The same with ids that follow from that one: read and recorded twice under it, each row is one activity. */
    LogPreview seeded(UUID seed) {
        List<LogRow> named = new ArrayList<>();
        for (LogRow row : rows) {
            String place = row.line() + " " + row.date();
            named.add(row.under(SeededId.of(seed, place), SeededId.of(seed, place + " proof")));
        }
        return new LogPreview(named, unread, notes);
    }

    int ready() {
        return (int) rows.stream().filter(row -> row.takes() && !row.known()).count();
    }

    static String minutesField(int index) {
        return "m_" + index;
    }
}
