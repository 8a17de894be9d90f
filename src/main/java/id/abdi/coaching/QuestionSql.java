package id.abdi.coaching;

import id.abdi.coaching.Question.Answered;
import id.abdi.coaching.Question.Why;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Mark;
import id.abdi.ledger.Receipt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QuestionSql {
    private static final String SELECT = """
            select q.id, q.employee, q.asked, q.on_day, q.why, q.since, q.lower_days, q.judged_days, q.first_day,
                a.question as answered, a.coaching, a.reason
            from coaching.question q
            left join coaching.question_answer a on a.question = q.id
            """;

    private final JdbcClient jdbc;

    QuestionSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Question question, Instant now, Receipt receipt) {
        jdbc.sql("""
                        insert into coaching.question (
                            id, employee, asked, on_day, why, since, lower_days, judged_days, first_day, recorded_at, leaf)
                        values (
                            :id, :employee, :asked, :day, :why, :since, :lower, :judged, :first, :now, :leaf)
                        """)
                .param("id", question.id())
                .param("employee", question.employee().value())
                .param("asked", question.asked().value())
                .param("day", question.day())
                .param("why", question.why().name())
                .param("since", question.since())
                .param("lower", question.lower())
                .param("judged", question.judged())
                .param("first", question.first())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("leaf", receipt.leaf())
                .update();
    }

    void answer(UUID question, @Nullable CoachingId coaching, @Nullable String reason, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into coaching.question_answer (
                            question, coaching, reason, recorded_by, via, recorded_at, leaf)
                        values (:question, :coaching, :reason, :by, :via, :now, :leaf)
                        """))
                .param("question", question)
                .param("coaching", coaching == null ? null : coaching.value())
                .param("reason", reason)
                .update();
    }

    Optional<Question> find(UUID id) {
        return jdbc.sql(SELECT + "where q.id = :id")
                .param("id", id)
                .query(QuestionSql::question)
                .optional();
    }

    /** Those about these people, the newest first. */
    List<Question> of(Collection<EmployeeId> people) {
        return people.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + """
                                where q.employee = any(:people)
                                order by q.on_day desc, q.id desc
                                """)
                        .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                        .query(QuestionSql::question)
                        .list();
    }

    /** About whom nothing is asked now: asked since that day, asked and unanswered, or being coached. */
    Set<EmployeeId> quiet(Collection<EmployeeId> people, LocalDate since) {
        return new HashSet<>(jdbc.sql("""
                        select q.employee
                        from coaching.question q
                        where q.employee = any(:people)
                          and (q.on_day >= :since
                               or not exists (select 1 from coaching.question_answer a where a.question = q.id))
                        union
                        select c.employee
                        from coaching.coaching c
                        where c.employee = any(:people)
                          and (c.offered >= :since
                               or not exists (select 1 from coaching.step s
                                              where s.coaching = c.id
                                                and (s.kind in ('JUDGED', 'WITHDRAWN') or s.outcome = 'REFUSED')))
                        """)
                .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .param("since", since)
                .query((row, index) -> new EmployeeId(row.getObject("employee", UUID.class)))
                .list());
    }

    private static Question question(ResultSet row, int index) throws SQLException {
        UUID coaching = row.getObject("coaching", UUID.class);
        return new Question(
                row.getObject("id", UUID.class),
                new EmployeeId(row.getObject("employee", UUID.class)),
                new EmployeeId(row.getObject("asked", UUID.class)),
                row.getObject("on_day", LocalDate.class),
                Why.valueOf(row.getString("why")),
                row.getObject("since", LocalDate.class),
                row.getInt("lower_days"),
                row.getInt("judged_days"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("answered", UUID.class) == null
                        ? null
                        : new Answered(coaching == null ? null : new CoachingId(coaching), row.getString("reason")));
    }
}
