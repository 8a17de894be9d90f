package id.abdi.assessor;

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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DelegationSql {
    private static final String SELECT = """
            select d.id, d.unit, d.person, d.delegate, lower(f.period) as first, upper(f.period) as after, d.letter
            from assessor.delegation_in_force f
            join assessor.delegation d on d.id = f.delegation
            """;

    private final JdbcClient jdbc;

    DelegationSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One writer of the delegations for that unit or person until the transaction ends. */
    void lock(UUID subject) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "delegation " + subject)
                .query(row -> {});
    }

    void insert(Delegation delegation, Mark mark) {
        mark.on(jdbc.sql("""
                        with delegation as (
                            insert into assessor.delegation (
                                id, unit, person, delegate, period, letter, recorded_by, via, recorded_at, leaf)
                            values (
                                :id, :unit, :person, :delegate, daterange(:from, :to), :letter, :by, :via, :now, :leaf)
                        )
                        insert into assessor.delegation_in_force (delegation, subject, delegate, period)
                        values (:id, :subject, :delegate, daterange(:from, :to))
                        """))
                .param("id", delegation.id().value())
                .param(
                        "unit",
                        delegation.unit() == null ? null : delegation.unit().value())
                .param(
                        "person",
                        delegation.person() == null ? null : delegation.person().value())
                .param("subject", delegation.subject())
                .param("delegate", delegation.delegate().value())
                .param("from", delegation.period().from())
                .param("to", delegation.period().to())
                .param("letter", delegation.letter())
                .update();
    }

    /** Lets it count up to that day, which belongs to it no more. */
    void end(DelegationId delegation, LocalDate after, String reason, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into assessor.delegation_end (
                            delegation, after, reason, recorded_by, via, recorded_at, leaf)
                        values (:delegation, :after, :reason, :by, :via, :now, :leaf)
                        """))
                .param("delegation", delegation.value())
                .param("after", after)
                .param("reason", reason)
                .update();
        jdbc.sql("""
                        update assessor.delegation_in_force
                        set period = period * daterange(null, :after)
                        where delegation = :delegation
                        """)
                .param("delegation", delegation.value())
                .param("after", after)
                .update();
    }

    /** As it was recorded, whether it counts still or not. */
    Optional<Delegation> find(DelegationId id) {
        return jdbc.sql("""
                        select id, unit, person, delegate, lower(period) as first, upper(period) as after, letter
                        from assessor.delegation
                        where id = :id
                        """)
                .param("id", id.value())
                .query(DelegationSql::delegation)
                .optional();
    }

    boolean ended(DelegationId id) {
        return jdbc.sql("select exists (select 1 from assessor.delegation_end where delegation = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether there is one for that unit or person on any of these days. */
    boolean overlaps(UUID subject, Period period) {
        return jdbc.sql("""
                        select exists (
                            select 1
                            from assessor.delegation_in_force
                            where subject = :subject
                              and period && daterange(:from, :to))
                        """)
                .param("subject", subject)
                .param("from", period.from())
                .param("to", period.to())
                .query(Boolean.class)
                .single();
    }

    /** Everything that counts on that day. */
    List<Delegation> inForce(LocalDate date) {
        return jdbc.sql(SELECT + "where f.period @> :date")
                .param("date", date)
                .query(DelegationSql::delegation)
                .list();
    }

    /** What that person is delegated on that day. */
    List<Delegation> of(EmployeeId delegate, LocalDate date) {
        return jdbc.sql(SELECT + """
                        where f.delegate = :delegate
                          and f.period @> :date
                        """)
                .param("delegate", delegate.value())
                .param("date", date)
                .query(DelegationSql::delegation)
                .list();
    }

    /** What counts on that day or will, the first to end first. */
    List<Delegation> since(LocalDate date) {
        return jdbc.sql(SELECT + """
                        where upper(f.period) > :date
                        order by upper(f.period), d.id
                        """)
                .param("date", date)
                .query(DelegationSql::delegation)
                .list();
    }

    private static Delegation delegation(ResultSet row, int index) throws SQLException {
        UUID unit = row.getObject("unit", UUID.class);
        return new Delegation(
                new DelegationId(row.getObject("id", UUID.class)),
                unit == null ? null : new UnitId(unit),
                person(row.getObject("person", UUID.class)),
                new EmployeeId(row.getObject("delegate", UUID.class)),
                Period.of(row.getObject("first", LocalDate.class), row.getObject("after", LocalDate.class)),
                row.getString("letter"));
    }

    private static @Nullable EmployeeId person(@Nullable UUID id) {
        return id == null ? null : new EmployeeId(id);
    }
}
