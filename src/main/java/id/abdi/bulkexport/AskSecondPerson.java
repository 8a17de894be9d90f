package id.abdi.bulkexport;

import id.abdi.bulkexport.HeldExport.State;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Accounts;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.identity.SecurityLog;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.notice.Notice;
import id.abdi.notice.Notices;
import id.abdi.rulebook.Rulebook;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who wants a list of many people says why, and whoever may decide is told; another one of them says yes or no (SEC-8). */
@Service
class AskSecondPerson {
    static final int SHORTEST = 10;
    static final int LONGEST = 1_000;

    /** Who may decide: those who see everybody's exports. */
    static final Set<Role> DECIDERS = Set.of(Role.BKPSDM, Role.INSPECTORATE);

    private final BulkExportSql sql;
    private final Accounts accounts;
    private final Records records;
    private final Notices notices;
    private final Rulebook rulebook;
    private final LocalTimeZone zone;
    private final Clock clock;

    AskSecondPerson(
            BulkExportSql sql,
            Accounts accounts,
            Records records,
            Notices notices,
            Rulebook rulebook,
            LocalTimeZone zone,
            Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.records = records;
        this.notices = notices;
        this.rulebook = rulebook;
        this.zone = zone;
        this.clock = clock;
    }

    /** Both logs of such an act. */
    @Component
    record Records(Ledger ledger, SecurityLog security) {}

    static boolean decides(Caller caller) {
        return DECIDERS.stream().anyMatch(caller::is);
    }

    /**
     * The asker says why.
     *
     * @throws id.abdi.kernel.Refusal {@code export-reason}, {@code asked-already}, {@code no-second-person}, {@code not-found}
     */
    @Transactional
    public void by(Caller caller, UUID id, @Nullable String typed) {
        sql.lock(id);
        HeldExport held =
                sql.one(id).filter(one -> one.by().equals(caller.id())).orElseThrow(BulkExportRefusals::unknown);
        Instant now = clock.instant();
        if (held.state(now) != State.UNASKED) {
            throw BulkExportRefusals.askedAlready();
        }
        String reason = typed == null ? "" : typed.strip();
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            throw BulkExportRefusals.reason();
        }
        Set<EmployeeId> others = others(caller);
        if (others.isEmpty()) {
            throw BulkExportRefusals.nobody();
        }
        Instant until = now.plus(lasting(now));
        sql.insert(
                id,
                reason,
                until,
                mark(
                        caller,
                        entry("bulk-export-request", held)
                                .with("reason", reason)
                                .with("until", until),
                        now));
        security(caller, "bulk-export-asked", SecurityLog.Result.DONE, held);
        Map<EmployeeId, List<Notice>> told = new HashMap<>();
        others.forEach(person -> told.put(
                person,
                List.of(Notice.of(
                        "bulk-export:" + id + ":asked",
                        "bulkexport.notice.asked",
                        "/exports/held/" + id,
                        held.title(),
                        held.people()))));
        notices.tell(told);
    }

    /**
     * The second person decides; a no says why.
     *
     * @throws id.abdi.kernel.Refusal {@code second-person}, {@code request-over}, {@code refusal-words}, {@code not-found}
     */
    @Transactional
    public void decide(Caller caller, UUID id, boolean agreed, @Nullable String typed) {
        if (!decides(caller)) {
            throw BulkExportRefusals.notYours();
        }
        sql.lock(id);
        HeldExport held = sql.one(id).filter(one -> one.request() != null).orElseThrow(BulkExportRefusals::unknown);
        if (held.by().equals(caller.id())) {
            security(caller, "bulk-export-decided", SecurityLog.Result.REFUSED, held);
            throw BulkExportRefusals.secondPerson();
        }
        Instant now = clock.instant();
        if (held.state(now) != State.WAITING) {
            throw BulkExportRefusals.over();
        }
        String words = typed == null || typed.isBlank() ? null : typed.strip();
        if ((!agreed && words == null) || (words != null && words.length() > LONGEST)) {
            throw BulkExportRefusals.words();
        }
        Instant until = now.plus(lasting(now));
        Entry entry = entry("bulk-export-decision", held)
                .with("agreed", agreed)
                .with("words", words)
                .with("until", until);
        sql.insert(id, agreed, words, until, mark(caller, entry, now));
        security(caller, agreed ? "bulk-export-agreed" : "bulk-export-refused", SecurityLog.Result.DONE, held);
        notices.tell(
                held.by(),
                Notice.of(
                        "bulk-export:" + id + ":decided",
                        agreed ? "bulkexport.notice.agreed" : "bulkexport.notice.refused",
                        "/exports/held/" + id,
                        held.title()));
    }

    private Set<EmployeeId> others(Caller caller) {
        Set<EmployeeId> others = new HashSet<>();
        DECIDERS.forEach(role -> others.addAll(accounts.holders(role)));
        others.remove(caller.id());
        return others;
    }

    private Duration lasting(Instant now) {
        return Duration.ofHours(rulebook.on(BulkExportRules.HOURS, zone.day(now), Scope.GOVERNMENT));
    }

    private static Entry entry(String kind, HeldExport held) {
        return Entry.of(kind)
                .with("held", held.id())
                .with("title", held.title())
                .with("list", held.list())
                .with("address", held.address())
                .with("format", held.format())
                .with("people", held.people())
                .with("wantedBy", held.by());
    }

    private Mark mark(Caller caller, Entry entry, Instant now) {
        return new Mark(
                caller.id(),
                caller.via().name(),
                now,
                records.ledger().append(entry.with("by", caller.id()).with("via", caller.via())));
    }

    private void security(Caller caller, String what, SecurityLog.Result result, HeldExport held) {
        records.security()
                .write(
                        caller.id(),
                        what,
                        result,
                        Map.of("export", held.id(), "list", held.list(), "people", held.people()));
    }
}
