package id.abdi.job;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The turns of jobs. Leases run on the database's clock, the only one that all nodes share. */
@Repository
class RunSql {
    /** How long a silent node keeps its claim; with the runner's tick below the 60 s of DUR-9. */
    static final Duration LEASE = Duration.ofSeconds(40);

    private final JdbcClient jdbc;

    RunSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Turn> turns() {
        Map<String, Turn> turns = new HashMap<>();
        jdbc.sql("""
                        select job, due, finished_at is not null as finished, lease_until < clock_timestamp() as free
                        from job.run
                        """)
                .query((row, number) -> turns.put(
                        row.getString("job"),
                        new Turn(
                                row.getTimestamp("due").toInstant(),
                                row.getBoolean("finished"),
                                row.getBoolean("free"))))
                .list();
        return turns;
    }

    /** Takes the job for that time, unless somebody has done it or is at it. */
    Optional<Claim> claim(String job, Instant due, UUID node) {
        return jdbc.sql("""
                        insert into job.run as run (job, due, node, attempt, lease_until, started_at)
                        values (:job, :due, :node, 1, clock_timestamp() + make_interval(secs => :lease), clock_timestamp())
                        on conflict (job) do update
                        set due = excluded.due,
                            node = excluded.node,
                            attempt = case when run.due = excluded.due then run.attempt + 1 else 1 end,
                            lease_until = excluded.lease_until,
                            started_at = excluded.started_at,
                            finished_at = null
                        where (run.finished_at is not null and run.due < excluded.due)
                           or (run.finished_at is null and run.due <= excluded.due and run.lease_until < clock_timestamp())
                        returning attempt
                        """)
                .param("job", job)
                .param("due", due.atOffset(UTC))
                .param("node", node)
                .param("lease", LEASE.toSeconds())
                .query(Integer.class)
                .optional()
                .map(attempt -> new Claim(job, due, node, attempt));
    }

    /** Says that the node is still at these jobs. */
    void extend(Collection<String> jobs, UUID node) {
        jdbc.sql("""
                        update job.run
                        set lease_until = clock_timestamp() + make_interval(secs => :lease)
                        where node = :node and finished_at is null and job = any(:jobs)
                        """)
                .param("lease", LEASE.toSeconds())
                .param("node", node)
                .param("jobs", jobs.toArray(String[]::new))
                .update();
    }

    void finish(Claim claim) {
        end(claim, "finished_at = clock_timestamp(), failure = null", Map.of());
    }

    /** Gives the job back; it may be tried again after the pause. */
    void fail(Claim claim, String failure, Duration pause) {
        end(
                claim,
                "failure = :failure, lease_until = clock_timestamp() + make_interval(secs => :pause)",
                Map.of("failure", failure, "pause", pause.toSeconds()));
    }

    private void end(Claim claim, String change, Map<String, ?> more) {
        jdbc.sql("update job.run set " + change + """
                         where job = :job and due = :due and node = :node and attempt = :attempt
                        """)
                .param("job", claim.job())
                .param("due", claim.due().atOffset(UTC))
                .param("node", claim.node())
                .param("attempt", claim.attempt())
                .params(more)
                .update();
    }
}
