package id.abdi.sop;

import id.abdi.database.BulkCopy;
import id.abdi.identity.Via;
import id.abdi.kernel.Sha256;
import id.abdi.organization.Employee;
import id.abdi.sop.SopHistory.Happened;
import id.abdi.sop.SopHistory.Made;
import id.abdi.sop.SopHistory.Stated;
import id.abdi.sop.SopHistory.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Many SOPs at once. */
@Repository
class SopHistorySql {
    private static final String VIA = Via.COMMAND.name();

    private final BulkCopy copy;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    SopHistorySql(BulkCopy copy, JdbcClient jdbc, JsonMapper json) {
        this.copy = copy;
        this.jdbc = jdbc;
        this.json = json;
    }

    String digest(SopContent content) {
        return Sha256.of(json.writeValueAsString(content).getBytes(StandardCharsets.UTF_8));
    }

    void sops(List<Stated<Made>> sops, Function<Made, Instant> begun) {
        copy.rows(
                "copy sop.sop (id, code, unit, created_by, via, recorded_at, leaf) from stdin",
                sops,
                one -> new Object[] {
                    one.fact().id(),
                    one.fact().past().code(),
                    one.fact().past().unit(),
                    one.fact().writer(),
                    VIA,
                    begun.apply(one.fact()),
                    one.leaf()
                });
    }

    /** A save as the database takes it. */
    private record Row(
            UUID sop, int version, String title, SopContent content, String words, UUID writer, String at, UUID leaf) {}

    /** In one statement, since COPY makes no words to search for. */
    void revisions(List<Stated<Version>> versions) {
        List<Row> rows = versions.stream().map(SopHistorySql::row).toList();
        jdbc.sql("""
                        insert into sop.revision (
                            sop, version, revision, title, content, words, saved_by, via, recorded_at, leaf)
                        select r.sop, r.version, 1, r.title, r.content,
                            %s,
                            r.writer, :via, r.at, r.leaf
                        from jsonb_to_recordset(:rows::jsonb) as r (
                            sop uuid, version integer, title text, content jsonb, words text, writer uuid, at timestamptz,
                            leaf uuid)
                        """.formatted(SopSql.searched("r.title", "r.words")))
                .param("rows", json.writeValueAsString(rows))
                .param("via", VIA)
                .update();
    }

    private static Row row(Stated<Version> stated) {
        Version version = stated.fact();
        SopContent content = version.said().content();
        return new Row(
                version.of().id().value(),
                version.number(),
                content.title(),
                content,
                content.words(),
                version.of().writer().value(),
                version.at().toString(),
                stated.leaf());
    }

    void changes(List<Stated<Happened>> changes) {
        copy.rows("""
                copy sop.change (sop, version, number, action, revision, remarks, by_whom, via, recorded_at, leaf) from stdin
                """, changes, one -> new Object[] {
            one.fact().on().of().id(),
            one.fact().on().number(),
            one.fact().number(),
            one.fact().change(),
            1,
            one.fact().remarks(),
            one.fact().by(),
            VIA,
            one.fact().at(),
            one.leaf()
        });
    }

    void editions(List<Stated<Version>> approved) {
        copy.rows("""
                copy sop.edition (
                    sop, version, revision, begins, period, approver, approver_name, approver_nip, approver_post, approved_on,
                    leaf)
                from stdin
                """, approved, one -> {
            Version version = one.fact();
            Employee approver = version.of().approver();
            return new Object[] {
                version.of().id(),
                version.number(),
                1,
                version.said().on(),
                version.period(),
                approver.id(),
                approver.name(),
                approver.nip().value(),
                approver.post(),
                version.said().on(),
                one.leaf()
            };
        });
    }

    void reviews(List<Stated<Version>> reviewed, Function<Version, Instant> at) {
        copy.rows("""
                copy sop.review (sop, version, reviewed_on, findings, by_whom, via, recorded_at, leaf) from stdin
                """, reviewed, one -> new Object[] {
            one.fact().of().id(),
            one.fact().number(),
            one.fact().said().reviewed(),
            one.fact().said().said(),
            one.fact().of().writer(),
            VIA,
            at.apply(one.fact()),
            one.leaf()
        });
    }

    /** @param at when they were revoked */
    void revocations(List<Stated<Made>> revoked, Function<Made, Instant> at) {
        copy.rows(
                "copy sop.revocation (sop, ends, reason, by_whom, via, recorded_at, leaf) from stdin",
                revoked,
                one -> new Object[] {
                    one.fact().id(),
                    one.fact().past().ends(),
                    Objects.requireNonNull(one.fact().past().revoked()).reason(),
                    one.fact().approver().id(),
                    VIA,
                    at.apply(one.fact()),
                    one.leaf()
                });
    }
}
