package id.abdi.sop;

import id.abdi.identity.Caller;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Receipt;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.sop.SopAccess.Open;
import id.abdi.sop.SopSql.Saved;
import id.abdi.sop.SopVersion.Approver;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A version goes on its way: sent on, sent back, taken back, given up, approved (R3). */
@Service
class ChangeSop {
    static final int LONGEST = 2000;

    private final SopAccess access;
    private final SopSql sql;
    private final EditionSql editions;
    private final Lines lines;
    private final Ledger ledger;

    ChangeSop(SopAccess access, SopSql sql, EditionSql editions, Lines lines, Ledger ledger) {
        this.access = access;
        this.sql = sql;
        this.editions = editions;
        this.lines = lines;
        this.ledger = ledger;
    }

    /**
     * What comes with a change.
     *
     * @param remarks needed to send back
     * @param begins of an approval: the first day in force, null for today
     */
    record Words(@Nullable String remarks, @Nullable LocalDate begins) {
        static final Words NONE = new Words(null, null);

        @Nullable
        String said() {
            return remarks == null || remarks.isBlank() ? null : remarks.strip();
        }
    }

    /**
     * @param seen the revision that the caller read: nobody approves what they did not see; null where they did not say
     * @throws id.abdi.kernel.Refusal where the rules, the content or the day do not allow it, {@code stale-version}
     */
    @Transactional
    SopVersion by(Caller caller, SopId id, int version, @Nullable Integer seen, SopChange change, Words words) {
        Open open = access.open(caller, id);
        sql.lock(id);
        SopVersion stored = access.version(open, version);
        LocalDate today = access.today();
        SopRules.check(change, open.facts(stored.state(today)));
        if (seen != null && seen != stored.revision()) {
            throw SopRefusals.changedSince(stored.revision());
        }
        Saved saved = new Saved(id, version, stored.revision());
        String said = words.said();
        if ((said != null && said.length() > LONGEST) || (change == SopChange.RETURN && said == null)) {
            throw SopRefusals.remarks();
        }
        LocalDate begins = words.begins() == null ? today : words.begins();
        switch (change) {
            case SUBMIT -> ContentRules.check(sql.content(id, version, stored.revision()));
            case APPROVE -> SopRules.begins(begins, today, editions.all(id));
            case START, TAKE_BACK, RETURN, DISCARD -> {}
        }
        store(caller, saved, change, said, begins);
        return access.version(open, version);
    }

    private void store(Caller caller, Saved saved, SopChange change, @Nullable String remarks, LocalDate begins) {
        Instant now = access.now();
        Entry entry = Entry.of("sop-change")
                .with("sop", saved.id().value())
                .with("version", saved.version())
                .with("action", change)
                .with("revision", saved.revision())
                .with("remarks", remarks)
                .with("by", caller.id())
                .with("via", caller.via());
        sql.insert(saved, change, remarks, caller, now, ledger.append(entry));
        if (change == SopChange.APPROVE) {
            approve(caller, saved, begins);
        }
    }

    private void approve(Caller caller, Saved saved, LocalDate begins) {
        LocalDate today = access.today();
        Approver approver = lines.employee(caller.id(), today)
                .map(ChangeSop::approver)
                .orElseGet(() ->
                        new Approver(caller.id(), caller.name(), caller.nip().value(), caller.detail()));
        Receipt receipt = ledger.append(Entry.of("sop-edition")
                .with("sop", saved.id().value())
                .with("version", saved.version())
                .with("begins", begins)
                .with("approver", approver.id())
                .with("post", approver.post())
                .with("via", caller.via()));
        editions.end(saved.id(), begins);
        editions.insert(saved, begins, approver, today, receipt);
    }

    private static Approver approver(Employee employee) {
        return new Approver(employee.id(), employee.name(), employee.nip().value(), employee.post());
    }
}
