package id.abdi.sop;

import id.abdi.identity.Caller;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.ledger.Receipt;
import id.abdi.sop.SopSql.Saved;
import id.abdi.sop.SopVersion.Approver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is in force when, and where words stand in it. */
@Repository
class EditionSql {
    private static final String EDITIONS = """
            select e.sop, s.code, e.version, s.unit, r.title, lower(e.period) as since, upper(e.period) as until
            from sop.edition e
            join sop.sop s on s.id = e.sop
            join sop.revision r on r.sop = e.sop and r.version = e.version and r.revision = e.revision
            """;

    private final JdbcClient jdbc;

    EditionSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Sop> inForce(Collection<UnitId> units, LocalDate date) {
        return jdbc.sql(EDITIONS + """
                        where s.unit = any(:units)
                          and e.period |@> :date
                        order by upper(s.code)
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("date", date)
                .query(EditionSql::sop)
                .list();
    }

    /** Every SOP in force on that date, and when somebody last looked whether it fits: at the latest when it began. */
    List<LookedAt> lookedAt(LocalDate date) {
        return jdbc.sql("""
                        select e.sop, s.code, e.version, s.unit, r.title, lower(e.period) as since, upper(e.period) as until,
                               greatest(e.begins, max(v.reviewed_on)) as looked_at
                        from sop.edition e
                        join sop.sop s on s.id = e.sop
                        join sop.revision r on r.sop = e.sop and r.version = e.version and r.revision = e.revision
                        left join sop.review v on v.sop = e.sop and v.version = e.version
                        where e.period |@> :date
                        group by e.sop, s.code, e.version, s.unit, r.title, e.period, e.begins
                        """)
                .param("date", date)
                .query((row, index) -> new LookedAt(sop(row, index), row.getObject("looked_at", LocalDate.class)))
                .list();
    }

    record LookedAt(Sop sop, LocalDate day) {}

    List<Sop> byIds(Collection<SopId> ids, LocalDate date) {
        return jdbc.sql(EDITIONS + """
                        where e.sop = any(:ids)
                          and e.period |@> :date
                        """)
                .param("ids", ids.stream().map(SopId::value).toArray(UUID[]::new))
                .param("date", date)
                .query(EditionSql::sop)
                .list();
    }

    List<Sop> byCode(SopCode code, LocalDate date) {
        return jdbc.sql(EDITIONS + """
                        where upper(s.code) = :code
                          and e.period |@> :date
                        """)
                .param("code", code.key())
                .param("date", date)
                .query(EditionSql::sop)
                .list();
    }

    /** All approved versions with days of their own. */
    List<Sop> all(SopId id) {
        return jdbc.sql(EDITIONS + """
                        where e.sop = :id
                          and not isempty(e.period)
                        order by e.begins
                        """)
                .param("id", id.value())
                .query(EditionSql::sop)
                .list();
    }

    /**
     * The SOPs of these units in which the words stand, the closest first: in what is in force on that date, and for the
     * units whose drafts one may read also in the newest save of each version.
     */
    List<SopId> search(Collection<UnitId> units, Collection<UnitId> drafts, String words, LocalDate date) {
        return jdbc.sql("""
                        with asked as (
                            select websearch_to_tsquery('indonesian', :words) || to_tsquery('simple', :beginnings) as query)
                        select s.id
                        from sop.sop s
                        join sop.revision r on r.sop = s.id
                        cross join asked
                        where s.unit = any(:units)
                          and (r.words @@ asked.query or strpos(upper(s.code), upper(:words)) > 0)
                          and (
                            exists (
                                select 1
                                from sop.edition e
                                where e.sop = r.sop
                                  and e.version = r.version
                                  and e.revision = r.revision
                                  and e.period |@> :date)
                            or (s.unit = any(:drafts) and not exists (
                                select 1
                                from sop.revision later
                                where later.sop = r.sop
                                  and (later.version, later.revision) > (r.version, r.revision))))
                        group by s.id, s.code
                        order by max(ts_rank(r.words, asked.query)) desc, upper(s.code)
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("drafts", drafts.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("words", words.strip())
                .param("beginnings", beginnings(words))
                .param("date", date)
                .query((row, index) -> new SopId(row.getObject("id", UUID.class)))
                .list();
    }

    /** {@code izin us} asks for words that begin so, all of them. */
    private static String beginnings(String words) {
        return Stream.of(words.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }

    void insert(Saved saved, LocalDate begins, Approver approver, LocalDate approvedOn, Receipt receipt) {
        jdbc.sql("""
                        insert into sop.edition (
                            sop, version, revision, begins, period, approver, approver_name, approver_nip, approver_post,
                            approved_on, leaf)
                        values (
                            :sop, :version, :revision, :begins, daterange(:begins, null), :approver, :name, :nip, :post,
                            :approvedOn, :leaf)
                        """)
                .param("sop", saved.id().value())
                .param("version", saved.version())
                .param("revision", saved.revision())
                .param("begins", begins)
                .param("approver", approver.id().value())
                .param("name", approver.name())
                .param("nip", approver.nip())
                .param("post", approver.post())
                .param("approvedOn", approvedOn)
                .param("leaf", receipt.leaf())
                .update();
    }

    /** From that day on none of the versions so far is in force. */
    void end(SopId id, LocalDate day) {
        jdbc.sql("""
                        update sop.edition
                        set period = period * daterange(null, :day)
                        where sop = :id
                          and not isempty(period)
                          and (upper_inf(period) or upper(period) > :day)
                        """).param("id", id.value()).param("day", day).update();
    }

    void revoke(SopId id, LocalDate ends, String reason, Caller by, Instant now, Receipt receipt) {
        jdbc.sql("""
                        insert into sop.revocation (sop, ends, reason, by_whom, via, recorded_at, leaf)
                        values (:sop, :ends, :reason, :by, :via, :now, :leaf)
                        """)
                .param("sop", id.value())
                .param("ends", ends)
                .param("reason", reason)
                .param("by", by.id().value())
                .param("via", by.via().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("leaf", receipt.leaf())
                .update();
    }

    /** Somebody looked whether it still fits. */
    record Looked(SopId id, int version, LocalDate day, String findings) {}

    /** Whether the newest look of that version is this one, by the same person: it was sent twice. */
    boolean reviewed(Looked looked, Caller by) {
        return jdbc.sql("""
                        select r.reviewed_on = :day and r.findings = :findings and r.by_whom = :by
                        from sop.review r
                        where r.sop = :sop
                          and r.version = :version
                        order by r.recorded_at desc
                        limit 1
                        """)
                .param("sop", looked.id().value())
                .param("version", looked.version())
                .param("day", looked.day())
                .param("findings", looked.findings())
                .param("by", by.id().value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void review(Looked looked, Caller by, Instant now, Receipt receipt) {
        jdbc.sql("""
                        insert into sop.review (
                            sop, version, reviewed_on, findings, by_whom, via, recorded_at, leaf)
                        values (:sop, :version, :day, :findings, :by, :via, :now, :leaf)
                        """)
                .param("sop", looked.id().value())
                .param("version", looked.version())
                .param("day", looked.day())
                .param("findings", looked.findings())
                .param("by", by.id().value())
                .param("via", by.via().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("leaf", receipt.leaf())
                .update();
    }

    private static Sop sop(ResultSet row, int index) throws SQLException {
        return new Sop(
                new SopId(row.getObject("sop", UUID.class)),
                new SopCode(row.getString("code")),
                row.getInt("version"),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("title"),
                new Period(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class)));
    }
}
