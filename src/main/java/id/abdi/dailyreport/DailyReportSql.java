package id.abdi.dailyreport;

import id.abdi.attendance.DutyKind;
import id.abdi.database.BulkCopy;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Receipt;
import id.abdi.organization.Capacity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports in all their versions. */
@Repository
class DailyReportSql {
    private static final String COLUMNS = """
            r.employee, r.date, r.version, r.verdict, r.reason, r.duty_kind, r.late, r.reporter, r.capacity,
            r.recorded_at, r.leaf, r.leaf_hash
            """;

    private static final String INSERT = """
            insert into dailyreport.report (
                employee, date, version, verdict, reason, duty_kind, late, reporter, capacity, via, key, recorded_at,
                leaf, leaf_hash)
            values (
                :employee, :date, :version, :verdict, :reason, :dutyKind, :late, :reporter, :capacity, :via, :key,
                :recordedAt, :leaf, :leafHash)
            on conflict do nothing
            """;

    private static final String COPY = """
            copy dailyreport.report (
                employee, date, version, verdict, reason, duty_kind, late, reporter, capacity, via, key, recorded_at,
                leaf, leaf_hash)
            from stdin
            """;

    private final JdbcClient jdbc;
    private final BulkCopy copy;

    DailyReportSql(JdbcClient jdbc, BulkCopy copy) {
        this.jdbc = jdbc;
        this.copy = copy;
    }

    /** A version with the key that made it. */
    record Keyed(DailyReport report, @Nullable UUID key) {}

    /** All versions of that person's day, oldest first, and the version of any day that this key made. */
    List<Keyed> versions(EmployeeId employee, LocalDate date, @Nullable UUID key) {
        return jdbc.sql("select r.key, " + COLUMNS + """
                        from dailyreport.report r
                        where (r.employee = :employee and r.date = :date)
                           or r.key = :key::uuid
                        order by r.date, r.version
                        """)
                .param("employee", employee.value())
                .param("date", date)
                .param("key", key)
                .query((row, index) -> new Keyed(report(row), row.getObject("key", UUID.class)))
                .list();
    }

    /**
     * The newest version of each of these people's days from the first to the last, both included. Person by person: asked for all at
     * once, PostgreSQL may go through everybody's reports of these days.
     */
    List<DailyReport> newest(Collection<EmployeeId> employees, LocalDate first, LocalDate last) {
        if (employees.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select " + COLUMNS + """
                        from unnest(:employees) asked (employee)
                        cross join lateral (
                            select distinct on (every.date) every.employee, every.date, every.version, every.verdict,
                                every.reason, every.duty_kind, every.late, every.reporter, every.capacity,
                                every.recorded_at, every.leaf, every.leaf_hash
                            from dailyreport.report every
                            where every.employee = asked.employee
                              and every.date between :first and :last
                            order by every.date, every.version desc) r
                        """)
                .param("employees", ids(employees))
                .param("first", first)
                .param("last", last)
                .query((row, index) -> report(row))
                .list();
    }

    /** Every version of one person's days, by day and version. */
    List<DailyReport> all(EmployeeId employee, LocalDate first, LocalDate last) {
        return jdbc.sql("select " + COLUMNS + """
                        from dailyreport.report r
                        where r.employee = :employee
                          and r.date between :first and :last
                        order by r.date, r.version
                        """)
                .param("employee", employee.value())
                .param("first", first)
                .param("last", last)
                .query((row, index) -> report(row))
                .list();
    }

    Optional<LocalDate> firstDay() {
        return jdbc.sql("select min(date) from dailyreport.report")
                .query(LocalDate.class)
                .optional();
    }

    /** How often each reporter's verdict counts for each person, by month; none of a day off duty. */
    List<DailyReports.Given> given(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        with newest as (
                            select distinct on (r.employee, r.date) r.employee, r.reporter, r.date, r.verdict
                            from dailyreport.report r
                            where r.date between :first and :last
                            order by r.employee, r.date, r.version desc
                        )
                        select employee, reporter, date_trunc('month', date)::date as month, verdict, count(*) as days
                        from newest
                        where verdict <> 'NOT_ON_DUTY'
                        group by employee, reporter, month, verdict
                        order by employee, reporter, month, verdict
                        """)
                .param("first", first)
                .param("last", last)
                .query((row, index) -> new DailyReports.Given(
                        new EmployeeId(row.getObject("employee", UUID.class)),
                        new EmployeeId(row.getObject("reporter", UUID.class)),
                        row.getObject("month", LocalDate.class),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getInt("days")))
                .list();
    }

    /** @return whether it was stored; not, where that version or that key exists already */
    boolean insert(DailyReport report, String via, @Nullable UUID key) {
        return jdbc.sql(INSERT).paramSource(parameters(report, via, key)).update() == 1;
    }

    /** First versions that are certainly new. */
    void insertAll(List<DailyReport> reports, String via) {
        copy.rows(COPY, reports, report -> new Object[] {
            report.employee(),
            report.date(),
            report.version(),
            report.verdict(),
            report.reason(),
            report.dutyKind(),
            report.late(),
            report.reporter(),
            report.capacity(),
            via,
            null,
            report.recordedAt(),
            report.receipt().leaf(),
            report.receipt().leafHash()
        });
    }

    static UUID[] ids(Collection<EmployeeId> people) {
        return people.stream().map(EmployeeId::value).toArray(UUID[]::new);
    }

    private static SqlParameterSource parameters(DailyReport report, String via, @Nullable UUID key) {
        DutyKind kind = report.dutyKind();
        return new MapSqlParameterSource()
                .addValue("employee", report.employee().value())
                .addValue("date", report.date())
                .addValue("version", report.version())
                .addValue("verdict", report.verdict().name())
                .addValue("reason", report.reason())
                .addValue("dutyKind", kind == null ? null : kind.name())
                .addValue("late", report.late())
                .addValue("reporter", report.reporter().value())
                .addValue("capacity", report.capacity().name())
                .addValue("via", via)
                .addValue("key", key)
                .addValue("recordedAt", report.recordedAt().atOffset(ZoneOffset.UTC))
                .addValue("leaf", report.receipt().leaf())
                .addValue("leafHash", report.receipt().leafHash());
    }

    private static DailyReport report(ResultSet row) throws SQLException {
        String kind = row.getString("duty_kind");
        return new DailyReport(
                new EmployeeId(row.getObject("employee", UUID.class)),
                row.getObject("date", LocalDate.class),
                row.getInt("version"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("reason"),
                kind == null ? null : DutyKind.valueOf(kind),
                row.getBoolean("late"),
                new EmployeeId(row.getObject("reporter", UUID.class)),
                Capacity.valueOf(row.getString("capacity")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new Receipt(row.getObject("leaf", UUID.class), row.getString("leaf_hash")));
    }
}
