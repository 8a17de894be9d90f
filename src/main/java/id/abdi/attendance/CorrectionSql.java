package id.abdi.attendance;

import id.abdi.attendance.PresenceRules.Corrected;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CorrectionSql {
    private static final String SELECT = """
            select c.id, c.employee, c.day, c.arrived, c.left_at, c.reason, d.approved, d.reason as why,
                d.recorded_by as decided_by
            from attendance.correction c
            left join attendance.correction_decision d on d.correction = c.id
            """;

    private final JdbcClient jdbc;

    CorrectionSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One writer a person until the transaction ends. */
    void lock(EmployeeId employee) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "correction " + employee)
                .query(row -> {});
    }

    void insert(Correction correction, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into attendance.correction (
                            id, employee, day, arrived, left_at, reason, recorded_by, via, recorded_at, leaf)
                        values (:id, :employee, :day, :arrived, :left, :reason, :by, :via, :now, :leaf)
                        """))
                .param("id", correction.id().value())
                .param("employee", correction.employee().value())
                .param("day", correction.day())
                .param("arrived", correction.arrived())
                .param("left", correction.left())
                .param("reason", correction.reason())
                .update();
    }

    void decide(Correction.Id correction, boolean approved, @Nullable String reason, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into attendance.correction_decision (
                            correction, approved, reason, recorded_by, via, recorded_at, leaf)
                        values (:correction, :approved, :reason, :by, :via, :now, :leaf)
                        """))
                .param("correction", correction.value())
                .param("approved", approved)
                .param("reason", reason)
                .update();
    }

    Optional<Correction> find(Correction.Id id) {
        return jdbc.sql(SELECT + " where c.id = :id")
                .param("id", id.value())
                .query(CorrectionSql::correction)
                .optional();
    }

    /** All of a person on these days, both included, the newest first. */
    List<Correction> of(EmployeeId person, LocalDate first, LocalDate last) {
        return jdbc.sql(SELECT + """
                         where c.employee = :person and c.day between :first and :last
                        order by c.day desc, c.id desc
                        """)
                .param("person", person.value())
                .param("first", first)
                .param("last", last)
                .query(CorrectionSql::correction)
                .list();
    }

    /** Those of these people that nobody has decided, the oldest first. */
    List<Correction> waiting(Collection<EmployeeId> people, int limit) {
        return jdbc.sql(SELECT + """
                         where c.employee = any(:people) and d.correction is null
                        order by c.id
                        limit :limit
                        """)
                .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .param("limit", limit)
                .query(CorrectionSql::correction)
                .list();
    }

    /** What counts on each day of these people: of several that were approved the newest. */
    Map<EmployeeId, Map<LocalDate, Corrected>> approved(
            Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        Map<EmployeeId, Map<LocalDate, Corrected>> approved = new HashMap<>();
        jdbc.sql(SELECT + """
                         where c.employee = any(:people) and c.day between :first and :last and d.approved
                        order by c.id
                        """)
                .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .param("first", first)
                .param("last", last)
                .query(CorrectionSql::correction)
                .list()
                .forEach(one -> approved.computeIfAbsent(one.employee(), person -> new HashMap<>())
                        .put(one.day(), new Corrected(one.arrived(), one.left())));
        return approved;
    }

    private static Correction correction(ResultSet row, int index) throws SQLException {
        UUID by = row.getObject("decided_by", UUID.class);
        return new Correction(
                new Correction.Id(row.getObject("id", UUID.class)),
                new EmployeeId(row.getObject("employee", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getObject("arrived", LocalTime.class),
                row.getObject("left_at", LocalTime.class),
                row.getString("reason"),
                by == null
                        ? null
                        : new Correction.Decision(
                                row.getBoolean("approved"), row.getString("why"), new EmployeeId(by)));
    }
}
