package id.abdi.dutyletter;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.ledger.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LetterSql implements DutyLetters {
    private static final String FACTS =
            "l.id, l.employee, lower(l.period) as first, upper(l.period) as after, l.number, l.place, l.purpose";

    private static final String RECORDED = "select " + FACTS + """
            , l.recorded_by, l.recorded_at, w.reason, w.recorded_by as withdrawn_by, w.recorded_at as withdrawn_at
            from dutyletter.letter l
            left join dutyletter.withdrawal w on w.letter = l.id
            """;

    private final JdbcClient jdbc;

    LetterSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One writer a person until the transaction ends. */
    void lock(EmployeeId employee) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "duty letter " + employee)
                .query(row -> {});
    }

    void insert(UUID form, DutyLetter letter, Mark mark) {
        mark.on(jdbc.sql("""
                        with letter as (
                            insert into dutyletter.letter (
                                id, form, employee, period, number, place, purpose, recorded_by, via, recorded_at, leaf)
                            values (
                                :id, :form, :employee, daterange(:from, :to), :number, :place, :purpose, :by, :via, :now,
                                :leaf)
                        )
                        insert into dutyletter.in_force (letter, employee, period)
                        values (:id, :employee, daterange(:from, :to))
                        """))
                .param("id", letter.id().value())
                .param("form", form)
                .param("employee", letter.employee().value())
                .param("from", letter.period().from())
                .param("to", letter.period().to())
                .param("number", letter.number())
                .param("place", letter.place())
                .param("purpose", letter.purpose())
                .update();
    }

    void withdraw(DutyLetter.Id letter, String reason, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into dutyletter.withdrawal (letter, reason, recorded_by, via, recorded_at, leaf)
                        values (:letter, :reason, :by, :via, :now, :leaf)
                        """))
                .param("letter", letter.value())
                .param("reason", reason)
                .update();
        jdbc.sql("delete from dutyletter.in_force where letter = :letter")
                .param("letter", letter.value())
                .update();
    }

    Optional<RecordedLetter> find(DutyLetter.Id id) {
        return jdbc.sql(RECORDED + " where l.id = :id")
                .param("id", id.value())
                .query(LetterSql::recorded)
                .optional();
    }

    /** What a form recorded. */
    List<DutyLetter> of(UUID form) {
        return jdbc.sql("select " + FACTS + " from dutyletter.letter l where l.form = :form order by l.id")
                .param("form", form)
                .query((row, index) -> letter(row))
                .list();
    }

    @Override
    public Map<EmployeeId, List<DutyLetter>> between(Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select " + FACTS + """
                         from dutyletter.in_force f
                        join dutyletter.letter l on l.id = f.letter
                        where f.employee = any(:people)
                          and f.period && daterange(:first, :last, '[]')
                        order by first
                        """)
                .param("people", ids(people))
                .param("first", first)
                .param("last", last)
                .query((row, index) -> letter(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(DutyLetter::employee));
    }

    /** Everything ever recorded for these people, the withdrawn too. */
    List<RecordedLetter> all(Collection<EmployeeId> people) {
        return jdbc.sql(RECORDED + " where l.employee = any(:people) order by l.id desc")
                .param("people", ids(people))
                .query(LetterSql::recorded)
                .list();
    }

    /**
     * A page of what touches the days, the last recorded first.
     *
     * @param people only theirs; null is everybody's
     * @param after the id behind which the page begins
     */
    List<RecordedLetter> page(
            @Nullable Collection<EmployeeId> people, LocalDate first, LocalDate last, @Nullable UUID after, int limit) {
        return jdbc.sql(RECORDED + """
                         where l.period && daterange(:first, :last, '[]')
                          and (:everybody or l.employee = any(:people))
                          and (:after::uuid is null or l.id < :after)
                        order by l.id desc
                        limit :limit
                        """)
                .param("first", first)
                .param("last", last)
                .param("everybody", people == null)
                .param("people", people == null ? new UUID[0] : ids(people))
                .param("after", after)
                .param("limit", limit)
                .query(LetterSql::recorded)
                .list();
    }

    private static UUID[] ids(Collection<EmployeeId> people) {
        return people.stream().map(EmployeeId::value).toArray(UUID[]::new);
    }

    private static RecordedLetter recorded(ResultSet row, int index) throws SQLException {
        String reason = row.getString("reason");
        return new RecordedLetter(
                letter(row),
                new EmployeeId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                reason == null
                        ? null
                        : new RecordedLetter.Withdrawn(
                                reason,
                                new EmployeeId(row.getObject("withdrawn_by", UUID.class)),
                                row.getObject("withdrawn_at", OffsetDateTime.class)
                                        .toInstant()));
    }

    private static DutyLetter letter(ResultSet row) throws SQLException {
        return new DutyLetter(
                new DutyLetter.Id(row.getObject("id", UUID.class)),
                new EmployeeId(row.getObject("employee", UUID.class)),
                Period.of(row.getObject("first", LocalDate.class), row.getObject("after", LocalDate.class)),
                row.getString("number"),
                row.getString("place"),
                row.getString("purpose"));
    }
}
