package id.abdi.plan;

import static java.util.stream.Collectors.groupingBy;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.ledger.Mark;
import id.abdi.organization.Capacity;
import id.abdi.organization.PostId;
import id.abdi.plan.Plan.Step;
import id.abdi.plan.Plan.StepKind;
import id.abdi.plan.Plan.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans, their versions, the dialogue about them, and when which is in force. */
@Repository
class PlanSql {
    private final JdbcClient jdbc;

    PlanSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record OfVersion<T>(UUID plan, int version, T value) {}

    /** One writer of a person's plans until the transaction ends. */
    void lock(EmployeeId employee) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "plan " + employee)
                .query(row -> {});
    }

    Optional<Plan> find(PlanId id) {
        return whole(jdbc.sql("select id, employee, post, year, opened_by from plan.plan where id = :id")
                        .param("id", id.value())
                        .query(PlanSql::plan)
                        .list())
                .stream()
                .findFirst();
    }

    /** The plans of these people for that year, those of an earlier post first. */
    List<Plan> of(Collection<EmployeeId> employees, int year) {
        return whole(jdbc.sql("""
                        select id, employee, post, year, opened_by
                        from plan.plan
                        where employee = any(:employees)
                          and year = :year
                        order by recorded_at, id
                        """)
                .param("employees", ids(employees))
                .param("year", year)
                .query(PlanSql::plan)
                .list());
    }

    /** The years for which this person has a plan, the newest first. */
    List<Integer> years(EmployeeId employee) {
        return jdbc.sql("select distinct year from plan.plan where employee = :employee order by year desc")
                .param("employee", employee.value())
                .query(Integer.class)
                .list();
    }

    private List<Plan> whole(List<Plan> plans) {
        if (plans.isEmpty()) {
            return plans;
        }
        UUID[] asked = plans.stream().map(plan -> plan.id().value()).toArray(UUID[]::new);
        Map<List<Object>, List<OfVersion<Step>>> steps = jdbc
                .sql("""
                        select plan, version, kind, words, by_whom, post, capacity, letter, recorded_at
                        from plan.step
                        where plan = any(:plans)
                        order by plan, version, number
                        """)
                .param("plans", asked)
                .query((row, index) ->
                        new OfVersion<>(row.getObject("plan", UUID.class), row.getInt("version"), step(row)))
                .list()
                .stream()
                .collect(groupingBy(step -> List.of(step.plan(), step.version())));
        Map<UUID, List<OfVersion<Version>>> versions = jdbc
                .sql("""
                        select plan, version, lower(period) as first, upper(period) as after, approach, leader, rhythm, reason
                        from plan.version
                        where plan = any(:plans)
                        order by plan, version
                        """)
                .param("plans", asked)
                .query((row, index) -> {
                    UUID plan = row.getObject("plan", UUID.class);
                    int number = row.getInt("version");
                    return new OfVersion<>(
                            plan, number, version(row, steps.getOrDefault(List.of(plan, number), List.of())));
                })
                .list()
                .stream()
                .collect(groupingBy(OfVersion::plan));
        return plans.stream()
                .map(plan -> new Plan(
                        plan.id(),
                        plan.employee(),
                        plan.post(),
                        plan.year(),
                        plan.openedBy(),
                        versions.getOrDefault(plan.id().value(), List.of()).stream()
                                .map(OfVersion::value)
                                .toList()))
                .toList();
    }

    void insert(Plan plan, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into plan.plan (id, employee, post, year, opened_by, via, recorded_at, leaf)
                        values (:id, :employee, :post, :year, :by, :via, :now, :leaf)
                        """))
                .param("id", plan.id().value())
                .param("employee", plan.employee().value())
                .param("post", plan.post().value())
                .param("year", plan.year())
                .update();
    }

    void insert(PlanId plan, Version version, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into plan.version (
                            plan, version, period, approach, leader, rhythm, reason, opened_by, via, recorded_at, leaf)
                        values (
                            :plan, :version, daterange(:first, :after), :approach, :leader, :rhythm, :reason, :by, :via, :now,
                            :leaf)
                        """))
                .param("plan", plan.value())
                .param("version", version.number())
                .param("first", version.period().from())
                .param("after", version.period().to())
                .param("approach", version.approach().name())
                .param("leader", version.leader())
                .param("rhythm", version.rhythm().name())
                .param("reason", version.reason())
                .update();
    }

    Optional<UUID> agreed(PlanId plan, int version) {
        return jdbc.sql("""
                        select leaf
                        from plan.step
                        where plan = :plan and version = :version and kind = 'AGREED'
                        """)
                .param("plan", plan.value())
                .param("version", version)
                .query(UUID.class)
                .optional();
    }

    void insert(PlanId plan, Version version, Step step, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into plan.step (
                            plan, version, number, kind, words, by_whom, post, capacity, letter, via, recorded_at, leaf)
                        values (
                            :plan, :version, :number, :kind, :words, :by, :post, :capacity, :letter, :via, :now, :leaf)
                        """))
                .param("plan", plan.value())
                .param("version", version.number())
                .param("number", version.steps().size() + 1)
                .param("kind", step.kind().name())
                .param("words", step.words())
                .param("letter", step.letter())
                .param("post", step.post() == null ? null : step.post().value())
                .param(
                        "capacity",
                        step.capacity() == null ? null : step.capacity().name())
                .update();
    }

    /** Ends what was in force of this plan from that version's first day on, and puts the version in its place. */
    void putInForce(Plan plan, Version version) {
        jdbc.sql("""
                        update plan.in_force
                        set period = period - daterange(:first, null)
                        where plan = :plan
                          and period && daterange(:first, null)
                        """)
                .param("plan", plan.id().value())
                .param("first", version.period().from())
                .update();
        jdbc.sql("""
                        insert into plan.in_force (plan, version, employee, post, period)
                        values (:plan, :version, :employee, :post, daterange(:first, :after))
                        """)
                .param("plan", plan.id().value())
                .param("version", version.number())
                .param("employee", plan.employee().value())
                .param("post", plan.post().value())
                .param("first", version.period().from())
                .param("after", version.period().to())
                .update();
    }

    /** Which agreed version of the plan holds on that day. */
    Optional<Integer> inForce(PlanId plan, LocalDate date) {
        return jdbc.sql("select version from plan.in_force where plan = :plan and period |@> :date")
                .param("plan", plan.value())
                .param("date", date)
                .query(Integer.class)
                .optional();
    }

    private static UUID[] ids(Collection<EmployeeId> employees) {
        return employees.stream().map(EmployeeId::value).toArray(UUID[]::new);
    }

    /** Beside its versions, which are read for all plans at once. */
    private static Plan plan(ResultSet row, int index) throws SQLException {
        return new Plan(
                new PlanId(row.getObject("id", UUID.class)),
                new EmployeeId(row.getObject("employee", UUID.class)),
                new PostId(row.getObject("post", UUID.class)),
                row.getInt("year"),
                new EmployeeId(row.getObject("opened_by", UUID.class)),
                List.of());
    }

    private static Version version(ResultSet row, List<OfVersion<Step>> steps) throws SQLException {
        return new Version(
                row.getInt("version"),
                Period.of(row.getObject("first", LocalDate.class), row.getObject("after", LocalDate.class)),
                Plan.Approach.valueOf(row.getString("approach")),
                row.getBoolean("leader"),
                Plan.Rhythm.valueOf(row.getString("rhythm")),
                row.getString("reason"),
                steps.stream().map(OfVersion::value).toList());
    }

    private static Step step(ResultSet row) throws SQLException {
        UUID post = row.getObject("post", UUID.class);
        String capacity = row.getString("capacity");
        return new Step(
                StepKind.valueOf(row.getString("kind")),
                row.getString("words"),
                new EmployeeId(row.getObject("by_whom", UUID.class)),
                post == null ? null : new PostId(post),
                capacity(capacity),
                row.getString("letter"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Capacity capacity(@Nullable String name) {
        return name == null ? null : Capacity.valueOf(name);
    }
}
