package id.abdi.severity;

import static java.time.ZoneOffset.UTC;

import id.abdi.kernel.EmployeeId;
import id.abdi.statistics.Interval;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SeveritySql {
    private static final String INSERT = """
            insert into severity.estimate (
                head, counted_at, first_day, last_day, shift, low, high, telling, people, common, days, class_worth)
            values (
                :head, :countedAt, :first, :last, :shift, :low, :high, :telling, :people, :common, :days, :classWorth)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    SeveritySql(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    Optional<HeadEstimate> of(EmployeeId head) {
        return jdbc.sql("""
                        select head, counted_at, first_day, last_day, shift, low, high, telling, people, common, days, class_worth
                        from severity.estimate
                        where head = :head
                        """)
                .param("head", head.value())
                .query(SeveritySql::estimate)
                .optional();
    }

    /** In the place of all that was said before. */
    void replace(Collection<HeadEstimate> estimates) {
        jdbc.sql("delete from severity.estimate").update();
        batch.batchUpdate(
                INSERT, estimates.stream().map(SeveritySql::parameters).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource parameters(HeadEstimate estimate) {
        return new MapSqlParameterSource()
                .addValue("head", estimate.head().value())
                .addValue("countedAt", estimate.countedAt().atOffset(UTC))
                .addValue("first", estimate.first())
                .addValue("last", estimate.last())
                .addValue("shift", estimate.shift().value())
                .addValue("low", estimate.shift().low())
                .addValue("high", estimate.shift().high())
                .addValue("telling", estimate.telling())
                .addValue("people", estimate.people())
                .addValue("common", estimate.common())
                .addValue("days", estimate.days())
                .addValue("classWorth", estimate.classWorth());
    }

    private static HeadEstimate estimate(ResultSet row, int index) throws SQLException {
        return new HeadEstimate(
                new EmployeeId(row.getObject("head", UUID.class)),
                row.getObject("counted_at", OffsetDateTime.class).toInstant(),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                new Interval(row.getDouble("shift"), row.getDouble("low"), row.getDouble("high")),
                row.getBoolean("telling"),
                row.getInt("people"),
                row.getInt("common"),
                row.getInt("days"),
                row.getDouble("class_worth"));
    }
}
