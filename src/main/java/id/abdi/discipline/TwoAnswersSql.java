package id.abdi.discipline;

import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TwoAnswersSql {
    private static final String SELECT = """
            select id, employee, appraisal, coaching, coaching_why, breach, breach_why, recorded_by, recorded_at
            from discipline.two_answers
            """;

    private final JdbcClient jdbc;

    TwoAnswersSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(TwoAnswers answers, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into discipline.two_answers (
                            id, employee, appraisal, coaching, coaching_why, breach, breach_why, recorded_by, via,
                            recorded_at, leaf)
                        values (
                            :id, :employee, :appraisal, :coaching, :coachingWhy, :breach, :breachWhy, :by, :via, :now,
                            :leaf)
                        """))
                .param("id", answers.id())
                .param("employee", answers.person().value())
                .param("appraisal", answers.appraisal())
                .param("coaching", answers.coaching())
                .param("coachingWhy", answers.coachingWhy())
                .param("breach", answers.breach())
                .param("breachWhy", answers.breachWhy())
                .update();
    }

    /** One writer of that id until the transaction ends. */
    void lock(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "discipline answers " + id)
                .query(row -> {});
    }

    Optional<TwoAnswers> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(TwoAnswersSql::answers)
                .optional();
    }

    /** About these people, the newest first. */
    List<TwoAnswers> of(Collection<EmployeeId> people) {
        return jdbc.sql(SELECT + "where employee = any(:people) order by id desc")
                .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .query(TwoAnswersSql::answers)
                .list();
    }

    private static TwoAnswers answers(ResultSet row, int index) throws SQLException {
        return new TwoAnswers(
                row.getObject("id", UUID.class),
                new EmployeeId(row.getObject("employee", UUID.class)),
                row.getObject("appraisal", UUID.class),
                row.getBoolean("coaching"),
                row.getString("coaching_why"),
                row.getBoolean("breach"),
                row.getString("breach_why"),
                new EmployeeId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
