package id.abdi.integrity;

import id.abdi.integrity.Review.Outcome;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Mark;
import id.abdi.ledger.Receipt;
import id.abdi.signal.SignalKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What looks at signals brought, and which months were read. */
@Repository
class ReviewSql {
    private final JdbcClient jdbc;

    ReviewSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often each outcome holds for a kind. */
    record Count(SignalKind kind, Outcome outcome, int signals) {}

    /** A month that was read, with how many people and what was found. */
    record Reading(YearMonth month, int people, int found) {}

    /** One writer a signal until the transaction ends. */
    void lock(FindingId finding) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "signal " + finding)
                .query(row -> {});
    }

    /** Every version of these, oldest first. */
    List<Review> of(Collection<FindingId> findings) {
        return jdbc.sql("""
                        select finding, version, outcome, words, recorded_by, recorded_at
                        from integrity.review
                        where finding = any(:findings)
                        order by finding, version
                        """)
                .param("findings", findings.stream().map(FindingId::value).toArray(UUID[]::new))
                .query(ReviewSql::review)
                .list();
    }

    /** The same for each of these; what nobody looked at has no entry. */
    Map<FindingId, List<Review>> byFinding(Collection<FindingId> findings) {
        return of(findings).stream().collect(Collectors.groupingBy(Review::finding));
    }

    void insert(Review review, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into integrity.review (
                            finding, version, outcome, words, recorded_by, via, recorded_at, leaf)
                        values (:finding, :version, :outcome, :words, :by, :via, :now, :leaf)
                        """))
                .param("finding", review.finding().value())
                .param("version", review.version())
                .param("outcome", review.outcome().name())
                .param("words", review.words())
                .update();
    }

    /** By the newest version of each. */
    List<Count> counts() {
        return jdbc.sql("""
                        select f.kind, r.outcome, count(*) as signals
                        from integrity.finding f
                        join lateral (
                            select outcome from integrity.review where finding = f.id order by version desc limit 1) r on true
                        group by f.kind, r.outcome
                        """)
                .query((row, index) -> new Count(
                        SignalKind.valueOf(row.getString("kind")),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getInt("signals")))
                .list();
    }

    void insert(UUID id, Reading reading, String rules, Instant now, Receipt receipt) {
        jdbc.sql("""
                        insert into integrity.reading (id, month, rules, people, found, recorded_at, leaf)
                        values (:id, :month, :rules, :people, :found, :now, :leaf)
                        """)
                .param("id", id)
                .param("month", reading.month().atDay(1))
                .param("rules", rules)
                .param("people", reading.people())
                .param("found", reading.found())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("leaf", receipt.leaf())
                .update();
    }

    /** The months that were read, each as it was read last, the newest month first. */
    List<Reading> readings() {
        return jdbc.sql("""
                        select distinct on (month) month, people, found
                        from integrity.reading
                        order by month desc, recorded_at desc
                        """)
                .query((row, index) -> new Reading(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getInt("people"),
                        row.getInt("found")))
                .list();
    }

    Optional<Reading> reading(YearMonth month) {
        return readings().stream().filter(one -> one.month().equals(month)).findFirst();
    }

    private static Review review(ResultSet row, int index) throws SQLException {
        return new Review(
                new FindingId(row.getObject("finding", UUID.class)),
                row.getInt("version"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("words"),
                new EmployeeId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
