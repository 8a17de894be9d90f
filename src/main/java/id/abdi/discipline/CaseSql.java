package id.abdi.discipline;

import static java.util.stream.Collectors.groupingBy;

import id.abdi.breach.Clause;
import id.abdi.breach.Effect;
import id.abdi.breach.Examiner.Seat;
import id.abdi.breach.Measure;
import id.abdi.breach.ObjectionOutcome;
import id.abdi.breach.SanctionKind;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Mark;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CaseSql {
    private static final String SELECT = """
            select m.id, m.employee, m.case_kind, m.clauses, m.effect, m.happened, m.facts, m.offer, m.refused, m.fit,
                m.known, m.recorded_by, m.recorded_at
            from discipline.matter m
            """;

    /** About one of these people, or opened, examined or to be decided by the reader. */
    private static final String CONCERNED = """
            c.employee = any(:people)
               or c.recorded_by = :reader
               or exists (
                    select 1
                    from discipline.step s
                    where s.matter = c.id
                      and (s.members @> array[:reader]
                        or (s.official = :reader and s.step_kind = any('{PROPOSED,DECIDED}'))))
            """;

    private final JdbcClient jdbc;

    CaseSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One writer of the case until the transaction ends. */
    void lock(CaseId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "discipline " + id)
                .query(row -> {});
    }

    void insert(Opened opened, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into discipline.matter (
                            id, employee, case_kind, clauses, effect, happened, facts, offer, refused, fit, known,
                            recorded_by, via, recorded_at, leaf)
                        values (
                            :id, :employee, :kind, :clauses, :effect, :happened, :facts, :offer, :refused, :fit, :known,
                            :by, :via, :now, :leaf)
                        """))
                .param("id", opened.id().value())
                .param("employee", opened.person().value())
                .param("kind", opened.kind().name())
                .param("clauses", opened.clauses().stream().map(Clause::name).toArray(String[]::new))
                .param("effect", name(opened.effect()))
                .param("happened", opened.happened())
                .param("facts", opened.facts())
                .param("offer", opened.offer())
                .param("refused", opened.refused())
                .param("fit", opened.fit())
                .param("known", opened.known())
                .update();
    }

    void insert(Step step, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into discipline.step (
                            id, matter, number, step_kind, day, words, letter, planned, sanction, measure, outcome,
                            official, members, seats, recorded_by, via, recorded_at, leaf)
                        values (
                            :id, :matter, :number, :kind, :day, :words, :letter, :planned, :sanction, :measure, :outcome,
                            :official, :members, :seats, :by, :via, :now, :leaf)
                        """))
                .param("id", step.id())
                .param("matter", step.matter().value())
                .param("number", step.number())
                .param("kind", step.kind().name())
                .param("day", step.day())
                .param("words", step.words())
                .param("letter", step.letter())
                .param("planned", step.planned())
                .param("sanction", name(step.sanction()))
                .param("measure", name(step.measure()))
                .param("outcome", name(step.outcome()))
                .param(
                        "official",
                        step.official() == null ? null : step.official().value())
                .param("members", uuids(step.members()))
                .param("seats", step.seats().stream().map(Seat::name).toArray(String[]::new))
                .update();
    }

    Optional<CaseFile> find(CaseId id) {
        return files(jdbc.sql(SELECT + "where m.id = :id")
                        .param("id", id.value())
                        .query(CaseSql::opened)
                        .list())
                .stream()
                .findFirst();
    }

    /** The cases of everybody, the newest first; beyond the limit first the oldest of those that are closed are left out. */
    List<CaseFile> newest(int limit) {
        return files(jdbc.sql(SELECT + "where " + kept("true"))
                .param("limit", limit)
                .query(CaseSql::opened)
                .list());
    }

    /** All cases of these people, the newest first. */
    List<CaseFile> of(Collection<EmployeeId> people) {
        return files(jdbc.sql(SELECT + "where m.employee = any(:people) order by m.id desc")
                .param("people", uuids(people))
                .query(CaseSql::opened)
                .list());
    }

    /** Suspected breaches that were opened since then, the newest first. */
    List<Opened> breaches(Instant since) {
        return jdbc.sql(SELECT + """
                        where m.case_kind = 'SUSPECTED_BREACH'
                          and m.recorded_at >= :since
                        order by m.id desc
                        """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(CaseSql::opened)
                .list();
    }

    /** Cases of these people, and those that the reader opened, examines or is named in, the newest first; cut like those of everybody. */
    List<CaseFile> around(EmployeeId reader, Collection<EmployeeId> people, int limit) {
        return files(jdbc.sql(SELECT + "where " + kept(CONCERNED))
                .param("people", uuids(people))
                .param("reader", reader.value())
                .param("limit", limit)
                .query(CaseSql::opened)
                .list());
    }

    boolean concern(EmployeeId person) {
        return jdbc.sql("select exists (select 1 from discipline.matter c where " + CONCERNED + ")")
                .param("people", uuids(List.of(person)))
                .param("reader", person.value())
                .query(Boolean.class)
                .single();
    }

    private static String kept(String which) {
        return """
                m.id in (
                    select c.id
                    from discipline.matter c
                    where %s
                    order by
                        exists (select 1 from discipline.step s where s.matter = c.id and s.step_kind = 'CLOSED'),
                        c.id desc
                    limit :limit)
                order by m.id desc
                """.formatted(which);
    }

    /** Those that nobody has closed, the oldest first. */
    List<CaseFile> running() {
        return files(jdbc.sql(SELECT + """
                        where not exists (
                            select 1 from discipline.step s where s.matter = m.id and s.step_kind = 'CLOSED')
                        order by m.id
                        """).query(CaseSql::opened).list());
    }

    private List<CaseFile> files(List<Opened> opened) {
        Map<CaseId, List<Step>> steps = jdbc
                .sql("""
                        select id, matter, number, step_kind, day, words, letter, planned, sanction, measure, outcome,
                            official, members, seats, recorded_by, recorded_at
                        from discipline.step
                        where matter = any(:matters)
                        order by matter, number
                        """)
                .param("matters", opened.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .query(CaseSql::step)
                .list()
                .stream()
                .collect(groupingBy(Step::matter));
        return opened.stream()
                .map(one -> new CaseFile(one, steps.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Opened opened(ResultSet row, int index) throws SQLException {
        String effect = row.getString("effect");
        return new Opened(
                new CaseId(row.getObject("id", UUID.class)),
                new EmployeeId(row.getObject("employee", UUID.class)),
                CaseKind.valueOf(row.getString("case_kind")),
                texts(row.getArray("clauses")).map(Clause::valueOf).toList(),
                effect == null ? null : Effect.valueOf(effect),
                row.getObject("happened", LocalDate.class),
                row.getString("facts"),
                row.getObject("offer", UUID.class),
                row.getBoolean("refused"),
                row.getString("fit"),
                row.getObject("known", LocalDate.class),
                new EmployeeId(row.getObject("recorded_by", UUID.class)),
                moment(row));
    }

    private static Step step(ResultSet row, int index) throws SQLException {
        UUID official = row.getObject("official", UUID.class);
        String sanction = row.getString("sanction");
        String measure = row.getString("measure");
        String outcome = row.getString("outcome");
        return new Step(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("matter", UUID.class)),
                row.getInt("number"),
                StepKind.valueOf(row.getString("step_kind")),
                row.getObject("day", LocalDate.class),
                new Step.Said(
                        row.getString("words"), row.getString("letter"), row.getObject("planned", LocalDate.class)),
                sanction == null ? null : SanctionKind.valueOf(sanction),
                measure == null ? null : Measure.valueOf(measure),
                outcome == null ? null : ObjectionOutcome.valueOf(outcome),
                official == null ? null : new EmployeeId(official),
                Arrays.stream((UUID[]) row.getArray("members").getArray())
                        .map(EmployeeId::new)
                        .toList(),
                texts(row.getArray("seats")).map(Seat::valueOf).toList(),
                new EmployeeId(row.getObject("recorded_by", UUID.class)),
                moment(row));
    }

    private static Stream<String> texts(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray());
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }

    private static UUID[] uuids(Collection<EmployeeId> people) {
        return people.stream().map(EmployeeId::value).toArray(UUID[]::new);
    }

    private static @Nullable String name(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }
}
