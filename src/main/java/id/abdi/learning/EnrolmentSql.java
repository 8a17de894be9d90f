package id.abdi.learning;

import static java.util.stream.Collectors.groupingBy;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.kernel.EmployeeId;
import id.abdi.learning.Enrolment.Kind;
import id.abdi.learning.Enrolment.Step;
import id.abdi.ledger.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EnrolmentSql {
    private static final String SELECT =
            "select id, training, session, employee, recorded_by, offered, day from learning.enrolment ";

    private final JdbcClient jdbc;
    private final LocalTimeZone zone;

    EnrolmentSql(JdbcClient jdbc, LocalTimeZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    void insert(Enrolment enrolment, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into learning.enrolment (
                            id, training, session, employee, recorded_by, offered, day, via, recorded_at, leaf)
                        values (:id, :training, :session, :employee, :by, :offered, :day, :via, :now, :leaf)
                        """))
                .param("id", enrolment.id())
                .param("training", enrolment.training())
                .param("session", enrolment.session())
                .param("employee", enrolment.employee().value())
                .param("offered", enrolment.offered())
                .param("day", enrolment.day())
                .update();
    }

    void insert(UUID enrolment, UUID id, StepInput.Row row, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into learning.step (
                            id, enrolment, kind, outcome, day, minutes, hours, number, words, recorded_by, via, recorded_at,
                            leaf)
                        values (
                            :id, :enrolment, :kind, :outcome, :day, :minutes, :hours, :number, :words, :by, :via, :now,
                            :leaf)
                        """))
                .param("id", id)
                .param("enrolment", enrolment)
                .param("kind", row.kind().name())
                .param("outcome", row.outcome())
                .param("day", row.day())
                .param("minutes", row.minutes())
                .param("hours", row.hours())
                .param("number", row.number())
                .param("words", row.words())
                .update();
    }

    Optional<Enrolment> find(UUID id) {
        return whole(jdbc.sql(SELECT + "where id = :id")
                        .param("id", id)
                        .query(EnrolmentSql::enrolment)
                        .list())
                .stream()
                .findFirst();
    }

    /** Of these people, the newest first. */
    List<Enrolment> of(Collection<EmployeeId> people) {
        return people.isEmpty()
                ? List.of()
                : whole(jdbc.sql(SELECT + "where employee = any(:people) order by day desc, id desc")
                        .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                        .query(EnrolmentSql::enrolment)
                        .list());
    }

    List<Enrolment> ofSession(UUID session) {
        return whole(jdbc.sql(SELECT + "where session = :session order by day desc, id desc")
                .param("session", session)
                .query(EnrolmentSql::enrolment)
                .list());
    }

    List<Enrolment> ofTraining(UUID training) {
        return whole(jdbc.sql(SELECT + "where training = :training order by day desc, id desc")
                .param("training", training)
                .query(EnrolmentSql::enrolment)
                .list());
    }

    /**
     * Everybody's that was proved within these days, and those not proved yet whose session ends within them or that have none.
     *
     * @param always trainings of which every proof is read, of whichever day
     */
    List<Enrolment> between(LocalDate first, LocalDate last, Collection<UUID> always) {
        return whole(jdbc.sql(SELECT + """
                        e
                        where exists (select 1 from learning.step s
                                      where s.enrolment = e.id and s.kind = 'PROVED'
                                        and (s.day between :first and :last or e.training = any(:always)))
                           or ((e.session is null
                                or exists (select 1 from learning.session n
                                           where n.id = e.session and n.last_day between :first and :last))
                               and not exists (select 1 from learning.step s
                                               where s.enrolment = e.id and s.kind in ('PROVED', 'WITHDRAWN')))
                        order by e.day desc, e.id desc
                        """)
                .param("first", first)
                .param("last", last)
                .param("always", always.toArray(UUID[]::new))
                .query(EnrolmentSql::enrolment)
                .list());
    }

    /** Proved on that day or before, without an answer whether it changed anything; the newest first. */
    List<Enrolment> unanswered(LocalDate first, LocalDate last) {
        return whole(jdbc.sql(SELECT + """
                        e
                        where exists (select 1 from learning.step s
                                      where s.enrolment = e.id and s.kind = 'PROVED' and s.day between :first and :last)
                          and not exists (select 1 from learning.step s where s.enrolment = e.id and s.kind = 'EFFECT')
                        order by e.day desc, e.id desc
                        """)
                .param("first", first)
                .param("last", last)
                .query(EnrolmentSql::enrolment)
                .list());
    }

    private record Stored(UUID enrolment, Step step) {}

    private List<Enrolment> whole(List<Enrolment> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        Map<UUID, List<Stored>> steps = jdbc
                .sql("""
                        select id, enrolment, kind, outcome, day, minutes, hours, number, words, recorded_by, recorded_at
                        from learning.step
                        where enrolment = any(:enrolments)
                        order by recorded_at, id
                        """)
                .param("enrolments", bare.stream().map(Enrolment::id).toArray(UUID[]::new))
                .query(this::step)
                .list()
                .stream()
                .collect(groupingBy(Stored::enrolment));
        return bare.stream()
                .map(one -> new Enrolment(
                        one.id(),
                        one.training(),
                        one.session(),
                        one.employee(),
                        one.by(),
                        one.offered(),
                        one.day(),
                        steps.getOrDefault(one.id(), List.of()).stream()
                                .map(Stored::step)
                                .toList()))
                .toList();
    }

    private static Enrolment enrolment(ResultSet row, int index) throws SQLException {
        return new Enrolment(
                row.getObject("id", UUID.class),
                row.getObject("training", UUID.class),
                row.getObject("session", UUID.class),
                new EmployeeId(row.getObject("employee", UUID.class)),
                new EmployeeId(row.getObject("recorded_by", UUID.class)),
                row.getBoolean("offered"),
                row.getObject("day", LocalDate.class),
                List.of());
    }

    private Stored step(ResultSet row, int index) throws SQLException {
        Instant at = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        return new Stored(
                row.getObject("enrolment", UUID.class),
                new Step(
                        row.getObject("id", UUID.class),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("outcome"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("minutes", Integer.class),
                        row.getBigDecimal("hours"),
                        row.getString("number"),
                        row.getString("words"),
                        new EmployeeId(row.getObject("recorded_by", UUID.class)),
                        zone.day(at),
                        at));
    }
}
