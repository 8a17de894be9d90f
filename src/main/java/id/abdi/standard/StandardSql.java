package id.abdi.standard;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Receipt;
import id.abdi.organization.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StandardSql {
    private static final String VERSIONS = """
            select s.id, s.code, s.unit, v.number, v.name, v.unit_of_output, v.minutes, v.criteria, v.for_section,
                lower(v.period) as first, upper(v.period) as after, v.reason, v.recorded_by, v.recorded_at,
                array(select p.post from standard.version_post p where p.version = v.id) as posts
            from standard.standard s
            join standard.version v on v.standard = s.id
            """;

    private final JdbcClient jdbc;

    StandardSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who recorded what and when. */
    record Stamp(EmployeeId by, String via, Instant at, Receipt receipt) {}

    /** A version with how it came about. */
    record Recorded(WorkStandard standard, @Nullable String reason, EmployeeId by, Instant at) {}

    /** From that day on nobody claims it. */
    record Withdrawn(LocalDate first, String reason, EmployeeId by, Instant at) {}

    /** One writer a standard until the transaction ends. */
    void lock(StandardId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "standard " + id)
                .query(row -> {});
    }

    List<WorkStandard> inForce(Collection<StandardId> ids, LocalDate date) {
        return jdbc.sql(VERSIONS + """
                        where s.id = any(:ids)
                          and v.period |@> :date
                        order by v.name, s.code
                        """)
                .param("ids", ids.stream().map(StandardId::value).toArray(UUID[]::new))
                .param("date", date)
                .query((row, index) -> recorded(row).standard())
                .list();
    }

    /** One version of each: in force on that date, else the last one before, else the first one after. */
    List<WorkStandard> known(Collection<StandardId> ids, LocalDate date) {
        return jdbc.sql("select distinct on (s.id) " + VERSIONS.strip().substring("select ".length()) + """

                        where s.id = any(:ids)
                          and not isempty(v.period)
                        order by s.id, v.period @> :date desc, lower(v.period) <= :date desc, abs(lower(v.period) - :date)
                        """)
                .param("ids", ids.stream().map(StandardId::value).toArray(UUID[]::new))
                .param("date", date)
                .query((row, index) -> recorded(row).standard())
                .list();
    }

    Optional<WorkStandard> inForce(StandardCode code, LocalDate date) {
        return jdbc.sql(VERSIONS + """
                        where s.code = :code
                          and v.period |@> :date
                        """)
                .param("code", code.value())
                .param("date", date)
                .query((row, index) -> recorded(row).standard())
                .optional();
    }

    List<WorkStandard> claimable(Collection<UnitId> units, Collection<PostId> posts, LocalDate date) {
        return jdbc.sql(VERSIONS + """
                        where v.period |@> :date
                          and ((v.for_section and s.unit = any(:units))
                            or exists (
                              select 1
                              from standard.version_post mine
                              where mine.version = v.id
                                and mine.post = any(:posts)))
                        order by v.name, s.code
                        """)
                .param("units", ids(units))
                .param("posts", posts.stream().map(PostId::value).toArray(UUID[]::new))
                .param("date", date)
                .query((row, index) -> recorded(row).standard())
                .list();
    }

    /** The newest version of each standard of these units that holds on that day or later, or did last. */
    List<WorkStandard> ofUnits(Collection<UnitId> units, LocalDate date) {
        return jdbc.sql("select distinct on (s.id) " + VERSIONS.strip().substring("select ".length()) + """

                        where s.unit = any(:units)
                          and not isempty(v.period)
                        order by s.id, v.period @> :date desc, v.period >> daterange(:date, null) desc, lower(v.period) desc
                        """)
                .param("units", ids(units))
                .param("date", date)
                .query((row, index) -> recorded(row).standard())
                .list();
    }

    /** Every version that held or will hold, oldest first. */
    List<Recorded> history(StandardId id) {
        return jdbc.sql(VERSIONS + """
                        where s.id = :id
                          and not isempty(v.period)
                        order by lower(v.period)
                        """)
                .param("id", id.value())
                .query((row, index) -> recorded(row))
                .list();
    }

    Optional<StandardId> idOf(StandardCode code) {
        return jdbc.sql("select id from standard.standard where code = :code")
                .param("code", code.value())
                .query((row, index) -> new StandardId(row.getObject("id", UUID.class)))
                .optional();
    }

    List<Withdrawn> withdrawals(StandardId id) {
        return jdbc.sql("""
                        select first_day, reason, recorded_by, recorded_at
                        from standard.withdrawal
                        where standard = :id
                        order by recorded_at
                        """)
                .param("id", id.value())
                .query((row, index) -> new Withdrawn(
                        row.getObject("first_day", LocalDate.class),
                        row.getString("reason"),
                        new EmployeeId(row.getObject("recorded_by", UUID.class)),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    /** The number of the newest version, 0 where there is none. */
    int newestNumber(StandardId id) {
        return jdbc.sql("select coalesce(max(number), 0) from standard.version where standard = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** How many standards a unit has made so far, for the next code. */
    int count(UnitId unit) {
        return jdbc.sql("select count(*) from standard.standard where unit = :unit")
                .param("unit", unit.value())
                .query(Integer.class)
                .single();
    }

    /** @return whether it was stored; not, where the code is taken */
    boolean insert(StandardId id, StandardCode code, UnitId unit, Stamp stamp) {
        return jdbc.sql("""
                                insert into standard.standard (id, code, unit, recorded_by, via, recorded_at, leaf)
                                values (:id, :code, :unit, :by, :via, :at, :leaf)
                                on conflict (code) do nothing
                                """)
                        .param("id", id.value())
                        .param("code", code.value())
                        .param("unit", unit.value())
                        .param("by", stamp.by().value())
                        .param("via", stamp.via())
                        .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                        .param("leaf", stamp.receipt().leaf())
                        .update()
                == 1;
    }

    /** Ends what holds on that day or later: it held until the day before, or never. */
    void end(StandardId id, LocalDate first) {
        jdbc.sql("""
                        update standard.version
                        set period = case when lower(period) < :first then daterange(lower(period), :first) else 'empty' end
                        where standard = :id
                          and not isempty(period)
                          and not period << daterange(:first, null)
                        """).param("id", id.value()).param("first", first).update();
    }

    void insert(UUID version, WorkStandard standard, @Nullable String reason, Stamp stamp) {
        jdbc.sql("""
                        insert into standard.version (
                            id, standard, number, name, unit_of_output, minutes, criteria, for_section, reason, period,
                            recorded_by, via, recorded_at, leaf)
                        values (
                            :id, :standard, :number, :name, :unit, :minutes, :criteria, :forSection, :reason,
                            daterange(:first, :after), :by, :via, :at, :leaf)
                        """)
                .param("id", version)
                .param("standard", standard.id().value())
                .param("number", standard.version())
                .param("name", standard.name())
                .param("unit", standard.unitOfOutput())
                .param("minutes", standard.minutes())
                .param("criteria", standard.criteria())
                .param("forSection", standard.forSection())
                .param("reason", reason)
                .param("first", standard.period().from())
                .param("after", standard.period().to())
                .param("by", stamp.by().value())
                .param("via", stamp.via())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("leaf", stamp.receipt().leaf())
                .update();
        if (!standard.posts().isEmpty()) {
            jdbc.sql("insert into standard.version_post (version, post) select :version, unnest(:posts::uuid[])")
                    .param("version", version)
                    .param("posts", standard.posts().stream().map(PostId::value).toArray(UUID[]::new))
                    .update();
        }
    }

    void withdraw(StandardId id, LocalDate first, String reason, Stamp stamp) {
        jdbc.sql("""
                        insert into standard.withdrawal (
                            id, standard, first_day, reason, recorded_by, via, recorded_at, leaf)
                        values (:id, :standard, :first, :reason, :by, :via, :at, :leaf)
                        """)
                .param("id", Uuid7.at(stamp.at()))
                .param("standard", id.value())
                .param("first", first)
                .param("reason", reason)
                .param("by", stamp.by().value())
                .param("via", stamp.via())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("leaf", stamp.receipt().leaf())
                .update();
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        LocalDate first = row.getObject("first", LocalDate.class);
        LocalDate after = row.getObject("after", LocalDate.class);
        Set<PostId> posts = Arrays.stream((UUID[]) row.getArray("posts").getArray())
                .map(PostId::new)
                .collect(Collectors.toSet());
        WorkStandard standard = new WorkStandard(
                new StandardId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                new StandardCode(row.getString("code")),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("name"),
                row.getString("unit_of_output"),
                row.getBigDecimal("minutes"),
                row.getString("criteria"),
                row.getBoolean("for_section"),
                posts,
                new Period(first, after));
        return new Recorded(
                standard,
                row.getString("reason"),
                new EmployeeId(row.getObject("recorded_by", UUID.class)),
                row.getTimestamp("recorded_at").toInstant());
    }
}
