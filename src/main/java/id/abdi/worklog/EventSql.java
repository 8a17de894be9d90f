package id.abdi.worklog;

import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Receipt;
import id.abdi.worklog.SharedEvent.Answer;
import id.abdi.worklog.SharedEvent.Participant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EventSql {
    private static final String EVENTS = """
            select e.id, e.organiser, e.date, e.title, e.started_at, e.minutes, e.recorded_at, p.employee,
                a.took_part, a.minutes as answered_minutes, a.activity, a.words, a.recorded_at as answered_at
            from worklog.event e
            join worklog.participant p on p.event = e.id
            left join worklog.answer a on a.event = p.event and a.employee = p.employee
            """;

    private final JdbcClient jdbc;

    EventSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SharedEvent> find(UUID id) {
        return whole(jdbc.sql(EVENTS + "where e.id = :id order by p.employee")
                        .param("id", id)
                        .query(EventSql::line)
                        .list())
                .stream()
                .findFirst();
    }

    /** An event that waits for an answer. */
    record Waiting(UUID id, LocalDate date, String title) {}

    /** Those of these days that wait for this person's answer, the newest day first. */
    List<Waiting> waiting(EmployeeId person, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select e.id, e.date, e.title
                        from worklog.event e
                        join worklog.participant p on p.event = e.id and p.employee = :person
                        where e.date between :first and :last
                          and not exists (
                            select 1
                            from worklog.answer a
                            where a.event = e.id
                              and a.employee = :person)
                        order by e.date desc, e.recorded_at desc, e.id
                        """)
                .param("person", person.value())
                .param("first", first)
                .param("last", last)
                .query((row, index) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getObject("date", LocalDate.class),
                        row.getString("title")))
                .list();
    }

    /** Those that somebody organises or is listed in, the newest day first. */
    List<SharedEvent> of(EmployeeId person, LocalDate first, LocalDate last) {
        return whole(jdbc.sql(EVENTS + """
                        where e.date between :first and :last
                          and (e.organiser = :person
                            or exists (
                              select 1
                              from worklog.participant mine
                              where mine.event = e.id
                                and mine.employee = :person))
                        order by e.date desc, e.recorded_at desc, e.id, p.employee
                        """)
                .param("person", person.value())
                .param("first", first)
                .param("last", last)
                .query(EventSql::line)
                .list());
    }

    /** @return whether it was stored; not, where the id is there already */
    boolean insert(SharedEvent event, String via, Receipt receipt) {
        boolean stored = jdbc.sql("""
                                insert into worklog.event (
                                    id, organiser, date, title, started_at, minutes, via, recorded_at, leaf)
                                values (:id, :organiser, :date, :title, :startedAt, :minutes, :via, :at, :leaf)
                                on conflict (id) do nothing
                                """)
                        .param("id", event.id())
                        .param("organiser", event.organiser().value())
                        .param("date", event.date())
                        .param("title", event.title())
                        .param("startedAt", event.startedAt())
                        .param("minutes", event.minutes())
                        .param("via", via)
                        .param("at", event.recordedAt().atOffset(ZoneOffset.UTC))
                        .param("leaf", receipt.leaf())
                        .update()
                == 1;
        if (stored) {
            jdbc.sql("insert into worklog.participant (event, employee) select :event, unnest(:people::uuid[])")
                    .param("event", event.id())
                    .param(
                            "people",
                            event.participants().stream()
                                    .map(one -> one.employee().value())
                                    .toArray(UUID[]::new))
                    .update();
        }
        return stored;
    }

    /** @return whether it was stored; not, where the person said something already */
    boolean answer(UUID event, EmployeeId person, Answer answer, String via, Receipt receipt) {
        return jdbc.sql("""
                                insert into worklog.answer (
                                    event, employee, took_part, minutes, activity, words, via, recorded_at, leaf)
                                values (:event, :person, :tookPart, :minutes, :activity, :words, :via, :at, :leaf)
                                on conflict (event, employee) do nothing
                                """)
                        .param("event", event)
                        .param("person", person.value())
                        .param("tookPart", answer.tookPart())
                        .param("minutes", answer.minutes())
                        .param("activity", answer.activity())
                        .param("words", answer.words())
                        .param("via", via)
                        .param("at", answer.at().atOffset(ZoneOffset.UTC))
                        .param("leaf", receipt.leaf())
                        .update()
                == 1;
    }

    private record Line(SharedEvent event, Participant participant) {}

    private static List<SharedEvent> whole(List<Line> lines) {
        Map<UUID, List<Line>> events = new LinkedHashMap<>();
        lines.forEach(line -> events.computeIfAbsent(line.event().id(), id -> new ArrayList<>())
                .add(line));
        return events.values().stream()
                .map(all -> {
                    SharedEvent event = all.getFirst().event();
                    return new SharedEvent(
                            event.id(),
                            event.organiser(),
                            event.date(),
                            event.title(),
                            event.startedAt(),
                            event.minutes(),
                            event.recordedAt(),
                            all.stream().map(Line::participant).toList());
                })
                .toList();
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        SharedEvent event = new SharedEvent(
                row.getObject("id", UUID.class),
                new EmployeeId(row.getObject("organiser", UUID.class)),
                row.getObject("date", LocalDate.class),
                row.getString("title"),
                row.getObject("started_at", LocalTime.class),
                row.getInt("minutes"),
                row.getTimestamp("recorded_at").toInstant(),
                List.of());
        Answer answer = row.getTimestamp("answered_at") == null
                ? null
                : new Answer(
                        row.getBoolean("took_part"),
                        row.getObject("answered_minutes", Integer.class),
                        row.getObject("activity", UUID.class),
                        row.getString("words"),
                        row.getTimestamp("answered_at").toInstant());
        return new Line(event, new Participant(new EmployeeId(row.getObject("employee", UUID.class)), answer));
    }
}
