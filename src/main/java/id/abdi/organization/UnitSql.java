package id.abdi.organization;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Units as of a date. */
@Repository
class UnitSql {
    private static final String UNITS = """
            select u.id, u.code, f.name, f.level, f.parent
            from organization.unit u
            join organization.unit_fact f on f.unit = u.id
            """;

    private final JdbcClient jdbc;

    UnitSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Unit> all(LocalDate date) {
        return jdbc.sql(UNITS + """
                        where f.period |@> :date
                        order by f.name, u.code
                        """).param("date", date).query(UnitSql::unit).list();
    }

    Map<LocalDate, Map<UnitId, Unit>> on(Collection<UnitId> ids, Collection<LocalDate> dates) {
        Map<LocalDate, Map<UnitId, Unit>> found = new HashMap<>();
        jdbc.sql("select day, " + UNITS.strip().substring("select ".length()) + """

                        join unnest(:days::date[]) as day on f.period |@> day
                        where u.id = any(:ids)
                        """)
                .param("ids", ids.stream().map(UnitId::value).toArray(UUID[]::new))
                .param(
                        "days",
                        dates.stream().map(LocalDate::toString).distinct().toArray(String[]::new))
                .query(row -> {
                    Unit unit = unit(row, 0);
                    found.computeIfAbsent(row.getObject("day", LocalDate.class), day -> new HashMap<>())
                            .put(unit.id(), unit);
                });
        return found;
    }

    Optional<Unit> byCode(String code, LocalDate date) {
        return jdbc.sql(UNITS + """
                        where u.code = :code
                          and f.period |@> :date
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

    /** The units that this person heads on that date, and those below them that nobody heads. */
    List<Unit> led(EmployeeId person, LocalDate date) {
        return jdbc.sql("""
                        with recursive led (unit, depth) as (
                            select h.unit, 0
                            from organization.held(:person, :date) h
                            where h.head
                            union
                            select below.unit, led.depth + 1
                            from led
                            join organization.unit_fact below on below.parent = led.unit and below.period |@> :date
                            where led.depth < 12
                              and not exists (
                                select 1
                                from organization.reporting(:date) r
                                where r.unit = below.unit
                                  and r.head)
                        )
                        """ + UNITS + """
                        where f.period |@> :date
                          and u.id in (select led.unit from led)
                        order by f.name, u.code
                        """)
                .param("person", person.value())
                .param("date", date)
                .query(UnitSql::unit)
                .list();
    }

    /** Units that have people of their own on that date. */
    List<Unit> peopled(LocalDate date) {
        return jdbc.sql(UNITS + """
                        where f.period |@> :date
                          and exists (
                            select 1
                            from organization.post p
                            join organization.assignment a on a.post = p.id and a.period |@> :date
                            where p.unit = u.id)
                        order by f.name, u.code
                        """).param("date", date).query(UnitSql::unit).list();
    }

    /** That unit with all units above it, nearest first. */
    List<Unit> upward(UnitId unit, LocalDate date) {
        return jdbc.sql("""
                        with recursive up (unit, depth) as (
                            select :unit::uuid, 0
                            union all
                            select f.parent, up.depth + 1
                            from up
                            join organization.unit_fact f on f.unit = up.unit and f.period |@> :date
                            where f.parent is not null
                              and up.depth < 20)
                        select u.id, u.code, f.name, f.level, f.parent
                        from up
                        join organization.unit u on u.id = up.unit
                        join organization.unit_fact f on f.unit = u.id and f.period |@> :date
                        order by up.depth
                        """)
                .param("unit", unit.value())
                .param("date", date)
                .query(UnitSql::unit)
                .list();
    }

    /** That unit with all units below it. */
    List<Unit> downward(UnitId unit, LocalDate date) {
        return jdbc.sql("""
                        with recursive down (unit) as (
                            select :unit::uuid
                            union
                            select f.unit
                            from down
                            join organization.unit_fact f on f.parent = down.unit and f.period |@> :date)
                        select u.id, u.code, f.name, f.level, f.parent
                        from down
                        join organization.unit u on u.id = down.unit
                        join organization.unit_fact f on f.unit = u.id and f.period |@> :date
                        order by f.name, u.code
                        """)
                .param("unit", unit.value())
                .param("date", date)
                .query(UnitSql::unit)
                .list();
    }

    /** Who reports in the name of the head's post of these units. */
    Map<UnitId, EmployeeId> heads(Collection<UnitId> units, LocalDate date) {
        Map<UnitId, EmployeeId> heads = new LinkedHashMap<>();
        jdbc.sql("""
                        select distinct on (r.unit) r.unit, r.employee
                        from organization.reporting(:date) r
                        where r.head
                          and r.unit = any(:units)
                        order by r.unit, r.rank
                        """)
                .param("date", date)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(row -> {
                    heads.put(
                            new UnitId(row.getObject("unit", UUID.class)),
                            new EmployeeId(row.getObject("employee", UUID.class)));
                });
        return heads;
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
