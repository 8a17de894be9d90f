package id.abdi.activity;

import id.abdi.database.BulkCopy;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Receipt;
import id.abdi.plan.PlanResultId;
import id.abdi.standard.StandardClaim;
import id.abdi.standard.StandardCode;
import id.abdi.standard.StandardId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ActivitySql {
    private static final String COLUMNS = """
            a.id, a.version, a.employee, a.date, a.description, a.minutes, a.quantity, a.unit_of_output, a.standard,
            a.standard_version, a.standard_code, a.standard_name, a.standard_minutes, a.deviation, a.plan_result, a.kind,
            a.started_at, a.removed, a.entered_by, a.hash, a.recorded_at, a.leaf, a.leaf_hash, c.decision
            """;

    private static final String INSERT = """
            insert into activity.activity (
                id, version, employee, date, description, minutes, quantity, unit_of_output, standard,
                standard_version, standard_code, standard_name, standard_minutes, deviation, plan_result, kind, started_at,
                removed, entered_by, via, hash, recorded_at, leaf, leaf_hash)
            values (
                :id, :version, :employee, :date, :description, :minutes, :quantity, :unit, :standard, :standardVersion,
                :standardCode, :standardName, :standardMinutes, :deviation, :planResult, :kind, :startedAt,
                :removed, :enteredBy, :via, :hash, :recordedAt, :leaf, :leafHash)
            on conflict (id, version) do nothing
            """;

    private static final String COPY = """
            copy activity.activity (
                id, version, employee, date, description, minutes, quantity, unit_of_output, standard,
                standard_version, standard_code, standard_name, standard_minutes, deviation, plan_result, kind, started_at,
                removed, entered_by, via, hash, recorded_at, leaf, leaf_hash)
            from stdin
            """;

    private final JdbcClient jdbc;
    private final BulkCopy copy;

    ActivitySql(JdbcClient jdbc, BulkCopy copy) {
        this.jdbc = jdbc;
        this.copy = copy;
    }

    /** One writer a person and day until the transaction ends: totals and versions are decided on what is there. */
    void lock(EmployeeId employee, LocalDate date) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "activity " + employee + " " + date)
                .query(row -> {});
    }

    /** Every version of this id, whoever owns it, oldest first. */
    List<ActivityVersion> versions(ActivityId id) {
        return jdbc.sql("select " + COLUMNS + """
                        from activity.activity a
                        left join activity.confirmation c on c.activity = a.id and c.version = a.version
                        where a.id = :id
                        order by a.version
                        """)
                .param("id", id.value())
                .query(ActivitySql::version)
                .list();
    }

    /** The newest version of each activity of these people and days, removed ones too, in order of making. */
    List<ActivityVersion> newest(Collection<EmployeeId> employees, LocalDate first, LocalDate last) {
        if (employees.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select distinct on (a.id) " + COLUMNS + """
                        from activity.activity a
                        left join activity.confirmation c on c.activity = a.id and c.version = a.version
                        where a.employee = any(:employees)
                          and a.date between :first and :last
                        order by a.id, a.version desc
                        """)
                .param("employees", employees.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .param("first", first)
                .param("last", last)
                .query(ActivitySql::version)
                .list();
    }

    /** A page of what stands of one person's days, in the order of making; rejected ones are left out. */
    List<ActivityVersion> page(
            EmployeeId employee, LocalDate first, LocalDate last, @Nullable ActivityId after, int limit) {
        return jdbc.sql("select " + COLUMNS + """
                        from activity.activity a
                        left join activity.confirmation c on c.activity = a.id and c.version = a.version
                        where a.employee = :employee
                          and a.date between :first and :last
                          and (:after::uuid is null or a.id > :after)
                          and not exists (
                            select 1
                            from activity.activity later
                            where later.id = a.id
                              and later.version > a.version)
                          and not a.removed
                          and c.decision is distinct from 'REJECTED'
                        order by a.id
                        limit :limit
                        """)
                .param("employee", employee.value())
                .param("first", first)
                .param("last", last)
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query(ActivitySql::version)
                .list();
    }

    /** The newest version of what this helper entered for others on a day. */
    List<ActivityVersion> enteredBy(EmployeeId helper, LocalDate date) {
        return jdbc.sql("select distinct on (a.id) " + COLUMNS + """
                        from activity.activity a
                        left join activity.confirmation c on c.activity = a.id and c.version = a.version
                        where a.date = :date
                          and exists (
                            select 1
                            from activity.activity mine
                            where mine.id = a.id
                              and mine.entered_by = :helper
                              and mine.entered_by <> mine.employee)
                        order by a.id, a.version desc
                        """)
                .param("helper", helper.value())
                .param("date", date)
                .query(ActivitySql::version)
                .list();
    }

    /** What waits for this person's word, oldest day first. */
    List<ActivityVersion> waiting(EmployeeId employee, LocalDate since) {
        return newest(List.of(employee), since, LocalDate.of(9999, 12, 31)).stream()
                .filter(version -> !version.removed())
                .filter(version -> version.activity().confirmation() == Confirmation.WAITING)
                .toList();
    }

    /** @return whether it was stored; not, where the id has this version already */
    boolean insert(ActivityVersion version, String via) {
        return jdbc.sql(INSERT).paramSource(parameters(version, via)).update() == 1;
    }

    /** Versions that are certainly new, each made when its turn comes. */
    <T> void insertAll(List<T> past, Function<T, ActivityVersion> versions, String via) {
        copy.rows(COPY, past, one -> {
            ActivityVersion version = versions.apply(one);
            Activity activity = version.activity();
            StandardClaim claim = activity.standard();
            return new Object[] {
                activity.id(),
                activity.version(),
                activity.employee(),
                activity.date(),
                activity.description(),
                activity.minutes(),
                activity.quantity(),
                activity.unitOfOutput(),
                claim == null ? null : claim.standard(),
                claim == null ? null : claim.version(),
                claim == null ? null : claim.code().value(),
                claim == null ? null : claim.name(),
                claim == null ? null : claim.minutes(),
                activity.deviation(),
                activity.planResult(),
                activity.kind(),
                activity.startedAt(),
                version.removed(),
                activity.enteredBy(),
                via,
                version.hash(),
                activity.recordedAt(),
                activity.receipt().leaf(),
                activity.receipt().leafHash()
            };
        });
    }

    private static SqlParameterSource parameters(ActivityVersion version, String via) {
        Activity activity = version.activity();
        StandardClaim claim = activity.standard();
        return new MapSqlParameterSource()
                .addValue("id", activity.id().value())
                .addValue("version", activity.version())
                .addValue("employee", activity.employee().value())
                .addValue("date", activity.date())
                .addValue("description", activity.description())
                .addValue("minutes", activity.minutes())
                .addValue("quantity", activity.quantity())
                .addValue("unit", activity.unitOfOutput())
                .addValue("standard", claim == null ? null : claim.standard().value())
                .addValue("standardVersion", claim == null ? null : claim.version())
                .addValue("standardCode", claim == null ? null : claim.code().value())
                .addValue("standardName", claim == null ? null : claim.name())
                .addValue("standardMinutes", claim == null ? null : claim.minutes())
                .addValue("deviation", activity.deviation())
                .addValue(
                        "planResult",
                        activity.planResult() == null
                                ? null
                                : activity.planResult().value())
                .addValue("kind", activity.kind().name())
                .addValue("startedAt", activity.startedAt())
                .addValue("removed", version.removed())
                .addValue("enteredBy", activity.enteredBy().value())
                .addValue("via", via)
                .addValue("hash", version.hash())
                .addValue("recordedAt", activity.recordedAt().atOffset(ZoneOffset.UTC))
                .addValue("leaf", activity.receipt().leaf())
                .addValue("leafHash", activity.receipt().leafHash());
    }

    void confirm(Activity activity, Confirmation decision, EmployeeId by, String via, Instant now, Receipt receipt) {
        jdbc.sql("""
                        insert into activity.confirmation (activity, version, decision, decided_by, via, recorded_at, leaf)
                        values (:activity, :version, :decision, :by, :via, :now, :leaf)
                        """)
                .param("activity", activity.id().value())
                .param("version", activity.version())
                .param("decision", decision.name())
                .param("by", by.value())
                .param("via", via)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("leaf", receipt.leaf())
                .update();
    }

    private static ActivityVersion version(ResultSet row, int index) throws SQLException {
        EmployeeId employee = new EmployeeId(row.getObject("employee", UUID.class));
        EmployeeId enteredBy = new EmployeeId(row.getObject("entered_by", UUID.class));
        Activity activity = new Activity(
                new ActivityId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                employee,
                row.getObject("date", LocalDate.class),
                row.getString("description"),
                row.getInt("minutes"),
                row.getBigDecimal("quantity"),
                row.getString("unit_of_output"),
                claim(row),
                row.getString("deviation"),
                result(row.getObject("plan_result", UUID.class)),
                ActivityKind.valueOf(row.getString("kind")),
                row.getObject("started_at", LocalTime.class),
                enteredBy,
                confirmation(employee.equals(enteredBy), row.getString("decision")),
                List.of(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new Receipt(row.getObject("leaf", UUID.class), row.getString("leaf_hash")));
        return new ActivityVersion(activity, row.getBoolean("removed"), row.getString("hash"));
    }

    private static @Nullable PlanResultId result(@Nullable UUID value) {
        return value == null ? null : new PlanResultId(value);
    }

    private static @Nullable StandardClaim claim(ResultSet row) throws SQLException {
        UUID standard = row.getObject("standard", UUID.class);
        return standard == null
                ? null
                : new StandardClaim(
                        new StandardId(standard),
                        row.getInt("standard_version"),
                        new StandardCode(row.getString("standard_code")),
                        row.getString("standard_name"),
                        row.getBigDecimal("standard_minutes"));
    }

    private static Confirmation confirmation(boolean own, @Nullable String decision) {
        if (own) {
            return Confirmation.OWN;
        }
        return decision == null ? Confirmation.WAITING : Confirmation.valueOf(decision);
    }
}
