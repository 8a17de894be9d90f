package id.abdi.organization;

import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.LineFact;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.organization.Fact.PersonPatternFact;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.Fact.UnitFact;
import id.abdi.organization.Fact.UnitPatternFact;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes facts about the organization, many at once. */
@Repository
class EstablishmentSql {
    private static final String UNIT =
            "insert into organization.unit (id, code) values (:unit, :code) on conflict (id) do nothing";
    private static final String UNIT_FACT = """
            insert into organization.unit_fact (id, unit, name, level, parent, period, leaf)
            values (:id, :unit, :name, :level, :parent, daterange(:from, :to), :leaf)
            """;
    private static final String POST = """
            insert into organization.post (id, unit, title, kind, echelon, head, period, leaf)
            values (:post, :unit, :title, :kind, :echelon, :head, daterange(:from, :to), :leaf)
            """;
    private static final String EMPLOYEE = """
            insert into organization.employee (id, nip, birth_date, gender, leaf)
            values (:employee, :nip, :birthDate, :gender, :leaf)
            on conflict (id) do nothing
            """;
    private static final String EMPLOYEE_FACT = """
            insert into organization.employee_fact (
                id, employee, name, status, grade, grade_since, email, phone, period, leaf)
            values (
                :id, :employee, :name, :status, :grade, :gradeSince, :email, :phone, daterange(:from, :to), :leaf)
            """;
    private static final String ASSIGNMENT = """
            insert into organization.assignment (id, employee, post, capacity, period, letter, leaf)
            values (:id, :employee, :post, :capacity, daterange(:from, :to), :letter, :leaf)
            """;
    private static final String LINE = """
            insert into organization.own_line (id, employee, superior_post, period, leaf)
            values (:id, :employee, :superior, daterange(:from, :to), :leaf)
            """;
    private static final String PATTERN = """
            insert into organization.work_pattern (id, unit, employee, pattern, period, leaf)
            values (:id, :unit, :employee, :pattern, daterange(:from, :to), :leaf)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;
    private final OrganizationMemory memory;

    EstablishmentSql(JdbcClient jdbc, NamedParameterJdbcTemplate batch, OrganizationMemory memory) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.memory = memory;
    }

    /** A fact with its leaf in the ledger. */
    record Stored(Fact fact, UUID leaf) {}

    void insert(List<Stored> facts) {
        memory.changing();
        Map<String, List<SqlParameterSource>> rows = new LinkedHashMap<>();
        List.of(UNIT, UNIT_FACT, POST, EMPLOYEE, EMPLOYEE_FACT, ASSIGNMENT, LINE, PATTERN)
                .forEach(statement -> rows.put(statement, new ArrayList<>()));
        for (Stored stored : facts) {
            SqlParameterSource row = row(stored);
            statements(stored.fact())
                    .forEach(statement -> rows.computeIfAbsent(statement, key -> new ArrayList<>())
                            .add(row));
        }
        rows.forEach((statement, values) -> {
            if (!values.isEmpty()) {
                batch.batchUpdate(statement, values.toArray(SqlParameterSource[]::new));
            }
        });
    }

    /** Lets the database look at the structure now instead of at the end of the transaction. */
    void checkNow() {
        jdbc.sql("set constraints all immediate").update();
        jdbc.sql("set constraints all deferred").update();
    }

    /**
     * Ends what is in force on that day about the subject of the fact.
     *
     * @return how many facts were ended
     */
    int endInForce(Fact fact, LocalDate day) {
        return switch (fact) {
            case UnitFact unit ->
                end("unit_fact", "unit = :subject", unit.unit().value(), null, day);
            case PostFact post -> end("post", "id = :subject", post.post().value(), null, day);
            case PersonFact person ->
                end("employee_fact", "employee = :subject", person.employee().value(), null, day);
            case AssignmentFact held
            when held.capacity() == Capacity.DEFINITIVE ->
                end(
                        "assignment",
                        "employee = :subject and capacity = 'DEFINITIVE'",
                        held.employee().value(),
                        null,
                        day);
            case AssignmentFact acting ->
                end(
                        "assignment",
                        "employee = :subject and post = :other and capacity <> 'DEFINITIVE'",
                        acting.employee().value(),
                        acting.post().value(),
                        day);
            case LineFact line ->
                end("own_line", "employee = :subject", line.employee().value(), null, day);
            case UnitPatternFact pattern ->
                end("work_pattern", "unit = :subject", pattern.unit().value(), null, day);
            case PersonPatternFact pattern ->
                end("work_pattern", "employee = :subject", pattern.employee().value(), null, day);
        };
    }

    private int end(String table, String which, UUID subject, @Nullable UUID other, LocalDate day) {
        memory.changing();
        return jdbc.sql("""
                        update organization.%s
                        set period = case
                            when lower(period) < :day then daterange(lower(period), :day)
                            else 'empty'::daterange
                        end
                        where %s
                          and period |@> :day
                        """.formatted(table, which))
                .param("subject", subject)
                .param("other", other, Types.OTHER)
                .param("day", day)
                .update();
    }

    private static List<String> statements(Fact fact) {
        return switch (fact) {
            case UnitFact unit -> List.of(UNIT, UNIT_FACT);
            case PostFact post -> List.of(POST);
            case PersonFact person -> List.of(EMPLOYEE, EMPLOYEE_FACT);
            case AssignmentFact assignment -> List.of(ASSIGNMENT);
            case LineFact line -> List.of(LINE);
            case UnitPatternFact pattern -> List.of(PATTERN);
            case PersonPatternFact pattern -> List.of(PATTERN);
        };
    }

    private static SqlParameterSource row(Stored stored) {
        Fact fact = stored.fact();
        Period period = fact.period();
        MapSqlParameterSource row = new MapSqlParameterSource()
                .addValue("id", Uuid7.next())
                .addValue("from", period.from())
                .addValue("to", period.to(), Types.DATE)
                .addValue("leaf", stored.leaf());
        return switch (fact) {
            case UnitFact unit ->
                row.addValue("unit", unit.unit().value())
                        .addValue("code", unit.code())
                        .addValue("name", unit.name())
                        .addValue("level", unit.level().name())
                        .addValue("parent", id(unit.parent()));
            case PostFact post ->
                row.addValue("post", post.post().value())
                        .addValue("unit", post.unit().value())
                        .addValue("title", post.title())
                        .addValue("kind", post.kind().name())
                        .addValue("echelon", post.echelon())
                        .addValue("head", post.head());
            case PersonFact person ->
                row.addValue("employee", person.employee().value())
                        .addValue("nip", person.nip().value())
                        .addValue("birthDate", person.birthDate(), Types.DATE)
                        .addValue("gender", person.gender())
                        .addValue("name", person.name())
                        .addValue("status", person.status().name())
                        .addValue("grade", person.grade())
                        .addValue("gradeSince", person.gradeSince(), Types.DATE)
                        .addValue("email", person.email())
                        .addValue("phone", person.phone());
            case AssignmentFact assignment ->
                row.addValue("employee", assignment.employee().value())
                        .addValue("post", assignment.post().value())
                        .addValue("capacity", assignment.capacity().name())
                        .addValue("letter", assignment.letter());
            case LineFact line ->
                row.addValue("employee", line.employee().value())
                        .addValue("superior", line.superior().value());
            case UnitPatternFact pattern ->
                row.addValue("unit", pattern.unit().value())
                        .addValue("employee", null, Types.OTHER)
                        .addValue("pattern", pattern.pattern());
            case PersonPatternFact pattern ->
                row.addValue("unit", null, Types.OTHER)
                        .addValue("employee", pattern.employee().value())
                        .addValue("pattern", pattern.pattern());
        };
    }

    private static @Nullable UUID id(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }
}
