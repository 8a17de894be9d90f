package id.abdi.sop;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.ledger.Receipt;
import id.abdi.sop.SopVersion.Approver;
import id.abdi.sop.SopVersion.Edition;
import id.abdi.sop.SopVersion.Heading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SOPs as they are written, decided and kept. */
@Repository
class SopSql {
    private static final String VERSIONS = """
            select s.id, s.code, s.unit, r.version, r.revision, r.title, r.saved_by, r.recorded_at as saved_at,
                   first.recorded_at as started_at,
                   c.action, c.remarks, c.by_whom, c.recorded_at as changed_at,
                   e.revision as approved_revision, e.begins, lower(e.period) as since, upper(e.period) as until,
                   isempty(e.period) as never, e.approver, e.approver_name, e.approver_nip, e.approver_post,
                   e.approved_on, e.leaf as approved_leaf,
                   (select max(v.reviewed_on) from sop.review v where v.sop = s.id and v.version = r.version) as reviewed_on
            from sop.sop s
            join sop.revision r on r.sop = s.id
              and not exists (
                select 1
                from sop.revision later
                where later.sop = r.sop
                  and later.version = r.version
                  and later.revision > r.revision)
            join sop.change first on first.sop = s.id and first.version = r.version and first.number = 1
            join lateral (
                select d.action, d.remarks, d.by_whom, d.recorded_at
                from sop.change d
                where d.sop = s.id
                  and d.version = r.version
                order by d.number desc
                limit 1) c on true
            left join sop.edition e on e.sop = s.id and e.version = r.version
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SopSql(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One writer an SOP until the transaction ends. */
    void lock(SopId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "sop " + id)
                .query(row -> {});
    }

    Optional<Heading> heading(SopId id) {
        return jdbc.sql("select s.id, s.code, s.unit from sop.sop s where s.id = :id")
                .param("id", id.value())
                .query((row, index) -> heading(row))
                .optional();
    }

    Optional<Heading> byCode(SopCode code) {
        return jdbc.sql("select s.id, s.code, s.unit from sop.sop s where upper(s.code) = :code")
                .param("code", code.key())
                .query((row, index) -> heading(row))
                .optional();
    }

    /** All versions, the newest first. */
    List<SopVersion> versions(SopId id) {
        return jdbc.sql(VERSIONS + """
                        where s.id = :id
                        order by r.version desc
                        """)
                .param("id", id.value())
                .query(SopSql::version)
                .list();
    }

    /** All versions of all SOPs of these units, by number, the newest first. */
    List<SopVersion> versions(Collection<UnitId> units) {
        return jdbc.sql(VERSIONS + """
                        where s.unit = any(:units)
                        order by upper(s.code), r.version desc
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(SopSql::version)
                .list();
    }

    SopContent content(SopId id, int version, int revision) {
        String text = jdbc.sql("""
                        select r.content::text
                        from sop.revision r
                        where r.sop = :id
                          and r.version = :version
                          and r.revision = :revision
                        """)
                .param("id", id.value())
                .param("version", version)
                .param("revision", revision)
                .query(String.class)
                .single();
        return json.readValue(text, SopContent.class);
    }

    /** @return whether it was stored; not, where another SOP has the number */
    boolean insert(Heading sop, Caller by, Instant now, Receipt receipt) {
        return jdbc.sql("""
                        insert into sop.sop (id, code, unit, created_by, via, recorded_at, leaf)
                        values (:id, :code, :unit, :by, :via, :now, :leaf)
                        on conflict (upper(code)) do nothing
                        """)
                        .param("id", sop.id().value())
                        .param("code", sop.code().value())
                        .param("unit", sop.unit().value())
                        .param("by", by.id().value())
                        .param("via", by.via().name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("leaf", receipt.leaf())
                        .update()
                == 1;
    }

    /** A save of a version, with its number. */
    record Saved(SopId id, int version, int revision) {}

    /** What is searched: the words as they are and their stems, the title's first. */
    static String searched(String title, String words) {
        return """
                setweight(to_tsvector('indonesian', %1$s) || to_tsvector('simple', %1$s), 'A')
                    || to_tsvector('indonesian', %2$s) || to_tsvector('simple', %2$s)
                """.formatted(title, words);
    }

    String written(SopContent content) {
        return json.writeValueAsString(content);
    }

    void insert(Saved saved, SopContent content, Caller by, Instant now, Receipt receipt) {
        jdbc.sql("""
                        insert into sop.revision (
                            sop, version, revision, title, content, words, saved_by, via, recorded_at, leaf)
                        values (
                            :sop, :version, :revision, :title, :content::jsonb,
                            %s,
                            :by, :via, :now, :leaf)
                        """.formatted(searched(":title", ":words")))
                .param("sop", saved.id().value())
                .param("version", saved.version())
                .param("revision", saved.revision())
                .param("title", content.title())
                .param("content", written(content))
                .param("words", content.words())
                .param("by", by.id().value())
                .param("via", by.via().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("leaf", receipt.leaf())
                .update();
    }

    void insert(Saved on, SopChange change, @Nullable String remarks, Caller by, Instant now, Receipt receipt) {
        jdbc.sql("""
                        insert into sop.change (
                            sop, version, number, action, revision, remarks, by_whom, via, recorded_at, leaf)
                        select :sop, :version, coalesce(max(c.number), 0) + 1, :action, :revision, :remarks, :by, :via, :now,
                            :leaf
                        from sop.change c
                        where c.sop = :sop
                          and c.version = :version
                        """)
                .param("sop", on.id().value())
                .param("version", on.version())
                .param("action", change.name())
                .param("revision", on.revision())
                .param("remarks", remarks)
                .param("by", by.id().value())
                .param("via", by.via().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("leaf", receipt.leaf())
                .update();
    }

    private static Heading heading(ResultSet row) throws SQLException {
        return new Heading(
                new SopId(row.getObject("id", UUID.class)),
                new SopCode(row.getString("code")),
                new UnitId(row.getObject("unit", UUID.class)));
    }

    private static SopVersion version(ResultSet row, int index) throws SQLException {
        return new SopVersion(
                heading(row),
                row.getInt("version"),
                row.getInt("revision"),
                row.getString("title"),
                SopChange.valueOf(row.getString("action")),
                row.getString("remarks"),
                new EmployeeId(row.getObject("by_whom", UUID.class)),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                new EmployeeId(row.getObject("saved_by", UUID.class)),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                edition(row));
    }

    private static @Nullable Edition edition(ResultSet row) throws SQLException {
        UUID approver = row.getObject("approver", UUID.class);
        if (approver == null) {
            return null;
        }
        Period period = row.getBoolean("never")
                ? null
                : new Period(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
        return new Edition(
                row.getInt("approved_revision"),
                row.getObject("begins", LocalDate.class),
                period,
                new Approver(
                        new EmployeeId(approver),
                        row.getString("approver_name"),
                        row.getString("approver_nip"),
                        row.getString("approver_post")),
                row.getObject("approved_on", LocalDate.class),
                row.getObject("reviewed_on", LocalDate.class),
                row.getObject("approved_leaf", UUID.class));
    }
}
