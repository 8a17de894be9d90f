package id.abdi.contradiction;

import id.abdi.contradiction.Contradiction.Answer;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Mark;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ContradictionSql {
    private static final String SELECT = """
            select q.employee, q.date, q.kind, q.head, q.facts, q.asked_at, a.version, a.explanation, a.words,
                a.recorded_by, a.recorded_at, w.said
            from contradiction.question q
            left join lateral (
                select x.version, x.explanation, x.words, x.recorded_by, x.recorded_at
                from contradiction.answer x
                where x.employee = q.employee and x.date = q.date and x.kind = q.kind
                order by x.version desc
                limit 1) a on true
            left join lateral (
                select array_agg(y.words order by y.recorded_at, y.id) as said
                from contradiction.word y
                where y.employee = q.employee and y.date = q.date and y.kind = q.kind) w on true
            """;

    private final JdbcClient jdbc;

    ContradictionSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is asked about somebody's day, as it was found now. */
    record Asked(EmployeeId employee, EmployeeId head, ContradictionKind kind, String facts) {}

    /** One writer a day until the transaction ends, so that nothing is taken back while it is answered. */
    void lock(LocalDate date) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('contradiction ' || :date, 0))")
                .param("date", date.toString())
                .query(row -> {});
    }

    /** Takes away what is not found any more, unless somebody said something to it. */
    int takeBack(LocalDate date, Collection<Asked> found) {
        return jdbc.sql("""
                        delete from contradiction.question q
                        where q.date = :date
                          and not exists (
                            select 1
                            from unnest(:employees::uuid[], :kinds::text[]) as n (employee, kind)
                            where n.employee = q.employee and n.kind = q.kind)
                          and not exists (
                            select 1 from contradiction.answer a
                            where a.employee = q.employee and a.date = q.date and a.kind = q.kind)
                          and not exists (
                            select 1 from contradiction.word w
                            where w.employee = q.employee and w.date = q.date and w.kind = q.kind)
                        """)
                .param("date", date)
                .param("employees", texts(found, one -> one.employee().toString()))
                .param("kinds", texts(found, one -> one.kind().name()))
                .update();
    }

    /** Asks what is new; what is asked already has its facts as they are now, unless it was answered. */
    void ask(LocalDate date, Collection<Asked> found, Instant now) {
        jdbc.sql("""
                        insert into contradiction.question as q (employee, date, kind, head, facts, asked_at)
                        select n.employee, :date, n.kind, n.head, n.facts, :now
                        from unnest(:employees::uuid[], :kinds::text[], :heads::uuid[], :facts::text[])
                            as n (employee, kind, head, facts)
                        on conflict (employee, date, kind) do update
                        set head = excluded.head, facts = excluded.facts
                        where (q.head, q.facts) is distinct from (excluded.head, excluded.facts)
                          and not exists (
                            select 1 from contradiction.answer a
                            where a.employee = q.employee and a.date = q.date and a.kind = q.kind)
                        """)
                .param("date", date)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("employees", texts(found, one -> one.employee().toString()))
                .param("kinds", texts(found, one -> one.kind().name()))
                .param("heads", texts(found, one -> one.head().toString()))
                .param("facts", texts(found, Asked::facts))
                .update();
    }

    private static String[] texts(Collection<Asked> found, Function<Asked, String> text) {
        return found.stream().map(text).toArray(String[]::new);
    }

    Optional<Contradiction> find(EmployeeId employee, LocalDate date, ContradictionKind kind) {
        return jdbc.sql(SELECT + " where q.employee = :employee and q.date = :date and q.kind = :kind")
                .param("employee", employee.value())
                .param("date", date)
                .param("kind", kind.name())
                .query(ContradictionSql::contradiction)
                .optional();
    }

    /** What anybody is asked of that day. */
    List<Contradiction> on(LocalDate date) {
        return jdbc.sql(SELECT + " where q.date = :date order by q.employee, q.kind")
                .param("date", date)
                .query(ContradictionSql::contradiction)
                .list();
    }

    /** What that head is asked of that day. */
    List<Contradiction> of(EmployeeId head, LocalDate date) {
        return jdbc.sql(SELECT + " where q.head = :head and q.date = :date order by q.kind, q.employee")
                .param("head", head.value())
                .param("date", date)
                .query(ContradictionSql::contradiction)
                .list();
    }

    /** What that head has not answered, oldest first. */
    List<Contradiction> open(EmployeeId head, LocalDate first, LocalDate last, int limit) {
        return jdbc.sql(SELECT + """
                         where q.head = :head and q.date between :first and :last and a.version is null
                        order by q.date, q.kind, q.employee
                        limit :limit
                        """)
                .param("head", head.value())
                .param("first", first)
                .param("last", last)
                .param("limit", limit)
                .query(ContradictionSql::contradiction)
                .list();
    }

    /** What is or was asked about a person, oldest first. */
    List<Contradiction> about(EmployeeId employee, LocalDate first, LocalDate last) {
        return jdbc.sql(SELECT + """
                         where q.employee = :employee and q.date between :first and :last
                        order by q.date, q.kind
                        """)
                .param("employee", employee.value())
                .param("first", first)
                .param("last", last)
                .query(ContradictionSql::contradiction)
                .list();
    }

    /** How many each of them has not answered. */
    Map<EmployeeId, Integer> unanswered(Collection<EmployeeId> heads, LocalDate first, LocalDate last) {
        Map<EmployeeId, Integer> unanswered = new HashMap<>();
        jdbc.sql("""
                        select q.head, count(*) as open
                        from contradiction.question q
                        where q.head = any(:heads)
                          and q.date between :first and :last
                          and not exists (
                            select 1 from contradiction.answer a
                            where a.employee = q.employee and a.date = q.date and a.kind = q.kind)
                        group by q.head
                        """)
                .param("heads", heads.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .param("first", first)
                .param("last", last)
                .query(row -> {
                    unanswered.put(new EmployeeId(row.getObject("head", UUID.class)), row.getInt("open"));
                });
        return unanswered;
    }

    void insert(Contradiction to, Answer answer, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into contradiction.answer (
                            employee, date, kind, version, explanation, words, facts, recorded_by, via, recorded_at, leaf)
                        values (
                            :employee, :date, :kind, :version, :explanation, :words, :facts, :by, :via, :now, :leaf)
                        """))
                .param("employee", to.employee().value())
                .param("date", to.date())
                .param("kind", to.kind().name())
                .param("version", answer.version())
                .param("explanation", answer.explanation().name())
                .param("words", answer.words())
                .param("facts", Contradiction.text(to.facts()))
                .update();
    }

    void insert(Contradiction to, UUID id, String words, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into contradiction.word (
                            id, employee, date, kind, words, recorded_by, via, recorded_at, leaf)
                        values (:id, :employee, :date, :kind, :words, :by, :via, :now, :leaf)
                        """))
                .param("id", id)
                .param("employee", to.employee().value())
                .param("date", to.date())
                .param("kind", to.kind().name())
                .param("words", words)
                .update();
    }

    private static Contradiction contradiction(ResultSet row, int index) throws SQLException {
        Array said = row.getArray("said");
        return new Contradiction(
                new EmployeeId(row.getObject("employee", UUID.class)),
                row.getObject("date", LocalDate.class),
                ContradictionKind.valueOf(row.getString("kind")),
                new EmployeeId(row.getObject("head", UUID.class)),
                List.of(row.getString("facts").split("\n", -1)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                answer(row),
                said == null ? List.of() : List.of((String[]) said.getArray()));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        String explanation = row.getString("explanation");
        return explanation == null
                ? null
                : new Answer(
                        row.getInt("version"),
                        Explanation.valueOf(explanation),
                        row.getString("words"),
                        new EmployeeId(row.getObject("recorded_by", UUID.class)),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
