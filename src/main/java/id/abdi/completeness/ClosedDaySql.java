package id.abdi.completeness;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ClosedDaySql {
    private final JdbcClient jdbc;

    ClosedDaySql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One node at a time for each day, until the transaction ends. */
    void lock(LocalDate date) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('completeness ' || :date, 0))")
                .param("date", date.toString())
                .query((row, number) -> 0)
                .list();
    }

    /** The heads whose day is stated already. */
    Set<EmployeeId> stated(LocalDate date) {
        return jdbc
                .sql("select head from completeness.closed_day where date = :date")
                .param("date", date)
                .query(UUID.class)
                .stream()
                .map(EmployeeId::new)
                .collect(Collectors.toSet());
    }

    void insert(HeadsDay day, UUID leaf, Instant now) {
        jdbc.sql("""
                        insert into completeness.closed_day (head, date, people, missing, recorded_at, leaf)
                        values (:head, :date, :people, :missing, :now, :leaf)
                        """)
                .param("head", day.head().value())
                .param("date", day.date())
                .param("people", day.people().size())
                .param("missing", day.missing())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("leaf", leaf)
                .update();
    }
}
