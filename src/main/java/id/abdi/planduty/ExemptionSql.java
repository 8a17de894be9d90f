package id.abdi.planduty;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.ledger.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ExemptionSql {
    private final JdbcClient jdbc;

    ExemptionSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One writer of a person's exemptions until the transaction ends. */
    void lock(EmployeeId employee) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "plan exemption " + employee)
                .query(row -> {});
    }

    void insert(Exemption exemption, Mark mark) {
        mark.on(jdbc.sql("""
                        with exemption as (
                            insert into planduty.exemption (
                                id, employee, why, period, letter, recorded_by, via, recorded_at, leaf)
                            values (:id, :employee, :why, daterange(:from, :to), :letter, :by, :via, :now, :leaf)
                        )
                        insert into planduty.exemption_in_force (exemption, employee, period)
                        values (:id, :employee, daterange(:from, :to))
                        """))
                .param("id", exemption.id())
                .param("employee", exemption.employee().value())
                .param("why", exemption.why().name())
                .param("from", exemption.period().from())
                .param("to", exemption.period().to())
                .param("letter", exemption.letter())
                .update();
    }

    /** Lets it count up to that day, which belongs to it no more. */
    void end(UUID exemption, LocalDate after, String reason, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into planduty.exemption_end (exemption, after, reason, recorded_by, via, recorded_at, leaf)
                        values (:exemption, :after, :reason, :by, :via, :now, :leaf)
                        """))
                .param("exemption", exemption)
                .param("after", after)
                .param("reason", reason)
                .update();
        jdbc.sql("""
                        update planduty.exemption_in_force
                        set period = period * daterange(null, :after)
                        where exemption = :exemption
                        """).param("exemption", exemption).param("after", after).update();
    }

    /** As it was recorded, whether it counts still or not. */
    Optional<Exemption> find(UUID id) {
        return jdbc.sql("""
                        select id, employee, why, lower(period) as first, upper(period) as after, letter
                        from planduty.exemption
                        where id = :id
                        """).param("id", id).query(ExemptionSql::exemption).optional();
    }

    boolean ended(UUID id) {
        return jdbc.sql("select exists (select 1 from planduty.exemption_end where exemption = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    boolean overlaps(EmployeeId employee, Period period) {
        return jdbc.sql("""
                        select exists (
                            select 1
                            from planduty.exemption_in_force
                            where employee = :employee
                              and period && daterange(:from, :to))
                        """)
                .param("employee", employee.value())
                .param("from", period.from())
                .param("to", period.to())
                .query(Boolean.class)
                .single();
    }

    /** What counts of these people on that day. */
    List<Exemption> on(Collection<EmployeeId> people, LocalDate date) {
        return jdbc.sql("""
                        select e.id, e.employee, e.why, lower(f.period) as first, upper(f.period) as after, e.letter
                        from planduty.exemption_in_force f
                        join planduty.exemption e on e.id = f.exemption
                        where f.employee = any(:people)
                          and f.period @> :date
                        """)
                .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .param("date", date)
                .query(ExemptionSql::exemption)
                .list();
    }

    private static Exemption exemption(ResultSet row, int index) throws SQLException {
        return new Exemption(
                row.getObject("id", UUID.class),
                new EmployeeId(row.getObject("employee", UUID.class)),
                Why.valueOf(row.getString("why")),
                Period.of(row.getObject("first", LocalDate.class), row.getObject("after", LocalDate.class)),
                row.getString("letter"));
    }
}
