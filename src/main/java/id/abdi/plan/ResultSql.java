package id.abdi.plan;

import static id.abdi.plan.ResultPartSql.array;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.ledger.Mark;
import id.abdi.organization.PostId;
import id.abdi.plan.PlanResult.Link;
import id.abdi.plan.PlanResult.Manner;
import id.abdi.programme.ProgrammeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Planned results in their revisions; indicators and actions {@link ResultPartSql} reads. */
@Repository
class ResultSql {
    private static final String COLUMNS = """
            select r.id, r.revision, r.plan, r.version, p.employee, p.post, r.main, r.statement, r.serves, r.programme,
                r.provisional, r.manner, r.contribution
            """;

    private static final String ORDER = " order by r.main desc, r.id";

    private final JdbcClient jdbc;
    private final ResultPartSql parts;

    ResultSql(JdbcClient jdbc, ResultPartSql parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /** The results of that version of a plan. */
    List<PlanResult> of(PlanId plan, int version) {
        return whole(jdbc.sql(COLUMNS + """
                        from (
                            select distinct on (id) *
                            from plan.result
                            where plan = :plan
                              and version <= :version
                            order by id, revision desc) r
                        join plan.plan p on p.id = r.plan
                        where not r.removed
                        """ + ORDER).param("plan", plan.value()).param("version", version));
    }

    /** Everything that stands in the newest version of these plans. */
    List<PlanResult> newestOf(Collection<PlanId> plans) {
        return whole(jdbc.sql(COLUMNS + """
                        from (
                            select distinct on (id) *
                            from plan.result
                            where plan = any(:plans)
                            order by id, revision desc) r
                        join plan.plan p on p.id = r.plan
                        where not r.removed
                        """ + ORDER)
                .param("plans", plans.stream().map(PlanId::value).toArray(UUID[]::new)));
    }

    /** The newest revisions, without those that were taken out. */
    List<PlanResult> newest(Collection<PlanResultId> ids) {
        return whole(jdbc.sql(COLUMNS + """
                        from (
                            select distinct on (id) *
                            from plan.result
                            where id = any(:ids)
                            order by id, revision desc) r
                        join plan.plan p on p.id = r.plan
                        where not r.removed
                        """ + ORDER)
                .param("ids", ids.stream().map(PlanResultId::value).toArray(UUID[]::new)));
    }

    /** The number of the newest revision of that id, taken out or not; 0 where it is new. */
    int revision(PlanResultId id) {
        return jdbc.sql("select coalesce(max(revision), 0) from plan.result where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    List<PlanResult> inForce(Collection<EmployeeId> employees, LocalDate date) {
        return whole(jdbc.sql(COLUMNS.replace("p.", "r.") + "from plan.result_on(:date, :people) r" + ORDER)
                .param("date", date)
                .param("people", employees.stream().map(EmployeeId::value).toArray(UUID[]::new)));
    }

    List<PlanResult> inForce(PlanResultId id, LocalDate date) {
        return whole(
                jdbc.sql(COLUMNS.replace("p.", "r.") + """
                        from plan.result_on(:date, array(
                            select p.employee
                            from plan.result c
                            join plan.plan p on p.id = c.plan
                            where c.id = :id)) r
                        where r.id = :id
                        """).param("date", date).param("id", id.value()));
    }

    List<PlanResult> children(PlanResultId parent, LocalDate date) {
        return whole(jdbc.sql(COLUMNS.replace("p.", "r.") + """
                        from plan.result_on(:date, array(
                            select p.employee
                            from plan.result c
                            join plan.plan p on p.id = c.plan
                            where c.serves = :parent)) r
                        where r.serves = :parent
                        """ + ORDER)
                .param("date", date)
                .param("parent", parent.value()));
    }

    /** All that serves the programme, at any depth. */
    List<PlanResult> tree(ProgrammeId programme, LocalDate date) {
        return bare(jdbc.sql("""
                        with recursive known as materialized (
                            select * from plan.result_on(:date, null)
                        ),
                        below (id, depth) as (
                            select id, 0
                            from known
                            where programme = :programme
                            union
                            select known.id, below.depth + 1
                            from below
                            join known on known.serves = below.id
                            where below.depth < 12
                        )
                        """ + COLUMNS.replace("p.", "r.") + """
                        from known r
                        where r.id in (select id from below)
                        """ + ORDER)
                .param("date", date)
                .param("programme", programme.value()));
    }

    /** What served the programme on which days of the period, at any depth; a result that served it by two ways once. */
    Map<PlanResultId, List<Period>> served(ProgrammeId programme, Period period) {
        Map<PlanResultId, List<Period>> served = new HashMap<>();
        jdbc.sql("""
                        with recursive agreed as materialized (
                            select n.id, n.serves, n.programme, n.period
                            from (
                                select distinct on (r.id, f.version, f.period)
                                    r.id, r.serves, r.programme, r.removed, f.period * daterange(:first, :after) as period
                                from plan.in_force f
                                join plan.result r on r.plan = f.plan and r.version <= f.version
                                where f.period && daterange(:first, :after)
                                order by r.id, f.version, f.period, r.revision desc
                            ) n
                            where not n.removed
                        ),
                        serving (id, period, depth) as (
                            select id, period, 0
                            from agreed
                            where programme = :programme
                            union
                            select a.id, a.period * s.period, s.depth + 1
                            from serving s
                            join agreed a on a.serves = s.id and a.period && s.period
                            where s.depth < 12
                        )
                        select id, lower(days) as first, upper(days) as after
                        from (select id, unnest(range_agg(period)) as days from serving group by id) s
                        """)
                .param("programme", programme.value())
                .param("first", period.from())
                .param("after", period.to())
                .query((row, index) -> served.computeIfAbsent(
                                new PlanResultId(row.getObject("id", UUID.class)), each -> new ArrayList<>())
                        .add(Period.of(
                                row.getObject("first", LocalDate.class), row.getObject("after", LocalDate.class))))
                .list();
        return served;
    }

    /** Everything in force, for the lists that look across all. */
    List<PlanResult> all(LocalDate date) {
        return bare(jdbc.sql(COLUMNS.replace("p.", "r.") + "from plan.result_on(:date, null) r" + ORDER)
                .param("date", date));
    }

    /** What serves a programme directly, of all programmes. */
    List<PlanResult> carrying(LocalDate date) {
        return bare(jdbc.sql(COLUMNS.replace("p.", "r.") + """
                        from plan.result_on(:date, null) r
                        where r.programme is not null
                        """ + ORDER).param("date", date));
    }

    private List<PlanResult> whole(StatementSpec statement) {
        return parts.with(bare(statement));
    }

    /** Without indicators and actions, for looks across many that ask for neither. */
    private static List<PlanResult> bare(StatementSpec statement) {
        return statement.query(ResultSql::result).list();
    }

    void insert(PlanResult result, boolean removed, Mark mark) {
        insert(List.of(result), removed, List.of(mark));
    }

    /** All at once, each with its own mark. */
    void insert(List<PlanResult> all, boolean removed, List<Mark> marks) {
        jdbc.sql("""
                        insert into plan.result (
                            id, revision, plan, version, main, statement, serves, programme, provisional, manner, contribution,
                            removed, written_by, via, recorded_at, leaf)
                        select n.id, n.revision, n.plan, n.version, n.main, n.statement, n.serves, n.programme, n.provisional,
                            n.manner, n.contribution, :removed, n.by_whom, n.via, n.at, n.leaf
                        from unnest(
                            :ids::uuid[], :revisions::integer[], :plans::uuid[], :versions::integer[], :mains::boolean[],
                            :statements::text[], :serves::uuid[], :programmes::uuid[], :provisionals::text[], :manners::text[],
                            :contributions::text[], :by::uuid[], :via::text[], :at::timestamptz[], :leaves::uuid[])
                            as n (id, revision, plan, version, main, statement, serves, programme, provisional, manner,
                                contribution, by_whom, via, at, leaf)
                        """)
                .param("ids", array(all, result -> result.id().value(), UUID[]::new))
                .param("revisions", array(all, PlanResult::revision, Integer[]::new))
                .param("plans", array(all, result -> result.plan().value(), UUID[]::new))
                .param("versions", array(all, PlanResult::version, Integer[]::new))
                .param("mains", array(all, PlanResult::main, Boolean[]::new))
                .param("statements", array(all, PlanResult::statement, String[]::new))
                .param("serves", array(all, result -> serves(result.link()), UUID[]::new))
                .param("programmes", array(all, result -> programme(result.link()), UUID[]::new))
                .param("provisionals", array(all, result -> result.link().provisional(), String[]::new))
                .param("manners", array(all, result -> manner(result.link()), String[]::new))
                .param("contributions", array(all, result -> result.link().contribution(), String[]::new))
                .param("removed", removed)
                .param("by", array(marks, mark -> mark.by().value(), UUID[]::new))
                .param("via", array(marks, Mark::via, String[]::new))
                .param("at", array(marks, mark -> mark.now().toString(), String[]::new))
                .param("leaves", array(marks, mark -> mark.receipt().leaf(), UUID[]::new))
                .update();
        parts.insert(all);
    }

    private static @Nullable UUID serves(Link link) {
        return link.result() == null ? null : link.result().value();
    }

    private static @Nullable UUID programme(Link link) {
        return link.programme() == null ? null : link.programme().value();
    }

    private static @Nullable String manner(Link link) {
        return link.manner() == null ? null : link.manner().name();
    }

    private static PlanResult result(ResultSet row, int index) throws SQLException {
        UUID serves = row.getObject("serves", UUID.class);
        UUID programme = row.getObject("programme", UUID.class);
        String manner = row.getString("manner");
        return new PlanResult(
                new PlanResultId(row.getObject("id", UUID.class)),
                row.getInt("revision"),
                new PlanId(row.getObject("plan", UUID.class)),
                row.getInt("version"),
                new EmployeeId(row.getObject("employee", UUID.class)),
                new PostId(row.getObject("post", UUID.class)),
                row.getBoolean("main"),
                row.getString("statement"),
                new Link(
                        serves == null ? null : new PlanResultId(serves),
                        programme == null ? null : new ProgrammeId(programme),
                        row.getString("provisional"),
                        manner == null ? null : Manner.valueOf(manner),
                        row.getString("contribution")),
                List.of(),
                List.of());
    }
}
