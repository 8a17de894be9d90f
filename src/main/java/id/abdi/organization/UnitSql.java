package id.abdi.organization;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Units as of a date, and what follows from them for people: scope and work pattern. */
@Repository
class UnitSql {
    private static final String UNITS = """
            select u.id, u.code, f.name, f.level, f.parent
            from organization.unit u
            join organization.unit_fact f on f.unit = u.id
            """;

    /** For each person and day the own unit and all units above it. */
    private static final String UP = """
            with recursive own as (
                select distinct on (day, a.employee) day::date as date, a.employee, p.unit
                from generate_series(:first::date, :last::date, '1 day') as day
                join organization.assignment a on a.period @> day::date
                join organization.post p on p.id = a.post
                where a.employee = any(:people)
                order by day, a.employee, a.capacity <> 'DEFINITIVE', lower(a.period), a.post
            ),
            up (date, employee, unit, depth) as (
                select own.date, own.employee, own.unit, 0
                from own
                union all
                select up.date, up.employee, f.parent, up.depth + 1
                from up
                join organization.unit_fact f on f.unit = up.unit and f.period @> up.date
                where f.parent is not null
                  and up.depth < 12
            )
            """;

    private final JdbcClient jdbc;

    UnitSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Unit> all(LocalDate date) {
        return jdbc.sql(UNITS + """
                        where f.period @> :date
                        order by f.name, u.code
                        """).param("date", date).query(UnitSql::unit).list();
    }

    Optional<Unit> byCode(String code, LocalDate date) {
        return jdbc.sql(UNITS + """
                        where u.code = :code
                          and f.period @> :date
                        """)
                .param("code", code.strip().toUpperCase(Locale.ROOT))
                .param("date", date)
                .query(UnitSql::unit)
                .optional();
    }

    /** Those of these ids in their latest state, also where they exist no more. */
    List<Unit> latest(Collection<UnitId> ids) {
        return jdbc.sql("select distinct on (u.id) " + UNITS.strip().substring("select ".length()) + """

                        where u.id = any(:ids)
                          and not isempty(f.period)
                        order by u.id, lower(f.period) desc
                        """)
                .param("ids", ids.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(UnitSql::unit)
                .list();
    }

    /** The unit with all units above it on that date, nearest first. */
    Scope scope(UnitId unit, LocalDate date) {
        return new Scope(jdbc.sql("""
                        with recursive up (unit, depth) as (
                            select :unit::uuid, 0
                            union
                            select f.parent, up.depth + 1
                            from up
                            join organization.unit_fact f on f.unit = up.unit and f.period @> :date
                            where f.parent is not null
                              and up.depth < 12
                        )
                        select unit
                        from up
                        order by depth
                        """)
                .param("unit", unit.value())
                .param("date", date)
                .query((row, index) -> new UnitId(row.getObject("unit", UUID.class)))
                .list());
    }

    /** A person, a day and something that holds for them then. */
    private record OnDay<T>(LocalDate date, EmployeeId employee, T what) {}

    /** The units of these people with all units above, nearest first, on each of these days. */
    Map<LocalDate, Map<EmployeeId, Scope>> scopes(Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        List<OnDay<UnitId>> steps = jdbc.sql(UP + """
                        select date, employee, unit
                        from up
                        order by date, employee, depth
                        """)
                .param("people", LineSql.ids(people))
                .param("first", first)
                .param("last", last)
                .query((row, index) -> new OnDay<>(
                        row.getObject("date", LocalDate.class),
                        new EmployeeId(row.getObject("employee", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class))))
                .list();
        Map<LocalDate, Map<EmployeeId, Scope>> scopes = new LinkedHashMap<>();
        steps.stream()
                .collect(Collectors.groupingBy(
                        OnDay::date,
                        Collectors.groupingBy(
                                OnDay::employee, Collectors.mapping(OnDay::what, Collectors.toUnmodifiableList()))))
                .forEach((date, units) -> {
                    Map<EmployeeId, Scope> day = new LinkedHashMap<>();
                    units.forEach((employee, above) -> day.put(employee, new Scope(above)));
                    scopes.put(date, day);
                });
        return scopes;
    }

    /** The code of the pattern of each of these people that has one: the own, else the nearest unit's; day by day. */
    Map<LocalDate, Map<EmployeeId, String>> patterns(Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        return jdbc
                .sql(UP + """
                        ,
                        given as (
                            select day::date as date, w.employee, w.pattern, -1 as depth
                            from generate_series(:first::date, :last::date, '1 day') as day
                            join organization.work_pattern w on w.period @> day::date
                            where w.employee = any(:people)
                            union all
                            select up.date, up.employee, w.pattern, up.depth
                            from up
                            join organization.work_pattern w on w.unit = up.unit and w.period @> up.date
                        )
                        select distinct on (date, employee) date, employee, pattern
                        from given
                        order by date, employee, depth
                        """)
                .param("people", LineSql.ids(people))
                .param("first", first)
                .param("last", last)
                .query((row, index) -> new OnDay<>(
                        row.getObject("date", LocalDate.class),
                        new EmployeeId(row.getObject("employee", UUID.class)),
                        row.getString("pattern")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(OnDay::date, Collectors.toMap(OnDay::employee, OnDay::what)));
    }

    /** Units that have people of their own on that date. */
    List<Unit> peopled(LocalDate date) {
        return jdbc.sql(UNITS + """
                        where f.period @> :date
                          and exists (
                            select 1
                            from organization.post p
                            join organization.assignment a on a.post = p.id and a.period @> :date
                            where p.unit = u.id)
                        order by f.name, u.code
                        """).param("date", date).query(UnitSql::unit).list();
    }

    private static Unit unit(ResultSet row, int index) throws SQLException {
        UUID parent = row.getObject("parent", UUID.class);
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                UnitLevel.valueOf(row.getString("level")),
                parent == null ? null : new UnitId(parent));
    }
}
