package id.abdi.organization;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Places.During;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where people and units stand, for all time at once. */
@Repository
class PlaceSql {
    private final JdbcClient jdbc;

    PlaceSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The units of these people: first those of definitive posts, then those of posts they act in, the earlier first. */
    Map<EmployeeId, List<During<UnitId>>> units(Collection<EmployeeId> people) {
        return byPerson("""
                select a.employee as of, p.unit, lower(a.period) as since, upper(a.period) as until
                from organization.assignment a
                join organization.post p on p.id = a.post
                where a.employee = any(:people)
                  and not isempty(a.period)
                order by a.employee, a.capacity <> 'DEFINITIVE', lower(a.period), a.post
                """, people, PlaceSql::unit);
    }

    Map<EmployeeId, List<During<String>>> patterns(Collection<EmployeeId> people) {
        return byPerson("""
                select w.employee as of, w.pattern, lower(w.period) as since, upper(w.period) as until
                from organization.work_pattern w
                where w.employee = any(:people)
                  and not isempty(w.period)
                """, people, PlaceSql::pattern);
    }

    /** The unit above each unit. */
    Map<UnitId, List<During<UnitId>>> above() {
        return byUnit("""
                select f.unit as of, f.parent as unit, lower(f.period) as since, upper(f.period) as until
                from organization.unit_fact f
                where f.parent is not null
                  and not isempty(f.period)
                """, PlaceSql::unit);
    }

    Map<UnitId, List<During<String>>> unitPatterns() {
        return byUnit("""
                select w.unit as of, w.pattern, lower(w.period) as since, upper(w.period) as until
                from organization.work_pattern w
                where w.unit is not null
                  and not isempty(w.period)
                """, PlaceSql::pattern);
    }

    /** Some who hold or held a post of a unit where this person does or did. */
    List<EmployeeId> colleagues(EmployeeId person) {
        return jdbc.sql("""
                        select distinct other.employee
                        from organization.assignment own
                        join organization.post p on p.id = own.post
                        join organization.post near on near.unit = p.unit
                        join organization.assignment other on other.post = near.id
                        where own.employee = :person
                        limit 60
                        """)
                .param("person", person.value())
                .query((row, index) -> new EmployeeId(row.getObject("employee", UUID.class)))
                .list();
    }

    /** Who of these units sits there on that date: the same choice among several posts as above. */
    Map<EmployeeId, UnitId> seated(Collection<UnitId> units, LocalDate date) {
        return jdbc
                .sql("""
                        select seat.employee as of, seat.unit
                        from (
                            select distinct on (a.employee) a.employee, p.unit
                            from organization.assignment a
                            join organization.post p on p.id = a.post
                            where a.period |@> :date
                              and a.employee in (
                                select near.employee
                                from organization.post there
                                join organization.assignment near on near.post = there.id and near.period |@> :date
                                where there.unit = any(:units))
                            order by a.employee, a.capacity <> 'DEFINITIVE', lower(a.period), a.post) seat
                        where seat.unit = any(:units)
                        """)
                .param("date", date)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, index) -> Map.entry(
                        new EmployeeId(row.getObject("of", UUID.class)), new UnitId(row.getObject("unit", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<EmployeeId, Set<UnitId>> everIn(Collection<EmployeeId> people) {
        return ever("""
                select a.employee, p.unit
                from organization.assignment a
                join organization.post p on p.id = a.post
                where a.employee = any(:people)
                """, people);
    }

    Map<EmployeeId, Set<UnitId>> everLed(Collection<EmployeeId> people) {
        return ever("""
                select a.employee, p.unit
                from organization.assignment a
                join organization.post p on p.id = a.post
                where a.employee = any(:people)
                  and p.head
                union
                select a.employee, p.unit
                from organization.assignment a
                join organization.own_line l on l.superior_post = a.post
                join organization.assignment member on member.employee = l.employee
                join organization.post p on p.id = member.post
                where a.employee = any(:people)
                """, people);
    }

    private Map<EmployeeId, Set<UnitId>> ever(String sql, Collection<EmployeeId> people) {
        Map<EmployeeId, Set<UnitId>> units = new HashMap<>();
        jdbc.sql(sql).param("people", LineSql.ids(people)).query(row -> {
            EmployeeId person = new EmployeeId(row.getObject("employee", UUID.class));
            units.computeIfAbsent(person, none -> new HashSet<>()).add(new UnitId(row.getObject("unit", UUID.class)));
        });
        return units;
    }

    private record Row<T>(UUID of, During<T> what) {}

    private <T> Map<EmployeeId, List<During<T>>> byPerson(
            String sql, Collection<EmployeeId> people, RowMapper<Row<T>> row) {
        return jdbc.sql(sql).param("people", LineSql.ids(people)).query(row).list().stream()
                .collect(Collectors.groupingBy(
                        found -> new EmployeeId(found.of()), Collectors.mapping(Row::what, Collectors.toList())));
    }

    private <T> Map<UnitId, List<During<T>>> byUnit(String sql, RowMapper<Row<T>> row) {
        return jdbc.sql(sql).query(row).list().stream()
                .collect(Collectors.groupingBy(
                        found -> new UnitId(found.of()), Collectors.mapping(Row::what, Collectors.toList())));
    }

    private static Row<UnitId> unit(ResultSet row, int index) throws SQLException {
        return during(row, new UnitId(row.getObject("unit", UUID.class)));
    }

    private static Row<String> pattern(ResultSet row, int index) throws SQLException {
        return during(row, row.getString("pattern"));
    }

    private static <T> Row<T> during(ResultSet row, T what) throws SQLException {
        return new Row<>(
                row.getObject("of", UUID.class),
                new During<>(what, row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class)));
    }
}
