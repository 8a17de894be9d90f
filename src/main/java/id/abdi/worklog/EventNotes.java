package id.abdi.worklog;

import id.abdi.activity.DayNote;
import id.abdi.kernel.EmployeeId;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on the own day that a shared event waits for an answer. */
@Component
@Order
class EventNotes implements DayNote {
    private final EventSql sql;

    EventNotes(EventSql sql) {
        this.sql = sql;
    }

    @Override
    public Map<LocalDate, Note> notes(EmployeeId person, LocalDate first, LocalDate last, Ui ui) {
        Map<LocalDate, Note> notes = new LinkedHashMap<>();
        sql.waiting(person, first, last)
                .forEach(event -> notes.putIfAbsent(
                        event.date(),
                        new Note(
                                Tone.WARNING,
                                ui.text("worklog.event.note", event.title()),
                                ui.text("worklog.event.note.brief"),
                                "/activities/events/" + event.id())));
        return notes;
    }
}
