package id.abdi.attendance;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.ledger.Receipt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LeaveSql {
    private static final String COLUMNS = """
            l.id, l.employee, l.kind, lower(l.period) as first, upper(l.period) as last, l.letter, l.recorded_by,
            l.recorded_at, c.reason, c.recorded_by as cancelled_by, c.recorded_at as cancelled_at
            """;

    private final JdbcClient jdbc;

    LeaveSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One writer a person until the transaction ends. */
    void lock(EmployeeId employee) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "leave " + employee)
                .query(row -> {});
    }

    void insert(Leave leave, EmployeeId by, String via, Instant now, Receipt receipt) {
        jdbc.sql("""
                        with leave as (
                            insert into attendance.leave (
                                id, employee, kind, period, letter, recorded_by, via, recorded_at, leaf)
                            values (
                                :id, :employee, :kind, daterange(:from, :to), :letter, :by, :via, :now, :leaf)
                        )
                        insert into attendance.leave_in_force (leave, employee, period)
                        values (:id, :employee, daterange(:from, :to))
                        """)
                .param("id", leave.id().value())
                .param("employee", leave.employee().value())
                .param("kind", leave.kind().name())
                .param("from", leave.period().from())
                .param("to", leave.period().to())
                .param("letter", leave.letter())
                .param("by", by.value())
                .param("via", via)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("leaf", receipt.leaf())
                .update();
    }

    void cancel(LeaveId leave, String reason, EmployeeId by, String via, Instant now, Receipt receipt) {
        jdbc.sql("""
                        insert into attendance.leave_cancellation (leave, reason, recorded_by, via, recorded_at, leaf)
                        values (:leave, :reason, :by, :via, :now, :leaf)
                        """)
                .param("leave", leave.value())
                .param("reason", reason)
                .param("by", by.value())
                .param("via", via)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("leaf", receipt.leaf())
                .update();
        jdbc.sql("delete from attendance.leave_in_force where leave = :leave")
                .param("leave", leave.value())
                .update();
    }

    Optional<RecordedLeave> find(LeaveId id) {
        return jdbc.sql("select " + COLUMNS + """
                        from attendance.leave l
                        left join attendance.leave_cancellation c on c.leave = l.id
                        where l.id = :id
                        """)
                .param("id", id.value())
                .query(LeaveSql::recorded)
                .optional();
    }

    /** What counts of these people on any of the days, both included. */
    List<Leave> inForce(Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        if (people.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select l.id, l.employee, l.kind, lower(l.period) as first, upper(l.period) as last, l.letter
                        from attendance.leave_in_force f
                        join attendance.leave l on l.id = f.leave
                        where f.employee = any(:people)
                          and f.period && daterange(:first, :last, '[]')
                        order by first
                        """)
                .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .param("first", first)
                .param("last", last)
                .query((row, index) -> leave(row))
                .list();
    }

    /** Everything ever recorded for these people, the cancelled too. */
    List<RecordedLeave> all(Collection<EmployeeId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select " + COLUMNS + """
                        from attendance.leave l
                        left join attendance.leave_cancellation c on c.leave = l.id
                        where l.employee = any(:people)
                        order by first desc, l.id desc
                        """)
                .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .query(LeaveSql::recorded)
                .list();
    }

    /**
     * A page of what touches the days, newest first.
     *
     * @param people only theirs; null is everybody's
     * @param after the id behind which the page begins
     */
    List<RecordedLeave> page(
            @Nullable Collection<EmployeeId> people, LocalDate first, LocalDate last, @Nullable UUID after, int limit) {
        if (people != null && people.isEmpty()) {
            return List.of();
        }
        List<UUID> among = people == null
                ? List.of()
                : people.stream().map(EmployeeId::value).toList();
        return jdbc.sql("select " + COLUMNS + """
                        from attendance.leave l
                        left join attendance.leave_cancellation c on c.leave = l.id
                        where l.period && daterange(:first, :last, '[]')
                          and (:everybody or l.employee = any(:among))
                          and (:after::uuid is null or l.id < :after)
                        order by l.id desc
                        limit :limit
                        """)
                .param("first", first)
                .param("last", last)
                .param("everybody", people == null)
                .param("among", among.toArray(UUID[]::new))
                .param("after", after)
                .param("limit", limit)
                .query(LeaveSql::recorded)
                .list();
    }

    private static RecordedLeave recorded(ResultSet row, int index) throws SQLException {
        String reason = row.getString("reason");
        RecordedLeave.Cancelled cancelled = reason == null
                ? null
                : new RecordedLeave.Cancelled(
                        reason,
                        new EmployeeId(row.getObject("cancelled_by", UUID.class)),
                        row.getObject("cancelled_at", OffsetDateTime.class).toInstant());
        return new RecordedLeave(
                leave(row),
                new EmployeeId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                cancelled);
    }

    private static Leave leave(ResultSet row) throws SQLException {
        return new Leave(
                new LeaveId(row.getObject("id", UUID.class)),
                new EmployeeId(row.getObject("employee", UUID.class)),
                DutyKind.valueOf(row.getString("kind")),
                Period.of(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)),
                row.getString("letter"));
    }
}
