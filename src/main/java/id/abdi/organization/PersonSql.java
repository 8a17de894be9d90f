package id.abdi.organization;

import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People as of a date. */
@Repository
class PersonSql {
    /**
     * The fact of that date, else the last one before it, else the first one after it: a person always has a name. The
     * post is the definitive one; who only acts stands in the post that they act in, as {@code organization.line} has it.
     */
    private static final String PEOPLE = """
            select e.id, e.nip, f.name, f.status, held.title, held.unit, held.unit_name
            from organization.employee e
            cross join lateral (
                select name, status
                from organization.employee_fact
                where employee = e.id
                  and not isempty(period)
                order by case when period @> :date then 0 when lower(period) <= :date then 1 else 2 end,
                    case when lower(period) <= :date then lower(period) end desc nulls last, lower(period)
                limit 1) f
            left join lateral (
                select case a.capacity when 'DEFINITIVE' then p.title else initcap(a.capacity) || ' ' || p.title end
                        as title,
                    p.unit, u.name as unit_name
                from organization.assignment a
                join organization.post p on p.id = a.post
                join organization.unit_fact u on u.unit = p.unit and u.period |@> :date
                where a.employee = e.id
                  and a.period |@> :date
                order by a.capacity <> 'DEFINITIVE', lower(a.period), a.post
                limit 1) held on true
            """;

    private static final UnitId NOWHERE = new UnitId(new UUID(0, 0));

    private final JdbcClient jdbc;

    PersonSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Employee> byIds(Collection<EmployeeId> ids, LocalDate date) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(PEOPLE + """
                        where e.id = any(:ids)
                        order by f.name, e.id
                        """)
                .param("date", date)
                .param("ids", LineSql.ids(ids))
                .query(PersonSql::employee)
                .list();
    }

    Map<EmployeeId, Employee> each(Collection<EmployeeId> ids, LocalDate date) {
        Map<EmployeeId, Employee> found = new LinkedHashMap<>();
        byIds(ids, date).forEach(employee -> found.put(employee.id(), employee));
        return found;
    }

    /** The e-mail address of each of them who holds or acts in a post on that date and has one. */
    Map<EmployeeId, String> emails(Collection<EmployeeId> ids, LocalDate date) {
        Map<EmployeeId, String> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select f.employee, f.email
                        from organization.employee_fact f
                        where f.employee = any(:ids)
                          and f.period |@> :date
                          and f.email is not null
                          and exists (
                            select 1
                            from organization.assignment a
                            where a.employee = f.employee
                              and a.period |@> :date)
                        """).param("ids", LineSql.ids(ids)).param("date", date).query(row -> {
            found.put(new EmployeeId(row.getObject("employee", UUID.class)), row.getString("email"));
        });
        return found;
    }

    Optional<EmployeeId> id(Nip nip) {
        return jdbc.sql("select id from organization.employee where nip = :nip")
                .param("nip", nip.value())
                .query((row, index) -> new EmployeeId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Those who hold a post of that very unit, in the order of their names. */
    List<Employee> inUnit(UnitId unit, LocalDate date) {
        return jdbc.sql(PEOPLE + """
                        where held.unit = :unit
                        order by f.name, e.id
                        """)
                .param("date", date)
                .param("unit", unit.value())
                .query(PersonSql::employee)
                .list();
    }

    List<Employee> everybody(LocalDate date) {
        return jdbc.sql(PEOPLE + """
                        where held.unit is not null
                        order by f.name, e.id
                        """)
                .param("date", date)
                .query(PersonSql::employee)
                .list();
    }

    /** People whose name holds these words or whose number begins with them; in service first. */
    List<Employee> search(String words, LocalDate date, int limit) {
        return jdbc.sql(PEOPLE + """
                        where f.name ilike '%' || :words || '%'
                           or e.nip like :words || '%'
                        order by held.unit is null, f.name, e.id
                        limit :limit
                        """)
                .param("date", date)
                .param("words", words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                .param("limit", limit)
                .query(PersonSql::employee)
                .list();
    }

    /** What follows from somebody's place on that date. */
    Set<Role> roles(EmployeeId person, LocalDate date) {
        List<Role> roles = new ArrayList<>();
        jdbc.sql("""
                        with held as (
                            select h.unit, h.head
                            from organization.held(:person, :date) h
                        )
                        select
                            exists (
                                select 1
                                from organization.assignment a
                                where a.employee = :person
                                  and a.period |@> :date) as serves,
                            exists (select 1 from held where head)
                                or exists (select 1 from organization.subordinate(:person, :date)) as heads,
                            exists (
                                select 1
                                from held
                                join organization.unit_fact u on u.unit = held.unit and u.period |@> :date
                                where held.head
                                  and u.level = 'AGENCY') as heads_agency
                        """).param("person", person.value()).param("date", date).query(row -> {
            if (row.getBoolean("serves")) {
                roles.add(Role.EMPLOYEE);
            }
            if (row.getBoolean("heads")) {
                roles.add(Role.HEAD);
            }
            if (row.getBoolean("heads_agency")) {
                roles.add(Role.AGENCY_HEAD);
            }
        });
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    private static Employee employee(ResultSet row, int index) throws SQLException {
        UUID unit = row.getObject("unit", UUID.class);
        String title = row.getString("title");
        String unitName = row.getString("unit_name");
        return new Employee(
                new EmployeeId(row.getObject("id", UUID.class)),
                new Nip(row.getString("nip")),
                row.getString("name"),
                EmploymentStatus.valueOf(row.getString("status")),
                title == null ? "" : title,
                unit == null ? NOWHERE : new UnitId(unit),
                unitName == null ? "" : unitName,
                unit != null);
    }
}
