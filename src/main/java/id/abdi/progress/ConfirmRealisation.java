package id.abdi.progress;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import id.abdi.programme.Target;
import id.abdi.progress.Realisation.Subject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person says what their indicators reached: what is proposed, or another figure with a reason (R6, PM-16). */
@Service
class ConfirmRealisation {
    private final MeasuredResults measured;
    private final RealisationSql sql;
    private final Rights rights;
    private final Ledger ledger;
    private final LocalTimeZone zone;
    private final Clock clock;

    ConfirmRealisation(
            MeasuredResults measured,
            RealisationSql sql,
            Rights rights,
            Ledger ledger,
            LocalTimeZone zone,
            Clock clock) {
        this.measured = measured;
        this.sql = sql;
        this.rights = rights;
        this.ledger = ledger;
        this.zone = zone;
        this.clock = clock;
    }

    /** What stands after it; also where it says what the newest version says. */
    @Transactional
    Realisation by(Caller caller, Nip nip, RealisationDraft draft) {
        return all(caller, nip, List.of(draft)).getFirst();
    }

    /** All of them, or none where one is refused. */
    @Transactional
    List<Realisation> all(Caller caller, Nip nip, List<RealisationDraft> drafts) {
        Instant now = clock.instant();
        LocalDate today = zone.day(now);
        EmployeeId person = rights.see(caller, nip, today).id();
        rights.require(caller, Act.CONFIRM_REALISATION, person, today);
        sql.lock(person);
        Map<LocalDate, List<Measured>> known = new HashMap<>();
        return drafts.stream()
                .map(draft -> {
                    List<Measured> found = known.computeIfAbsent(draft.day(), day -> measured.of(person, day, today));
                    return one(caller, draft, pick(found, draft), now);
                })
                .toList();
    }

    private static Measured pick(List<Measured> found, RealisationDraft draft) {
        return found.stream()
                .filter(one -> one.result().id().equals(draft.result())
                        && one.indicator().aspect() == draft.aspect())
                .findFirst()
                .orElseThrow(ProgressRefusals::unknown);
    }

    private Realisation one(Caller caller, RealisationDraft draft, Measured found, Instant now) {
        Realisation before = found.confirmed();
        int version = before == null ? 0 : before.version();
        int seen = draft.seen() == null ? 0 : draft.seen();
        if (before != null
                && RealisationRules.same(draft, before)
                && (seen == version - 1 || (seen == version && !found.changed()))) {
            return before;
        }
        if (seen != version) {
            throw ProgressRefusals.stale();
        }
        RealisationRules.check(draft, found, zone.day(now));
        return store(caller, draft, found, version + 1, now);
    }

    private Realisation store(Caller caller, RealisationDraft draft, Measured found, int version, Instant now) {
        Subject subject = found.subject();
        Target target = found.indicator().target();
        BigDecimal proposed = found.proposed().orElse(null);
        String words = RealisationDraft.said(draft.words());
        String link = RealisationDraft.said(draft.link());
        Entry entry = Entry.of("realisation")
                .with("result", subject.result().value())
                .with("aspect", subject.aspect())
                .with("from", subject.period().from())
                .with("to", subject.period().last())
                .with("version", version)
                .with("value", plain(draft.value()))
                .with("proposed", plain(proposed))
                .with("words", words)
                .with("link", link)
                .with("by", caller.id())
                .with("via", caller.via());
        Realisation realisation = new Realisation(
                subject,
                version,
                draft.value(),
                target == null ? null : target.unit(),
                proposed,
                words,
                link,
                caller.id(),
                now,
                ledger.append(entry).leaf());
        sql.insert(realisation, caller.via().name());
        return realisation;
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return Optional.ofNullable(number).map(BigDecimal::toPlainString).orElse(null);
    }
}
