package id.abdi.spotcheck;

import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Mark;
import id.abdi.ledger.Receipt;
import id.abdi.spotcheck.Draw.Signed;
import id.abdi.spotcheck.SpotCheck.Answer;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SpotCheckSql {
    private static final String SELECT = """
            select d.head, d.date, d.tree, d.size, d.root, d.signed_at, d.candidates, d.employee, d.activities,
                d.activity, a.version, a.sighting, a.words, a.recorded_at as answered_at
            from spotcheck.draw d
            left join lateral (
                select x.version, x.sighting, x.words, x.recorded_at
                from spotcheck.answer x
                where x.head = d.head and x.date = d.date
                order by x.version desc
                limit 1) a on true
            """;

    private final JdbcClient jdbc;

    SpotCheckSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One draw a day at a time, until the transaction ends. */
    void lock(LocalDate date) {
        lock("spotcheck " + date);
    }

    /** One answer of a head at a time. */
    void lock(EmployeeId head) {
        lock("spotcheck " + head);
    }

    private void lock(String name) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", name)
                .query(row -> {});
    }

    /** The heads for whom that day is drawn. */
    Set<EmployeeId> drawn(LocalDate date) {
        return jdbc
                .sql("select head from spotcheck.draw where date = :date")
                .param("date", date)
                .query(UUID.class)
                .stream()
                .map(EmployeeId::new)
                .collect(Collectors.toSet());
    }

    /** From which checkpoint that day was drawn; empty where nothing is drawn yet. */
    Optional<Signed> from(LocalDate date) {
        return jdbc.sql("""
                        select tree, size, root, signed_at
                        from spotcheck.draw
                        where date = :date and tree > 0
                        order by recorded_at
                        limit 1
                        """)
                .param("date", date)
                .query((row, number) -> signed(row))
                .optional();
    }

    void insert(Draw draw, Receipt receipt, Instant now) {
        jdbc.sql("""
                        insert into spotcheck.draw (
                            head, date, tree, size, root, signed_at, candidates, employee, activities, activity,
                            recorded_at, leaf)
                        values (
                            :head, :date, :tree, :size, :root, :signed, :candidates, :employee, :activities,
                            :activity, :now, :leaf)
                        """)
                .param("head", draw.head().value())
                .param("date", draw.date())
                .param("tree", draw.from().tree())
                .param("size", draw.from().size())
                .param("root", draw.from().root())
                .param("signed", draw.from().at().atOffset(ZoneOffset.UTC))
                .param("candidates", ids(draw.candidates()))
                .param("employee", draw.employee().value())
                .param("activities", draw.activities().toArray(UUID[]::new))
                .param("activity", draw.activity())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("leaf", receipt.leaf())
                .update();
    }

    void insert(Draw draw, Answer answer, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into spotcheck.answer (
                            head, date, version, sighting, words, recorded_by, via, recorded_at, leaf)
                        values (:head, :date, :version, :sighting, :words, :by, :via, :now, :leaf)
                        """))
                .param("head", draw.head().value())
                .param("date", draw.date())
                .param("version", answer.version())
                .param("sighting", answer.sighting().name())
                .param("words", answer.words())
                .update();
    }

    Optional<SpotCheck> of(EmployeeId head, LocalDate date) {
        return jdbc.sql(SELECT + " where d.head = :head and d.date = :date")
                .param("head", head.value())
                .param("date", date)
                .query(SpotCheckSql::check)
                .optional();
    }

    /** What that head has not answered, oldest first. */
    List<SpotCheck> open(EmployeeId head, LocalDate first, LocalDate last) {
        return jdbc.sql(SELECT + """
                         where d.head = :head and d.date between :first and :last and a.version is null
                        order by d.date
                        """)
                .param("head", head.value())
                .param("first", first)
                .param("last", last)
                .query(SpotCheckSql::check)
                .list();
    }

    /** What was drawn of a person, oldest first. */
    List<SpotCheck> about(EmployeeId person, LocalDate first, LocalDate last) {
        return jdbc.sql(SELECT + """
                         where d.employee = :person and d.date between :first and :last
                        order by d.date
                        """)
                .param("person", person.value())
                .param("first", first)
                .param("last", last)
                .query(SpotCheckSql::check)
                .list();
    }

    /** How many each of them has not answered. */
    Map<EmployeeId, Integer> unanswered(Collection<EmployeeId> heads, LocalDate first, LocalDate last) {
        Map<EmployeeId, Integer> unanswered = new HashMap<>();
        jdbc.sql("""
                        select d.head, count(*) as open
                        from spotcheck.draw d
                        where d.head = any(:heads)
                          and d.date between :first and :last
                          and not exists (
                            select 1 from spotcheck.answer a where a.head = d.head and a.date = d.date)
                        group by d.head
                        """)
                .param("heads", ids(heads))
                .param("first", first)
                .param("last", last)
                .query(row -> {
                    unanswered.put(new EmployeeId(row.getObject("head", UUID.class)), row.getInt("open"));
                });
        return unanswered;
    }

    private static UUID[] ids(Collection<EmployeeId> people) {
        return people.stream().map(EmployeeId::value).toArray(UUID[]::new);
    }

    private static SpotCheck check(ResultSet row, int index) throws SQLException {
        Draw draw = new Draw(
                new EmployeeId(row.getObject("head", UUID.class)),
                row.getObject("date", LocalDate.class),
                signed(row),
                uuids(row, "candidates").map(EmployeeId::new).toList(),
                new EmployeeId(row.getObject("employee", UUID.class)),
                uuids(row, "activities").toList(),
                row.getObject("activity", UUID.class));
        return new SpotCheck(draw, answer(row));
    }

    private static Stream<UUID> uuids(ResultSet row, String column) throws SQLException {
        return Stream.of((UUID[]) row.getArray(column).getArray());
    }

    private static Signed signed(ResultSet row) throws SQLException {
        return new Signed(
                row.getInt("tree"),
                row.getLong("size"),
                row.getString("root"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        String sighting = row.getString("sighting");
        return sighting == null
                ? null
                : new Answer(
                        row.getInt("version"),
                        Sighting.valueOf(sighting),
                        row.getString("words"),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
