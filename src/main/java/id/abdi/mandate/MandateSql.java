package id.abdi.mandate;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.ledger.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MandateSql {
    private static final String SELECT = """
            select m.id, m.unit, m.official, lower(f.period) as first, upper(f.period) as after, m.decision
            from mandate.mandate_in_force f
            join mandate.mandate m on m.id = f.mandate
            """;

    private final JdbcClient jdbc;

    MandateSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One writer of that unit's namings until the transaction ends. */
    void lock(UnitId unit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "mandate " + unit)
                .query(row -> {});
    }

    void insert(Mandate mandate, Mark mark) {
        mark.on(jdbc.sql("""
                        with mandate as (
                            insert into mandate.mandate (
                                id, unit, official, period, decision, recorded_by, via, recorded_at, leaf)
                            values (:id, :unit, :official, daterange(:from, :to), :decision, :by, :via, :now, :leaf)
                        )
                        insert into mandate.mandate_in_force (mandate, unit, official, period)
                        values (:id, :unit, :official, daterange(:from, :to))
                        """))
                .param("id", mandate.id().value())
                .param("unit", mandate.unit().value())
                .param("official", mandate.official().value())
                .param("from", mandate.period().from())
                .param("to", mandate.period().to())
                .param("decision", mandate.decision())
                .update();
    }

    /** Lets it count up to that day, which belongs to it no more. */
    void end(MandateId mandate, LocalDate after, String reason, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into mandate.mandate_end (mandate, after, reason, recorded_by, via, recorded_at, leaf)
                        values (:mandate, :after, :reason, :by, :via, :now, :leaf)
                        """))
                .param("mandate", mandate.value())
                .param("after", after)
                .param("reason", reason)
                .update();
        jdbc.sql("""
                        update mandate.mandate_in_force
                        set period = period * daterange(null, :after)
                        where mandate = :mandate
                        """).param("mandate", mandate.value()).param("after", after).update();
    }

    /** As it was recorded, whether it counts still or not. */
    Optional<Mandate> find(MandateId id) {
        return jdbc.sql("""
                        select id, unit, official, lower(period) as first, upper(period) as after, decision
                        from mandate.mandate
                        where id = :id
                        """).param("id", id.value()).query(MandateSql::mandate).optional();
    }

    boolean ended(MandateId id) {
        return jdbc.sql("select exists (select 1 from mandate.mandate_end where mandate = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether that person is named for that unit on any of these days. */
    boolean overlaps(Mandate mandate) {
        return jdbc.sql("""
                        select exists (
                            select 1
                            from mandate.mandate_in_force
                            where unit = :unit
                              and official = :official
                              and period && daterange(:from, :to))
                        """)
                .param("unit", mandate.unit().value())
                .param("official", mandate.official().value())
                .param("from", mandate.period().from())
                .param("to", mandate.period().to())
                .query(Boolean.class)
                .single();
    }

    /** Everything that counts on that day. */
    List<Mandate> inForce(LocalDate date) {
        return jdbc.sql(SELECT + """
                        where f.period @> :date
                        order by m.id
                        """)
                .param("date", date)
                .query(MandateSql::mandate)
                .list();
    }

    /** What counts on that day or will, the first to end first. */
    List<Mandate> since(LocalDate date) {
        return jdbc.sql(SELECT + """
                        where upper(f.period) > :date
                        order by upper(f.period), m.id
                        """)
                .param("date", date)
                .query(MandateSql::mandate)
                .list();
    }

    private static Mandate mandate(ResultSet row, int index) throws SQLException {
        return new Mandate(
                new MandateId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                new EmployeeId(row.getObject("official", UUID.class)),
                Period.of(row.getObject("first", LocalDate.class), row.getObject("after", LocalDate.class)),
                row.getString("decision"));
    }
}
