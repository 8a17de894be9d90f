package id.abdi.organization;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory.NamedPost;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.LineFact;
import id.abdi.organization.Fact.PersonFact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads recorded facts as they were recorded. */
@Repository
class FactSql {
    private static final String POSTS = """
            select p.id, p.title, p.kind, p.unit, p.echelon, p.head
            from organization.post p
            """;
    private static final String ASSIGNMENTS = """
            select a.employee, a.post, a.capacity, lower(a.period) as first, upper(a.period) as after, a.letter
            from organization.assignment a
            """;

    private final JdbcClient jdbc;

    FactSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Post> posts(LocalDate date) {
        return jdbc.sql(POSTS + """
                        where p.period |@> :date
                        order by p.unit, p.head desc, p.title, p.id
                        """).param("date", date).query(FactSql::post).list();
    }

    List<Post> posts(UnitId unit, LocalDate date) {
        return jdbc.sql(POSTS + """
                        where p.unit = :unit
                          and p.period |@> :date
                        order by p.head desc, p.title, p.id
                        """)
                .param("unit", unit.value())
                .param("date", date)
                .query(FactSql::post)
                .list();
    }

    Optional<Post> post(PostId id, LocalDate date) {
        return jdbc.sql(POSTS + """
                        where p.id = :id
                          and p.period |@> :date
                        """)
                .param("id", id.value())
                .param("date", date)
                .query(FactSql::post)
                .optional();
    }

    List<Post> posts(Collection<PostId> ids, LocalDate date) {
        return jdbc.sql(POSTS + """
                        where p.id = any(:ids)
                          and p.period |@> :date
                        """)
                .param("ids", ids.stream().map(PostId::value).toArray(UUID[]::new))
                .param("date", date)
                .query(FactSql::post)
                .list();
    }

    List<Post> posts(Collection<UnitId> units, Period period) {
        return jdbc.sql(POSTS + """
                        where p.unit = any(:units)
                          and p.period && daterange(:first, :after)
                        order by p.unit, p.head desc, p.title, p.id
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("first", period.from())
                .param("after", period.to())
                .query(FactSql::post)
                .list();
    }

    /** Who only acts is asked for, too: they have no other post in which their work would count. */
    List<AssignmentFact> tenures(Collection<PostId> posts, Period period) {
        return jdbc.sql(ASSIGNMENTS + """
                        where a.post = any(:posts)
                          and a.period && daterange(:first, :after)
                          and (a.capacity = 'DEFINITIVE'
                            or not exists (
                              select 1
                              from organization.assignment own
                              where own.employee = a.employee
                                and own.capacity = 'DEFINITIVE'
                                and own.period && daterange(:first, :after)))
                        order by a.employee, a.capacity, lower(a.period), a.post
                        """)
                .param("posts", posts.stream().map(PostId::value).toArray(UUID[]::new))
                .param("first", period.from())
                .param("after", period.to())
                .query(FactSql::assignment)
                .list();
    }

    /** The held posts are looked up once: post by post a plan that is kept for all days would read all of them for each. */
    List<NamedPost> vacantPosts(LocalDate date) {
        return named("""
                        and p.id not in (
                            select a.post
                            from organization.assignment a
                            where a.capacity = 'DEFINITIVE'
                              and a.period |@> :date)
                        """, date);
    }

    List<NamedPost> headPosts(LocalDate date) {
        return named("and p.head\n", date);
    }

    private List<NamedPost> named(String which, LocalDate date) {
        return jdbc.sql("""
                        select p.id, p.title, p.kind, p.unit, p.echelon, p.head, u.name as unit_name
                        from organization.post p
                        join organization.unit_fact u on u.unit = p.unit and u.period |@> :date
                        where p.period |@> :date
                        """ + which + "order by u.name, p.head desc, p.title, p.id")
                .param("date", date)
                .query((row, index) -> new NamedPost(post(row, index), row.getString("unit_name")))
                .list();
    }

    List<PersonFact> persons(Collection<Nip> nips, LocalDate date) {
        return jdbc.sql("""
                        select e.id, e.nip, f.name, f.status, e.birth_date, e.gender, f.grade, f.grade_since, f.email,
                            f.phone, lower(f.period) as first, upper(f.period) as after
                        from organization.employee e
                        join organization.employee_fact f on f.employee = e.id and f.period |@> :date
                        where e.nip = any(:nips)
                        """)
                .param("nips", nips.stream().map(Nip::value).toArray(String[]::new))
                .param("date", date)
                .query((row, index) -> new PersonFact(
                        employee(row, "id"),
                        new Nip(row.getString("nip")),
                        row.getString("name"),
                        EmploymentStatus.valueOf(row.getString("status")),
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("gender"),
                        row.getString("grade"),
                        row.getObject("grade_since", LocalDate.class),
                        row.getString("email"),
                        row.getString("phone"),
                        period(row)))
                .list();
    }

    List<AssignmentFact> holders(Collection<PostId> posts, LocalDate date) {
        return jdbc.sql(ASSIGNMENTS + """
                        where a.post = any(:posts)
                          and a.period |@> :date
                        order by a.capacity
                        """)
                .param("posts", posts.stream().map(PostId::value).toArray(UUID[]::new))
                .param("date", date)
                .query(FactSql::assignment)
                .list();
    }

    List<AssignmentFact> assignments(EmployeeId employee) {
        return jdbc.sql(ASSIGNMENTS + """
                        where a.employee = :employee
                          and not isempty(a.period)
                        order by lower(a.period) desc, a.capacity
                        """)
                .param("employee", employee.value())
                .query(FactSql::assignment)
                .list();
    }

    List<AssignmentFact> definitive(Collection<EmployeeId> people, LocalDate date) {
        return jdbc.sql(ASSIGNMENTS + """
                        where a.employee = any(:people)
                          and a.capacity = 'DEFINITIVE'
                          and a.period |@> :date
                        """)
                .param("people", LineSql.ids(people))
                .param("date", date)
                .query(FactSql::assignment)
                .list();
    }

    List<LineFact> lines(Collection<EmployeeId> people, LocalDate date) {
        return jdbc.sql("""
                        select employee, superior_post, lower(period) as first, upper(period) as after
                        from organization.own_line
                        where employee = any(:people)
                          and period |@> :date
                        """)
                .param("people", LineSql.ids(people))
                .param("date", date)
                .query((row, index) -> new LineFact(
                        employee(row, "employee"), new PostId(row.getObject("superior_post", UUID.class)), period(row)))
                .list();
    }

    int peopleInService(LocalDate date) {
        return jdbc.sql("""
                        select count(distinct employee)
                        from organization.assignment
                        where period |@> :date
                        """).param("date", date).query(Integer.class).single();
    }

    private static Post post(ResultSet row, int index) throws SQLException {
        return new Post(
                new PostId(row.getObject("id", UUID.class)),
                row.getString("title"),
                PostKind.valueOf(row.getString("kind")),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("echelon"),
                row.getBoolean("head"));
    }

    private static AssignmentFact assignment(ResultSet row, int index) throws SQLException {
        return new AssignmentFact(
                employee(row, "employee"),
                new PostId(row.getObject("post", UUID.class)),
                Capacity.valueOf(row.getString("capacity")),
                period(row),
                row.getString("letter"));
    }

    private static EmployeeId employee(ResultSet row, String column) throws SQLException {
        return new EmployeeId(row.getObject(column, UUID.class));
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("first", LocalDate.class), row.getObject("after", LocalDate.class));
    }
}
