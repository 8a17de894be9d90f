package id.abdi.innovation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.abdi.innovation.Measure.Phase;
import id.abdi.innovation.Step.Adoption;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.ledger.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InnovationSql {
    private static final String SELECT = """
            select i.id, i.version, i.title, i.problem, i.attempt, i.gain, i.author, i.unit, f.recorded_at as begun
            from innovation.idea i
            join innovation.idea f on f.id = i.id and f.version = 1
            where i.version = (select max(v.version) from innovation.idea v where v.id = i.id)
            """;

    private final JdbcClient jdbc;

    InnovationSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Of(UUID innovation, Taken taken) {}

    /** One writer an innovation until the transaction ends. */
    void lock(InnovationId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "innovation " + id)
                .query(row -> {});
    }

    Optional<Innovation> find(InnovationId id) {
        return with(jdbc.sql(SELECT + " and i.id = :id")
                        .param("id", id.value())
                        .query(InnovationSql::innovation)
                        .list())
                .stream()
                .findFirst();
    }

    List<Innovation> find(Collection<InnovationId> ids) {
        return with(jdbc.sql(SELECT + " and i.id = any(:ids) order by i.id")
                .param("ids", ids.stream().map(InnovationId::value).toArray(UUID[]::new))
                .query(InnovationSql::innovation)
                .list());
    }

    /** Those whose idea was written down in that time, the newest first; drafts too. */
    List<Innovation> begun(@Nullable Instant from, @Nullable Instant to, int most) {
        return with(jdbc.sql(SELECT + """
                         and (:from::timestamptz is null or f.recorded_at >= :from)
                         and (:to::timestamptz is null or f.recorded_at < :to)
                        order by f.recorded_at desc, i.id desc
                        limit :most
                        """)
                .param("from", from == null ? null : from.atOffset(ZoneOffset.UTC))
                .param("to", to == null ? null : to.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(InnovationSql::innovation)
                .list());
    }

    /** Those with which one of these people is or was named, as author, owner or contributor. */
    List<Innovation> of(Collection<EmployeeId> people) {
        return with(jdbc.sql(SELECT + """
                         and (i.author = any(:people)
                            or i.id in (
                                select s.innovation
                                from innovation.step s
                                where (s.kind = 'TRIAL' and s.employee = any(:people))
                                   or (s.kind = 'JOIN' and s.recorded_by = any(:people))))
                        order by i.id
                        """)
                .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .query(InnovationSql::innovation)
                .list());
    }

    /** The innovation to which this step belongs. */
    Optional<Innovation> ofStep(UUID step) {
        return jdbc.sql("select innovation from innovation.step where id = :id")
                .param("id", step)
                .query(UUID.class)
                .optional()
                .flatMap(id -> find(new InnovationId(id)));
    }

    void insert(Innovation innovation, Mark mark) {
        if (innovation.version() == 1) {
            jdbc.sql("insert into innovation.innovation (id) values (:id)")
                    .param("id", innovation.id().value())
                    .update();
        }
        jdbc.sql("""
                        insert into innovation.idea (
                            id, version, title, problem, attempt, gain, author, unit, via, recorded_at, leaf)
                        values (:id, :version, :title, :problem, :attempt, :gain, :by, :unit, :via, :now, :leaf)
                        """)
                .param("id", innovation.id().value())
                .param("version", innovation.version())
                .param("title", innovation.idea().title())
                .param("problem", innovation.idea().problem())
                .param("attempt", innovation.idea().attempt())
                .param("gain", innovation.idea().gain())
                .param("by", innovation.author().value())
                .param("unit", innovation.unit().value())
                .param("via", mark.via())
                .param("now", mark.now().atOffset(ZoneOffset.UTC))
                .param("leaf", mark.receipt().leaf())
                .update();
    }

    void insert(InnovationId innovation, Taken taken, Mark mark) {
        StepFields said = StepFields.of(taken.step());
        Measure measure = said.measure();
        Adoption adoption = said.adoption();
        mark.on(jdbc.sql("""
                        insert into innovation.step (
                            id, innovation, number, kind, words, employee, unit, begins, ends, indicator, measure, direction,
                            figure, benefit, way, document, reference, edition, activity, minutes, recorded_by, via, recorded_at,
                            leaf)
                        values (
                            :id, :innovation, :number, :kind, :words, :employee, :unit, :begins, :ends, :indicator, :measure,
                            :direction, :figure, :benefit, :way, :document, :reference, :edition, :activity, :minutes, :by, :via, :now, :leaf)
                        """))
                .param("id", taken.id())
                .param("innovation", innovation.value())
                .param("number", taken.number())
                .param("kind", StepFields.kind(taken.step()).name())
                .param("words", said.words())
                .param("employee", said.employeeValue())
                .param("unit", said.unitValue())
                .param("begins", said.begins())
                .param("ends", said.ends())
                .param("indicator", measure == null ? null : measure.indicator())
                .param("measure", measure == null ? null : measure.unit())
                .param("direction", measure == null ? null : measure.direction().name())
                .param("figure", measure == null ? null : measure.figure())
                .param("benefit", measure == null ? null : measure.benefit().name())
                .param("way", adoption == null ? null : adoption.way().name())
                .param("document", adoption == null ? null : adoption.document())
                .param("reference", adoption == null ? null : adoption.reference())
                .param("edition", adoption == null ? null : adoption.edition())
                .param("activity", said.work() == null ? null : said.work().activity())
                .param("minutes", said.work() == null ? null : said.work().minutes())
                .update();
    }

    /** The same innovations with their steps, in one more query. */
    private List<Innovation> with(List<Innovation> innovations) {
        if (innovations.isEmpty()) {
            return innovations;
        }
        Map<UUID, List<Taken>> steps = jdbc
                .sql("""
                        select s.id, s.innovation, s.number, s.kind, s.words, s.employee, s.unit, s.begins, s.ends, s.indicator,
                            s.measure, s.direction, s.figure, s.benefit, s.way, s.document, s.reference, s.edition, s.activity, s.minutes,
                            s.recorded_by, s.recorded_at
                        from innovation.step s
                        where s.innovation = any(:ids)
                        order by s.innovation, s.number
                        """)
                .param("ids", innovations.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .query((row, index) -> new Of(row.getObject("innovation", UUID.class), taken(row)))
                .list()
                .stream()
                .collect(groupingBy(Of::innovation, mapping(Of::taken, toList())));
        return innovations.stream()
                .map(one -> new Innovation(
                        one.id(),
                        one.version(),
                        one.idea(),
                        one.author(),
                        one.unit(),
                        one.begunAt(),
                        steps.getOrDefault(one.id().value(), List.of())))
                .toList();
    }

    private static Innovation innovation(ResultSet row, int index) throws SQLException {
        return new Innovation(
                new InnovationId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new Idea(
                        row.getString("title"),
                        row.getString("problem"),
                        row.getString("attempt"),
                        row.getString("gain")),
                new EmployeeId(row.getObject("author", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getObject("begun", OffsetDateTime.class).toInstant(),
                List.of());
    }

    private static Taken taken(ResultSet row) throws SQLException {
        StepKind kind = StepKind.valueOf(row.getString("kind"));
        UUID employee = row.getObject("employee", UUID.class);
        UUID unit = row.getObject("unit", UUID.class);
        StepFields said = new StepFields(
                row.getString("words"),
                employee == null ? null : new EmployeeId(employee),
                unit == null ? null : new UnitId(unit),
                row.getObject("begins", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                kind == StepKind.BASELINE || kind == StepKind.RESULT ? measure(row, kind) : null,
                kind == StepKind.ADOPT ? adoption(row) : null,
                kind == StepKind.WORK ? work(row) : null);
        return new Taken(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                said.step(kind),
                new EmployeeId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static Measure measure(ResultSet row, StepKind kind) throws SQLException {
        return new Measure(
                kind == StepKind.BASELINE ? Phase.BEFORE : Phase.AFTER,
                row.getString("indicator"),
                row.getString("measure"),
                Measure.Direction.valueOf(row.getString("direction")),
                row.getBigDecimal("figure"),
                row.getString("words"),
                row.getObject("begins", LocalDate.class),
                Measure.Benefit.valueOf(row.getString("benefit")));
    }

    private static Adoption adoption(ResultSet row) throws SQLException {
        return new Adoption(
                Adoption.Way.valueOf(row.getString("way")),
                row.getObject("document", UUID.class),
                row.getString("reference"),
                row.getObject("edition", Integer.class));
    }

    private static Step.Work work(ResultSet row) throws SQLException {
        return new Step.Work(
                row.getObject("activity", UUID.class),
                row.getObject("begins", LocalDate.class),
                row.getString("words"),
                row.getInt("minutes"));
    }
}
