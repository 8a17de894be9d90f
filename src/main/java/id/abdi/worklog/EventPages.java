package id.abdi.worklog;

import id.abdi.identity.Caller;
import id.abdi.identity.PersonWords;
import id.abdi.identity.PersonWords.Person;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.Employee;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import id.abdi.worklog.EventPeople.Listed;
import id.abdi.worklog.SharedEvent.Answer;
import id.abdi.worklog.SharedEvent.Participant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of shared events together. */
@Component
class EventPages {
    private static final int DAYS = 60;

    private final EventSql sql;
    private final EventPeople people;
    private final PersonWords words;

    EventPages(EventSql sql, EventPeople people, PersonWords words) {
        this.sql = sql;
        this.people = people;
        this.words = words;
    }

    /** One event in the list. */
    record Line(String address, String title, String when, Tone tone, String state) {}

    record FormPage(UUID id, LocalDate date, List<Employee> near) {}

    /** Somebody who is listed, in words. */
    record Taking(
            String name, Tone tone, String said, @Nullable String words) {}

    /**
     * One event.
     *
     * @param waits whether the reader has not answered yet
     */
    record OnePage(
            UUID id,
            String title,
            String when,
            String by,
            boolean waits,
            int minutes,
            int answered,
            List<Taking> people) {
        String action() {
            return EventForm.ACTION + "/" + id + "/answer";
        }
    }

    List<Line> list(Caller reader, LocalDate today, Ui ui) {
        return sql.of(reader.id(), today.minusDays(DAYS), today.plusDays(DAYS)).stream()
                .map(event -> line(reader, event, ui))
                .toList();
    }

    FormPage form(Caller organiser, LocalDate date) {
        return new FormPage(Uuid7.next(), date, people.near(organiser, date));
    }

    OnePage one(Caller reader, UUID id, LocalDate today, Ui ui) {
        SharedEvent event =
                sql.find(id).filter(found -> found.concerns(reader.id())).orElseThrow(WorklogRefusals::unknownEvent);
        Map<EmployeeId, Person> names = words.byIds(Set.of(event.organiser()));
        Map<EmployeeId, Listed> listed = people.listed(reader, event, today);
        Person organiser = names.get(event.organiser());
        return new OnePage(
                event.id(),
                event.title(),
                when(event, ui),
                ui.text("worklog.event.by", organiser == null ? "" : organiser.name()),
                event.waitsFor(reader.id()),
                event.minutes(),
                (int) event.participants().stream()
                        .filter(one -> one.answer() != null)
                        .count(),
                event.participants().stream()
                        .map(one -> person(one, event, called(listed.get(one.employee()), ui), reader, ui))
                        .sorted(Comparator.comparing(Taking::name))
                        .toList());
    }

    private static Line line(Caller reader, SharedEvent event, Ui ui) {
        boolean waits = event.waitsFor(reader.id());
        int differences = event.differences().size();
        long answered = event.participants().stream()
                .filter(one -> one.answer() != null)
                .count();
        String state = waits
                ? ui.text("worklog.event.waits")
                : ui.text("worklog.event.state", answered, event.participants().size(), differences);
        Tone tone = waits ? Tone.WARNING : differences > 0 ? Tone.NOTE : Tone.GOOD;
        return new Line(EventForm.ACTION + "/" + event.id(), event.title(), when(event, ui), tone, state);
    }

    private static String called(@Nullable Listed listed, Ui ui) {
        if (listed == null) {
            return "";
        }
        String name = listed.name() == null ? listed.nip() : listed.name();
        return name == null ? ui.text("worklog.event.guest") : name;
    }

    private static Taking person(Participant one, SharedEvent event, String name, Caller reader, Ui ui) {
        Answer answer = one.answer();
        if (answer == null) {
            return new Taking(name, Tone.NEUTRAL, ui.text("worklog.event.silent"), null);
        }
        boolean told = event.organiser().equals(reader.id()) || one.employee().equals(reader.id());
        String words = told ? answer.words() : null;
        if (!answer.tookPart() || answer.minutes() == null) {
            return new Taking(name, Tone.WARNING, ui.text("worklog.event.absent"), words);
        }
        boolean same = answer.minutes() == event.minutes();
        return new Taking(
                name,
                same ? Tone.GOOD : Tone.NOTE,
                ui.text(same ? "worklog.event.there" : "worklog.event.differs", ui.minutes(answer.minutes())),
                words);
    }

    private static String when(SharedEvent event, Ui ui) {
        return event.startedAt() == null
                ? ui.text("worklog.event.when", ui.date(event.date()), ui.minutes(event.minutes()))
                : ui.text(
                        "worklog.event.when.at",
                        ui.date(event.date()),
                        ui.time(event.startedAt()),
                        ui.minutes(event.minutes()));
    }
}
