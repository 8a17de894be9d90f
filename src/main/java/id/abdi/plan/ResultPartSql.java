package id.abdi.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.abdi.plan.PlanResult.Action;
import id.abdi.plan.PlanResult.Indicator;
import id.abdi.programme.Target;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Indicators and actions of planned results, for many at once. */
@Repository
class ResultPartSql {
    private final JdbcClient jdbc;

    ResultPartSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Key(UUID result, int revision) {}

    private record Of<T>(Key key, T value) {}

    /** The same results with all that belongs to their revision. */
    List<PlanResult> with(List<PlanResult> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        Map<Key, List<Indicator>> indicators = read(bare, """
                select i.result, i.revision, i.aspect, i.name, i.direction, i.number, i.upper, i.unit, i.description
                from plan.indicator i
                join asked a on a.result = i.result and a.revision = i.revision
                """, (row, index) -> indicator(row));
        Map<Key, List<Action>> actions =
                read(bare, """
                select c.result, c.revision, c.part, c.words
                from plan.action c
                join asked a on a.result = c.result and a.revision = c.revision
                order by c.part
                """, (row, index) -> new Action(row.getInt("part"), row.getString("words")));
        return bare.stream()
                .map(result -> {
                    Key key = new Key(result.id().value(), result.revision());
                    return whole(
                            result,
                            indicators.getOrDefault(key, List.of()).stream()
                                    .sorted(Comparator.comparing(Indicator::aspect))
                                    .toList(),
                            actions.getOrDefault(key, List.of()));
                })
                .toList();
    }

    private <T> Map<Key, List<T>> read(List<PlanResult> bare, String select, RowMapper<T> mapper) {
        return jdbc
                .sql("""
                        with asked (result, revision) as (
                            select distinct * from unnest(:ids::uuid[], :revisions::integer[])
                        )
                        """ + select)
                .param("ids", array(bare, result -> result.id().value(), UUID[]::new))
                .param("revisions", array(bare, PlanResult::revision, Integer[]::new))
                .query((row, index) -> new Of<>(
                        new Key(row.getObject("result", UUID.class), row.getInt("revision")),
                        Objects.requireNonNull(mapper.mapRow(row, index))))
                .list()
                .stream()
                .collect(groupingBy(Of::key, mapping(Of::value, toList())));
    }

    private static PlanResult whole(PlanResult bare, List<Indicator> indicators, List<Action> actions) {
        return new PlanResult(
                bare.id(),
                bare.revision(),
                bare.plan(),
                bare.version(),
                bare.employee(),
                bare.post(),
                bare.main(),
                bare.statement(),
                bare.link(),
                indicators,
                actions);
    }

    private record OfResult<T>(PlanResult result, T part) {}

    /** The parts of these revisions, all at once. */
    void insert(List<PlanResult> results) {
        List<OfResult<Indicator>> indicators = parts(results, PlanResult::indicators);
        jdbc.sql("""
                        insert into plan.indicator (
                            result, revision, aspect, name, direction, number, upper, unit, description)
                        select i.result, i.revision, i.aspect, i.name, i.direction, i.number, i.upper, i.unit, i.description
                        from unnest(
                            :results::uuid[], :revisions::integer[], :aspects::text[], :names::text[], :directions::text[],
                            :numbers::numeric[], :uppers::numeric[], :units::text[], :descriptions::text[])
                            as i (result, revision, aspect, name, direction, number, upper, unit, description)
                        """)
                .param("results", array(indicators, one -> one.result().id().value(), UUID[]::new))
                .param("revisions", array(indicators, one -> one.result().revision(), Integer[]::new))
                .param("aspects", array(indicators, one -> one.part().aspect().name(), String[]::new))
                .param("names", array(indicators, one -> one.part().name(), String[]::new))
                .param(
                        "directions",
                        targets(indicators, target -> target.direction().name(), String[]::new))
                .param("numbers", targets(indicators, Target::number, BigDecimal[]::new))
                .param("uppers", targets(indicators, Target::upper, BigDecimal[]::new))
                .param("units", targets(indicators, Target::unit, String[]::new))
                .param("descriptions", array(indicators, one -> one.part().description(), String[]::new))
                .update();
        List<OfResult<Action>> actions = parts(results, PlanResult::actions);
        jdbc.sql("""
                        insert into plan.action (result, revision, part, words)
                        select a.result, a.revision, a.part, a.words
                        from unnest(:results::uuid[], :revisions::integer[], :parts::integer[], :words::text[])
                            as a (result, revision, part, words)
                        """)
                .param("results", array(actions, one -> one.result().id().value(), UUID[]::new))
                .param("revisions", array(actions, one -> one.result().revision(), Integer[]::new))
                .param("parts", array(actions, one -> one.part().part(), Integer[]::new))
                .param("words", array(actions, one -> one.part().words(), String[]::new))
                .update();
    }

    private static <T> List<OfResult<T>> parts(List<PlanResult> results, Function<PlanResult, List<T>> of) {
        return results.stream()
                .flatMap(result -> of.apply(result).stream().map(part -> new OfResult<>(result, part)))
                .toList();
    }

    private static <V> V[] targets(
            List<OfResult<Indicator>> indicators,
            Function<Target, ? extends @Nullable V> value,
            IntFunction<V[]> array) {
        return array(
                indicators,
                one -> one.part().target() == null
                        ? null
                        : value.apply(one.part().target()),
                array);
    }

    static <T, V> V[] array(List<T> list, Function<T, ? extends @Nullable V> part, IntFunction<V[]> array) {
        V[] values = array.apply(list.size());
        for (int i = 0; i < values.length; i++) {
            values[i] = part.apply(list.get(i));
        }
        return values;
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        String direction = row.getString("direction");
        return new Indicator(
                Aspect.valueOf(row.getString("aspect")),
                row.getString("name"),
                direction == null
                        ? null
                        : new Target(
                                Target.Direction.valueOf(direction),
                                row.getBigDecimal("number"),
                                row.getBigDecimal("upper"),
                                row.getString("unit")),
                row.getString("description"));
    }
}
