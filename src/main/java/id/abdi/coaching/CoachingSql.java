package id.abdi.coaching;

import static java.util.stream.Collectors.groupingBy;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.coaching.Coaching.Agreement;
import id.abdi.coaching.Coaching.Dated;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CoachingSql {
    private static final String SELECT = """
            select id, employee, head, offered, goal, help, steps, begins, ends, question
            from coaching.coaching
            """;

    private final JdbcClient jdbc;
    private final LocalTimeZone zone;

    CoachingSql(JdbcClient jdbc, LocalTimeZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** One writer of a person's coaching until the transaction ends. */
    void lock(EmployeeId employee) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "coaching " + employee)
                .query(row -> {});
    }

    void insert(Coaching coaching, Mark mark) {
        Agreement agreement = coaching.agreement();
        jdbc.sql("""
                        insert into coaching.coaching (
                            id, employee, head, offered, goal, help, steps, begins, ends, question, via, recorded_at, leaf)
                        values (
                            :id, :employee, :head, :offered, :goal, :help, :steps, :begins, :ends, :question, :via, :now,
                            :leaf)
                        """)
                .param("via", mark.via())
                .param("now", mark.now().atOffset(ZoneOffset.UTC))
                .param("leaf", mark.receipt().leaf())
                .param("id", coaching.id().value())
                .param("employee", coaching.employee().value())
                .param("head", coaching.head().value())
                .param("offered", coaching.offered())
                .param("goal", agreement.goal())
                .param("help", agreement.help())
                .param("steps", agreement.steps().toArray(String[]::new))
                .param("begins", agreement.begins())
                .param("ends", agreement.ends())
                .param("question", coaching.question())
                .update();
    }

    void insert(CoachingId coaching, UUID id, StepRow row, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into coaching.step (
                            id, coaching, kind, day, until_day, outcome, words, person_words, next_step, recorded_by, via,
                            recorded_at, leaf)
                        values (
                            :id, :coaching, :kind, :day, :until, :outcome, :words, :person, :next, :by, :via, :now, :leaf)
                        """))
                .param("id", id)
                .param("coaching", coaching.value())
                .param("kind", row.kind().name())
                .param("day", row.day())
                .param("until", row.untilDay())
                .param("outcome", row.outcome())
                .param("words", row.words())
                .param("person", row.personWords())
                .param("next", row.nextStep())
                .update();
    }

    Optional<Coaching> find(CoachingId id) {
        return whole(jdbc.sql(SELECT + "where id = :id")
                        .param("id", id.value())
                        .query(CoachingSql::coaching)
                        .list())
                .stream()
                .findFirst();
    }

    /** Of these people, the newest first. */
    List<Coaching> of(Collection<EmployeeId> people) {
        return people.isEmpty()
                ? List.of()
                : whole(jdbc.sql(SELECT + """
                                where employee = any(:people)
                                order by offered desc, id desc
                                """)
                        .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                        .query(CoachingSql::coaching)
                        .list());
    }

    /** Agreed, not judged, and with a last day before that one. */
    List<Coaching> unjudged(LocalDate day) {
        return whole(jdbc.sql(SELECT + """
                        c
                        where c.ends < :day
                          and exists (select 1 from coaching.step s
                                      where s.coaching = c.id and s.kind = 'ANSWERED' and s.outcome = 'ACCEPTED')
                          and not exists (select 1 from coaching.step s where s.coaching = c.id and s.kind = 'JUDGED')
                        """)
                        .param("day", day)
                        .query(CoachingSql::coaching)
                        .list())
                .stream()
                .filter(coaching -> coaching.lastDay().isBefore(day))
                .toList();
    }

    private record Stored(UUID coaching, Dated step) {}

    private List<Coaching> whole(List<Coaching> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        Map<UUID, List<Stored>> steps = jdbc
                .sql("""
                        select id, coaching, kind, day, until_day, outcome, words, person_words, next_step, recorded_by,
                            recorded_at
                        from coaching.step
                        where coaching = any(:coachings)
                        order by recorded_at, id
                        """)
                .param("coachings", bare.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .query(this::step)
                .list()
                .stream()
                .collect(groupingBy(Stored::coaching));
        return bare.stream()
                .map(one -> new Coaching(
                        one.id(),
                        one.employee(),
                        one.head(),
                        one.offered(),
                        one.agreement(),
                        one.question(),
                        steps.getOrDefault(one.id().value(), List.of()).stream()
                                .map(Stored::step)
                                .toList()))
                .toList();
    }

    private static Coaching coaching(ResultSet row, int index) throws SQLException {
        return new Coaching(
                new CoachingId(row.getObject("id", UUID.class)),
                new EmployeeId(row.getObject("employee", UUID.class)),
                new EmployeeId(row.getObject("head", UUID.class)),
                row.getObject("offered", LocalDate.class),
                new Agreement(
                        row.getString("goal"),
                        row.getString("help"),
                        Arrays.asList((String[]) row.getArray("steps").getArray()),
                        row.getObject("begins", LocalDate.class),
                        row.getObject("ends", LocalDate.class)),
                row.getObject("question", UUID.class),
                List.of());
    }

    private Stored step(ResultSet row, int index) throws SQLException {
        Instant at = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        StepRow step = new StepRow(
                Step.Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("outcome"),
                row.getString("words"),
                row.getString("person_words"),
                row.getString("next_step"));
        return new Stored(
                row.getObject("coaching", UUID.class),
                new Dated(
                        zone.day(at),
                        new Step.Taken(
                                row.getObject("id", UUID.class),
                                step.step(),
                                new EmployeeId(row.getObject("recorded_by", UUID.class)),
                                at)));
    }
}
