package id.abdi.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.abdi.kernel.UnitId;
import id.abdi.programme.Programme.Indicator;
import id.abdi.programme.Programme.Milestone;
import id.abdi.programme.Programme.TermTarget;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Indicators, targets, milestones and agencies of versions of programmes, for many at once. */
@Repository
class ProgrammePartSql {
    private final JdbcClient jdbc;

    ProgrammePartSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version of a programme, and what belongs to it. */
    private record Key(UUID programme, int version) {
        static Key of(Programme programme) {
            return new Key(programme.id().value(), programme.version());
        }
    }

    private record Part<T>(Key key, T value) {}

    private record Of<T>(UUID indicator, T value) {}

    /** The same versions with all that belongs to them. */
    List<Programme> with(List<Programme> versions) {
        if (versions.isEmpty()) {
            return versions;
        }
        Map<Key, List<Of<TermTarget>>> targets =
                read(versions, """
                select t.programme, t.version, t.indicator, t.year, t.quarter, t.direction, t.number, t.upper, t.unit
                from programme.target t
                join asked a on a.programme = t.programme and a.version = t.version
                order by t.year, t.quarter nulls first
                """, (row, index) -> new Of<>(row.getObject("indicator", UUID.class), target(row)));
        Map<Key, List<Indicator>> indicators = read(
                versions,
                """
                select i.programme, i.version, i.id, i.name
                from programme.indicator i
                join asked a on a.programme = i.programme and a.version = i.version
                order by i.position
                """,
                (row, index) -> new Indicator(row.getObject("id", UUID.class), row.getString("name"), List.of()));
        Map<Key, List<Milestone>> milestones = read(
                versions,
                """
                select m.programme, m.version, m.due, m.name
                from programme.milestone m
                join asked a on a.programme = m.programme and a.version = m.version
                order by m.due, m.position
                """,
                (row, index) -> new Milestone(row.getObject("due", LocalDate.class), row.getString("name")));
        Map<Key, List<UnitId>> agencies =
                read(versions, """
                select g.programme, g.version, g.unit
                from programme.agency g
                join asked a on a.programme = g.programme and a.version = g.version
                order by g.unit
                """, (row, index) -> new UnitId(row.getObject("unit", UUID.class)));
        return versions.stream()
                .map(version -> {
                    Key key = Key.of(version);
                    return whole(
                            version,
                            indicators.getOrDefault(key, List.of()).stream()
                                    .map(indicator -> measured(indicator, targets.getOrDefault(key, List.of())))
                                    .toList(),
                            milestones.getOrDefault(key, List.of()),
                            agencies.getOrDefault(key, List.of()));
                })
                .toList();
    }

    private static Indicator measured(Indicator indicator, List<Of<TermTarget>> targets) {
        return new Indicator(
                indicator.id(),
                indicator.name(),
                targets.stream()
                        .filter(target -> target.indicator().equals(indicator.id()))
                        .map(Of::value)
                        .toList());
    }

    private static Programme whole(
            Programme version, List<Indicator> indicators, List<Milestone> milestones, List<UnitId> agencies) {
        return new Programme(
                version.id(),
                version.version(),
                version.name(),
                version.outcome(),
                version.owner(),
                version.period(),
                indicators,
                milestones,
                agencies,
                version.validFrom(),
                version.reason(),
                version.recordedAt());
    }

    private <T> Map<Key, List<T>> read(List<Programme> versions, String select, RowMapper<T> mapper) {
        return jdbc
                .sql("""
                        with asked (programme, version) as (
                            select distinct * from unnest(:programmes::uuid[], :versions::integer[])
                        )
                        """ + select)
                .param("programmes", array(versions, version -> version.id().value(), UUID[]::new))
                .param("versions", array(versions, Programme::version, Integer[]::new))
                .query((row, index) -> new Part<>(
                        new Key(row.getObject("programme", UUID.class), row.getInt("version")),
                        java.util.Objects.requireNonNull(mapper.mapRow(row, index))))
                .list()
                .stream()
                .collect(groupingBy(Part::key, mapping(Part::value, toList())));
    }

    private static TermTarget target(ResultSet row) throws SQLException {
        return new TermTarget(
                row.getInt("year"),
                row.getObject("quarter", Integer.class),
                new Target(
                        Target.Direction.valueOf(row.getString("direction")),
                        row.getBigDecimal("number"),
                        row.getBigDecimal("upper"),
                        row.getString("unit")));
    }

    void insert(Programme programme) {
        insertIndicators(programme);
        insertTargets(programme);
        jdbc.sql("""
                        insert into programme.milestone (programme, version, position, due, name)
                        select :programme, :version, m.position, m.due, m.name
                        from unnest(:due::date[], :name::text[]) with ordinality as m (due, name, position)
                        """)
                .param("programme", programme.id().value())
                .param("version", programme.version())
                .param(
                        "due",
                        array(
                                programme.milestones(),
                                milestone -> milestone.due().toString(),
                                String[]::new))
                .param("name", array(programme.milestones(), Milestone::name, String[]::new))
                .update();
        jdbc.sql("""
                        insert into programme.agency (programme, version, unit)
                        select :programme, :version, unit
                        from unnest(:units::uuid[]) as unit
                        """)
                .param("programme", programme.id().value())
                .param("version", programme.version())
                .param("units", array(programme.agencies(), UnitId::value, UUID[]::new))
                .update();
    }

    private void insertIndicators(Programme programme) {
        jdbc.sql("""
                        insert into programme.indicator (programme, version, id, position, name)
                        select :programme, :version, i.id, i.position, i.name
                        from unnest(:ids::uuid[], :names::text[]) with ordinality as i (id, name, position)
                        """)
                .param("programme", programme.id().value())
                .param("version", programme.version())
                .param("ids", array(programme.indicators(), Indicator::id, UUID[]::new))
                .param("names", array(programme.indicators(), Indicator::name, String[]::new))
                .update();
    }

    private void insertTargets(Programme programme) {
        List<Of<TermTarget>> targets = new ArrayList<>();
        programme
                .indicators()
                .forEach(indicator ->
                        indicator.targets().forEach(target -> targets.add(new Of<>(indicator.id(), target))));
        jdbc.sql("""
                        insert into programme.target (
                            programme, version, indicator, year, quarter, direction, number, upper, unit)
                        select :programme, :version, t.indicator, t.year, t.quarter, t.direction, t.number, t.upper, t.unit
                        from unnest(
                            :indicators::uuid[], :years::integer[], :quarters::integer[], :directions::text[],
                            :numbers::numeric[], :uppers::numeric[], :units::text[])
                            as t (indicator, year, quarter, direction, number, upper, unit)
                        """)
                .param("programme", programme.id().value())
                .param("version", programme.version())
                .param("indicators", array(targets, Of::indicator, UUID[]::new))
                .param("years", array(targets, target -> target.value().year(), Integer[]::new))
                .param("quarters", array(targets, target -> target.value().quarter(), Integer[]::new))
                .param(
                        "directions",
                        array(
                                targets,
                                target -> target.value().target().direction().name(),
                                String[]::new))
                .param(
                        "numbers",
                        array(targets, target -> target.value().target().number(), java.math.BigDecimal[]::new))
                .param(
                        "uppers",
                        array(targets, target -> target.value().target().upper(), java.math.BigDecimal[]::new))
                .param("units", array(targets, target -> target.value().target().unit(), String[]::new))
                .update();
    }

    private static <T, V> V[] array(
            List<T> list,
            Function<T, ? extends @org.jspecify.annotations.Nullable V> part,
            java.util.function.IntFunction<V[]> array) {
        V[] values = array.apply(list.size());
        for (int i = 0; i < values.length; i++) {
            values[i] = part.apply(list.get(i));
        }
        return values;
    }
}
