package id.abdi.progress;

import id.abdi.database.BulkCopy;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.plan.Aspect;
import id.abdi.plan.PlanResultId;
import id.abdi.progress.Realisation.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people confirmed of their planned results. */
@Repository
class RealisationSql {
    private final JdbcClient jdbc;
    private final BulkCopy copy;

    RealisationSql(JdbcClient jdbc, BulkCopy copy) {
        this.jdbc = jdbc;
        this.copy = copy;
    }

    /** One writer of a person's realisations until the transaction ends. */
    void lock(EmployeeId employee) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "realisation " + employee)
                .query(row -> {});
    }

    /** The newest version of each that lies within these days. */
    List<Realisation> newest(Collection<PlanResultId> results, Period days) {
        if (results.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select distinct on (result, aspect, period)
                            result, aspect, lower(period) as first, upper(period) as after, version, value, unit, proposed, words,
                            link, confirmed_by, recorded_at, leaf
                        from progress.realisation
                        where result = any(:results)
                          and period <@ daterange(:first, :after)
                        order by result, aspect, period, version desc
                        """)
                .param("results", results.stream().map(PlanResultId::value).toArray(UUID[]::new))
                .param("first", days.from())
                .param("after", days.to())
                .query(RealisationSql::realisation)
                .list();
    }

    void insert(Realisation realisation, String via) {
        jdbc.sql("""
                        insert into progress.realisation (
                            result, aspect, period, version, value, unit, proposed, words, link, confirmed_by, via, recorded_at, leaf)
                        values (
                            :result, :aspect, daterange(:first, :after), :version, :value, :unit, :proposed, :words, :link, :by,
                            :via, :at, :leaf)
                        """)
                .param("result", realisation.subject().result().value())
                .param("aspect", realisation.subject().aspect().name())
                .param("first", realisation.subject().period().from())
                .param("after", realisation.subject().period().to())
                .param("version", realisation.version())
                .param("value", realisation.value())
                .param("unit", realisation.unit())
                .param("proposed", realisation.proposed())
                .param("words", realisation.words())
                .param("link", realisation.link())
                .param("by", realisation.by().value())
                .param("via", via)
                .param("at", realisation.at().atOffset(ZoneOffset.UTC))
                .param("leaf", realisation.leaf())
                .update();
    }

    /** Certainly new ones. */
    void insertAll(List<Realisation> all, String via) {
        copy.rows("""
                copy progress.realisation (
                    result, aspect, period, version, value, unit, proposed, words, link, confirmed_by, via, recorded_at, leaf)
                from stdin
                """, all, one -> new Object[] {
            one.subject().result(),
            one.subject().aspect(),
            "[" + one.subject().period().from() + "," + one.subject().period().to() + ")",
            one.version(),
            one.value(),
            one.unit(),
            one.proposed(),
            one.words(),
            one.link(),
            one.by(),
            via,
            one.at(),
            one.leaf()
        });
    }

    private static Realisation realisation(ResultSet row, int index) throws SQLException {
        return new Realisation(
                new Subject(
                        new PlanResultId(row.getObject("result", UUID.class)),
                        Aspect.valueOf(row.getString("aspect")),
                        Period.of(row.getObject("first", LocalDate.class), row.getObject("after", LocalDate.class))),
                row.getInt("version"),
                row.getBigDecimal("value"),
                row.getString("unit"),
                row.getBigDecimal("proposed"),
                row.getString("words"),
                row.getString("link"),
                new EmployeeId(row.getObject("confirmed_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("leaf", UUID.class));
    }
}
