package id.abdi.sop;

import id.abdi.identity.Caller;
import id.abdi.kernel.Sha256;
import id.abdi.kernel.UnitId;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.organization.UnitAct;
import id.abdi.sop.SopAccess.Open;
import id.abdi.sop.SopSql.Saved;
import id.abdi.sop.SopVersion.Heading;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A head writes an SOP of the own section (R3); every save is kept. */
@Service
class WriteSop {
    private final SopAccess access;
    private final SopSql sql;
    private final Ledger ledger;

    WriteSop(SopAccess access, SopSql sql, Ledger ledger) {
        this.access = access;
        this.sql = sql;
        this.ledger = ledger;
    }

    /**
     * Begins a new SOP of that unit, version 1.
     *
     * @throws id.abdi.kernel.Refusal {@code not-your-unit}, {@code sop-code-taken}
     */
    @Transactional
    SopId begin(Caller head, UnitId unit, SopCode code, SopContent content) {
        Set<UnitAct> may = access.may(head, unit);
        if (!may.contains(UnitAct.WRITE)) {
            throw SopRefusals.notYourUnit();
        }
        Instant now = access.now();
        Heading sop = new Heading(SopId.at(now), code, unit);
        Entry entry = Entry.of("sop")
                .with("sop", sop.id().value())
                .with("code", code.value())
                .with("unit", unit.value())
                .with("by", head.id())
                .with("via", head.via());
        if (!sql.insert(sop, head, now, ledger.append(entry))) {
            throw SopRefusals.codeTaken(code);
        }
        start(head, new Saved(sop.id(), 1, 1), content, now);
        return sop.id();
    }

    /**
     * Begins the next version, with what the newest approved one says.
     *
     * @return its number
     * @throws id.abdi.kernel.Refusal {@code not-allowed}, {@code sop-state} where one is written already
     */
    @Transactional
    int next(Caller head, SopId id) {
        Open open = access.open(head, id);
        sql.lock(id);
        List<SopVersion> versions = access.versions(open);
        SopVersion newest = versions.getFirst();
        SopRules.check(SopChange.START, open.facts(newest.state(access.today())));
        SopVersion source = versions.stream()
                .filter(version -> version.edition() != null)
                .findFirst()
                .orElse(newest);
        SopContent content = sql.content(id, source.version(), source.revision());
        Saved saved = new Saved(id, newest.version() + 1, 1);
        start(head, saved, content, access.now());
        return saved.version();
    }

    /**
     * Stores what the version says now. The same content again stores nothing.
     *
     * @param follows the revision that the writer saw; null for an answer to whatever is there
     * @return the newest revision
     * @throws id.abdi.kernel.Refusal {@code stale-version}, {@code sop-state}, {@code not-allowed}
     */
    @Transactional
    int by(Caller head, SopId id, int version, @Nullable Integer follows, SopContent content) {
        Open open = access.open(head, id);
        sql.lock(id);
        SopVersion stored = access.version(open, version);
        SopRules.edit(open.facts(stored.state(access.today())));
        if (sql.content(id, version, stored.revision()).equals(content)) {
            return stored.revision();
        }
        if (follows != null && follows != stored.revision()) {
            throw SopRefusals.stale(stored.revision());
        }
        Saved saved = new Saved(id, version, stored.revision() + 1);
        save(head, saved, content, access.now());
        return saved.revision();
    }

    private void start(Caller head, Saved saved, SopContent content, Instant now) {
        save(head, saved, content, now);
        Entry entry = Entry.of("sop-change")
                .with("sop", saved.id().value())
                .with("version", saved.version())
                .with("action", SopChange.START)
                .with("revision", saved.revision())
                .with("by", head.id())
                .with("via", head.via());
        sql.insert(saved, SopChange.START, null, head, now, ledger.append(entry));
    }

    private void save(Caller head, Saved saved, SopContent content, Instant now) {
        Entry entry = Entry.of("sop-revision")
                .with("sop", saved.id().value())
                .with("version", saved.version())
                .with("revision", saved.revision())
                .with("title", content.title())
                .with("content", Sha256.of(sql.written(content).getBytes(StandardCharsets.UTF_8)))
                .with("by", head.id())
                .with("via", head.via());
        sql.insert(saved, content, head, now, ledger.append(entry));
    }
}
