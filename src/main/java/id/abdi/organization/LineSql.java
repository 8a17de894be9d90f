package id.abdi.organization;

import id.abdi.kernel.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of a date; what a line is says the function {@code organization.line} in the migration. */
@Repository
class LineSql {
    private final JdbcClient jdbc;

    LineSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person and who reports them. */
    record Line(EmployeeId employee, Superior superior) {}

    static UUID[] ids(Collection<EmployeeId> people) {
        return people.stream().map(EmployeeId::value).toArray(UUID[]::new);
    }

    Map<EmployeeId, Superior> superiors(Collection<EmployeeId> people, LocalDate date) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return byEmployee(jdbc.sql("""
                        select employee, superior, capacity, post
                        from organization.line(:date, :people)
                        """)
                .param("date", date)
                .param("people", ids(people))
                .query(LineSql::line)
                .list());
    }

    Map<EmployeeId, Superior> all(LocalDate date) {
        return byEmployee(jdbc.sql("select employee, superior, capacity, post from organization.line(:date)")
                .param("date", date)
                .query(LineSql::line)
                .list());
    }

    /** The direct subordinates on each of these days; a day without any has no entry. */
    Map<LocalDate, Set<EmployeeId>> subordinates(EmployeeId head, Collection<LocalDate> days) {
        record Day(LocalDate date, EmployeeId employee) {}
        return jdbc
                .sql("""
                        select day as date, s.employee
                        from unnest(:days::date[]) as day
                        cross join lateral organization.subordinate(:head, day) s
                        """)
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("head", head.value())
                .query((row, index) -> new Day(
                        row.getObject("date", LocalDate.class), new EmployeeId(row.getObject("employee", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Day::date, Collectors.mapping(Day::employee, Collectors.toSet())));
    }

    /** Everybody above this person, nearest first. */
    List<EmployeeId> above(EmployeeId person, LocalDate date) {
        return jdbc.sql("""
                        with recursive chain (employee, depth) as (
                            select l.superior, 1
                            from organization.line(:date, array[:person::uuid]) l
                            union
                            select l.superior, chain.depth + 1
                            from chain
                            cross join lateral organization.line(:date, array[chain.employee]) l
                            where chain.depth < 12
                        )
                        select employee
                        from chain
                        order by depth
                        """)
                .param("date", date)
                .param("person", person.value())
                .query((row, index) -> new EmployeeId(row.getObject("employee", UUID.class)))
                .list();
    }

    Map<EmployeeId, Integer> tree(EmployeeId head, LocalDate date) {
        record Depth(EmployeeId employee, int depth) {}
        return jdbc
                .sql("""
                        with recursive lines as materialized (
                            select employee, superior
                            from organization.line(:date)
                        ),
                        below (employee, depth) as (
                            select employee, 1
                            from lines
                            where superior = :head
                            union
                            select lines.employee, below.depth + 1
                            from below
                            join lines on lines.superior = below.employee
                            where below.depth < 12
                        )
                        select employee, min(depth) as depth
                        from below
                        group by employee
                        """)
                .param("date", date)
                .param("head", head.value())
                .query((row, index) ->
                        new Depth(new EmployeeId(row.getObject("employee", UUID.class)), row.getInt("depth")))
                .list()
                .stream()
                .collect(Collectors.toMap(Depth::employee, Depth::depth));
    }

    private static Map<EmployeeId, Superior> byEmployee(List<Line> lines) {
        Map<EmployeeId, Superior> superiors = new LinkedHashMap<>();
        lines.forEach(line -> superiors.put(line.employee(), line.superior()));
        return superiors;
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(
                new EmployeeId(row.getObject("employee", UUID.class)),
                new Superior(
                        new EmployeeId(row.getObject("superior", UUID.class)),
                        Capacity.valueOf(row.getString("capacity")),
                        new PostId(row.getObject("post", UUID.class))));
    }
}
