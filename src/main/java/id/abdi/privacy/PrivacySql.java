package id.abdi.privacy;

import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Receipt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of a person wherever they are, by the register; requests and their answers. */
@Repository
class PrivacySql {
    private static final String REQUESTS = """
            select r.id, r.employee, r.what, r.wish, r.asked_at, r.due_at, a.outcome, a.words, a.recorded_at as answered_at
            from privacy.request r
            left join privacy.answer a on a.request = r.id
            """;

    private final JdbcClient jdbc;

    PrivacySql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each row as JSON. */
    List<String> rows(Register.Kept kept, EmployeeId person) {
        return asked(kept, person).query(String.class).list();
    }

    /**
     * Of a kind that is about moments: what somebody did between them, each row as JSON.
     *
     * @param until excluded
     */
    List<String> rows(Register.Kept kept, EmployeeId by, Instant from, Instant until) {
        return asked(kept, by)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    /** The table's name and the condition come from the register alone. */
    private JdbcClient.StatementSpec asked(Register.Kept kept, EmployeeId person) {
        return jdbc.sql("select (to_jsonb(t) - :hidden::text[])::text from " + kept.table() + " t where " + kept.rows())
                .param("hidden", kept.hidden().toArray(String[]::new))
                .param("person", person.value());
    }

    void insert(CorrectionRequest request, Receipt receipt, String via) {
        jdbc.sql("""
                        insert into privacy.request (id, employee, what, wish, asked_at, due_at, via, leaf)
                        values (:id, :employee, :what, :wish, :askedAt, :dueAt, :via, :leaf)
                        """)
                .param("id", request.id())
                .param("employee", request.employee().value())
                .param("what", request.what())
                .param("wish", request.wish())
                .param("askedAt", request.askedAt().atOffset(ZoneOffset.UTC))
                .param("dueAt", request.dueAt().atOffset(ZoneOffset.UTC))
                .param("via", via)
                .param("leaf", receipt.leaf())
                .update();
    }

    /** @return whether it was stored; not, where somebody answered before */
    boolean answer(UUID request, CorrectionRequest.Answer answer, EmployeeId by, String via, Receipt receipt) {
        return jdbc.sql("""
                                insert into privacy.answer (request, outcome, words, by_whom, via, recorded_at, leaf)
                                values (:request, :outcome, :words, :by, :via, :at, :leaf)
                                on conflict (request) do nothing
                                """)
                        .param("request", request)
                        .param("outcome", answer.outcome().name())
                        .param("words", answer.words())
                        .param("by", by.value())
                        .param("via", via)
                        .param("at", answer.at().atOffset(ZoneOffset.UTC))
                        .param("leaf", receipt.leaf())
                        .update()
                == 1;
    }

    List<CorrectionRequest> of(EmployeeId person) {
        return jdbc.sql(REQUESTS + "where r.employee = :person order by r.asked_at desc")
                .param("person", person.value())
                .query((row, index) -> request(row))
                .list();
    }

    /** Those without an answer, the one due first before the others, then the newest answered. */
    List<CorrectionRequest> all(int answered) {
        return jdbc.sql("(" + REQUESTS + """
                        where a.request is null
                        order by r.due_at)
                        union all
                        (""" + REQUESTS + """
                        where a.request is not null
                        order by a.recorded_at desc
                        limit :answered)
                        """)
                .param("answered", answered)
                .query((row, index) -> request(row))
                .list();
    }

    Optional<CorrectionRequest> find(UUID id) {
        return jdbc.sql(REQUESTS + "where r.id = :id")
                .param("id", id)
                .query((row, index) -> request(row))
                .optional();
    }

    private static CorrectionRequest request(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new CorrectionRequest(
                row.getObject("id", UUID.class),
                new EmployeeId(row.getObject("employee", UUID.class)),
                row.getString("what"),
                row.getString("wish"),
                instant(row, "asked_at"),
                instant(row, "due_at"),
                outcome == null
                        ? null
                        : new CorrectionRequest.Answer(
                                CorrectionRequest.Outcome.valueOf(outcome),
                                row.getString("words"),
                                instant(row, "answered_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
