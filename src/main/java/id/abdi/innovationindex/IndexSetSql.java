package id.abdi.innovationindex;

import id.abdi.innovationindex.IndexSet.Classes;
import id.abdi.innovationindex.IndexSet.Count;
import id.abdi.innovationindex.IndexSet.Indicator;
import id.abdi.innovationindex.IndexSet.Own;
import id.abdi.kernel.Period;
import id.abdi.ledger.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IndexSetSql {
    private final JdbcClient jdbc;

    IndexSetSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One writer until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('innovation index', 0))")
                .query(row -> {});
    }

    /** The newest version of that year, else of the nearest year before that has one. */
    Optional<IndexSet> newest(int year) {
        return jdbc.sql("""
                        select s.year, s.version, s.begins, s.ends, s.divisor, s.per_innovation, s.most, s.own_points, s.own_most, s.high,
                            s.middle, s.source, s.confirmed
                        from innovationindex.year_set s
                        where s.year <= :year
                        order by s.year desc, s.version desc
                        limit 1
                        """)
                .param("year", year)
                .query((row, index) -> set(row))
                .optional()
                .map(this::whole);
    }

    int versions(int year) {
        return jdbc.sql("select coalesce(max(version), 0) from innovationindex.year_set where year = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void insert(IndexSet set, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into innovationindex.year_set (
                            year, version, begins, ends, divisor, per_innovation, most, own_points, own_most, high, middle, source, confirmed,
                            recorded_by, via, recorded_at, leaf)
                        values (
                            :year, :version, :begins, :ends, :least, :each, :most, :ownPoints, :ownMost, :high, :middle, :source,
                            :confirmed, :by, :via, :now, :leaf)
                        """))
                .param("year", set.year())
                .param("version", set.version())
                .param("begins", set.window().from())
                .param("ends", set.window().last())
                .param("least", set.least())
                .param("each", set.count().each())
                .param("most", set.count().most())
                .param("ownPoints", set.own().points())
                .param("ownMost", set.own().most())
                .param("high", set.classes().high())
                .param("middle", set.classes().middle())
                .param("source", set.source())
                .param("confirmed", set.confirmed())
                .update();
        jdbc.sql("""
                        insert into innovationindex.indicator (year, version, number, name, weight, mandatory, one, two, three)
                        select :year, :version, i.number, i.name, i.weight, i.mandatory, i.one, i.two, i.three
                        from unnest(
                            :numbers::integer[], :names::text[], :weights::integer[], :mandatory::boolean[], :one::text[],
                            :two::text[], :three::text[]) as i (number, name, weight, mandatory, one, two, three)
                        """)
                .param("year", set.year())
                .param("version", set.version())
                .param("numbers", array(set, Indicator::number).toArray(Integer[]::new))
                .param("names", array(set, Indicator::name).toArray(String[]::new))
                .param("weights", array(set, Indicator::weight).toArray(Integer[]::new))
                .param("mandatory", array(set, Indicator::mandatory).toArray(Boolean[]::new))
                .param("one", array(set, one -> one.parameters().get(0)).toArray(String[]::new))
                .param("two", array(set, one -> one.parameters().get(1)).toArray(String[]::new))
                .param("three", array(set, one -> one.parameters().get(2)).toArray(String[]::new))
                .update();
    }

    private static <T> List<T> array(IndexSet set, Function<Indicator, T> value) {
        return set.indicators().stream().map(value).toList();
    }

    private IndexSet whole(IndexSet set) {
        List<Indicator> indicators = jdbc.sql("""
                        select i.number, i.name, i.weight, i.mandatory, i.one, i.two, i.three
                        from innovationindex.indicator i
                        where i.year = :year
                          and i.version = :version
                        order by i.number
                        """)
                .param("year", set.year())
                .param("version", set.version())
                .query((row, index) -> new Indicator(
                        row.getInt("number"),
                        row.getString("name"),
                        row.getInt("weight"),
                        row.getBoolean("mandatory"),
                        List.of(row.getString("one"), row.getString("two"), row.getString("three"))))
                .list();
        return new IndexSet(
                set.year(),
                set.version(),
                set.window(),
                set.least(),
                set.count(),
                set.own(),
                set.classes(),
                set.source(),
                set.confirmed(),
                indicators);
    }

    private static IndexSet set(ResultSet row) throws SQLException {
        return new IndexSet(
                row.getInt("year"),
                row.getInt("version"),
                Period.inclusive(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)),
                row.getInt("divisor"),
                new Count(row.getBigDecimal("per_innovation"), row.getInt("most")),
                new Own(row.getBigDecimal("own_points"), row.getBigDecimal("own_most")),
                new Classes(row.getBigDecimal("high"), row.getBigDecimal("middle")),
                row.getString("source"),
                row.getBoolean("confirmed"),
                List.of());
    }
}
