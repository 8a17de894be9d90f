package id.abdi.sop;

import id.abdi.identity.Caller;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.organization.UnitAct;
import id.abdi.sop.EditionSql.Looked;
import id.abdi.sop.SopAccess.Open;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is in force is looked at once a year (S-7), and revoked when nobody needs it. */
@Service
class KeepSop {
    private final SopAccess access;
    private final SopSql sql;
    private final EditionSql editions;
    private final Ledger ledger;

    KeepSop(SopAccess access, SopSql sql, EditionSql editions, Ledger ledger) {
        this.access = access;
        this.sql = sql;
        this.editions = editions;
        this.ledger = ledger;
    }

    /**
     * The head looked whether the version in force still fits, and it does; otherwise the next version is written. Sent twice it
     * is one look.
     *
     * @throws id.abdi.kernel.Refusal {@code not-allowed}, {@code sop-not-in-force}, {@code sop-findings}
     */
    @Transactional
    void review(Caller head, SopId id, @Nullable String findings) {
        Open open = access.open(head, id);
        if (!open.may().contains(UnitAct.WRITE)) {
            throw SopRefusals.notAllowed(SopChange.START);
        }
        sql.lock(id);
        LocalDate today = access.today();
        SopVersion current = access.versions(open).stream()
                .filter(version -> version.inForce(today))
                .findFirst()
                .orElseThrow(SopRefusals::notInForce);
        if (findings == null || findings.isBlank() || findings.strip().length() > ChangeSop.LONGEST) {
            throw SopRefusals.findings();
        }
        Looked looked = new Looked(id, current.version(), today, findings.strip());
        if (editions.reviewed(looked, head)) {
            return;
        }
        Entry entry = Entry.of("sop-review")
                .with("sop", id.value())
                .with("version", looked.version())
                .with("date", today)
                .with("findings", looked.findings())
                .with("by", head.id())
                .with("via", head.via());
        editions.review(looked, head, access.now(), ledger.append(entry));
    }

    /**
     * From that day on no version is in force.
     *
     * @throws id.abdi.kernel.Refusal {@code not-allowed}, {@code sop-ends}, {@code sop-reason}, {@code sop-not-in-force}
     */
    @Transactional
    void revoke(Caller caller, SopId id, @Nullable LocalDate ends, @Nullable String reason) {
        Open open = access.open(caller, id);
        if (!open.may().contains(UnitAct.APPROVE)) {
            throw SopRefusals.notAllowed(SopChange.APPROVE);
        }
        sql.lock(id);
        LocalDate today = access.today();
        LocalDate day = ends == null ? today : ends;
        if (day.isBefore(today)) {
            throw SopRefusals.ends(today);
        }
        if (reason == null || reason.isBlank() || reason.strip().length() > ChangeSop.LONGEST) {
            throw SopRefusals.reason();
        }
        boolean any = editions.all(id).stream().anyMatch(sop -> holdsOn(sop, day));
        if (!any) {
            throw SopRefusals.notInForce();
        }
        Entry entry = Entry.of("sop-revocation")
                .with("sop", id.value())
                .with("ends", day)
                .with("reason", reason.strip())
                .with("by", caller.id())
                .with("via", caller.via());
        editions.revoke(id, day, reason.strip(), caller, access.now(), ledger.append(entry));
        editions.end(id, day);
    }

    /** Whether that day or a later one is its own. */
    private static boolean holdsOn(Sop sop, LocalDate day) {
        LocalDate until = sop.period().to();
        return until == null || until.isAfter(day);
    }
}
