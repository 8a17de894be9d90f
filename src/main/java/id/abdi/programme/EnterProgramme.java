package id.abdi.programme;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Receipt;
import id.abdi.organization.Act;
import id.abdi.organization.Directory;
import id.abdi.organization.Rights;
import id.abdi.organization.Unit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Regent's office enters a programme, or the next version of one (R6). */
@Service
class EnterProgramme {
    private final ProgrammeSql sql;
    private final Directory directory;
    private final Rights rights;
    private final Ledger ledger;
    private final LocalTimeZone zone;
    private final Clock clock;

    EnterProgramme(
            ProgrammeSql sql, Directory directory, Rights rights, Ledger ledger, LocalTimeZone zone, Clock clock) {
        this.sql = sql;
        this.directory = directory;
        this.rights = rights;
        this.ledger = ledger;
        this.zone = zone;
        this.clock = clock;
    }

    /** @return the version that was made, or that the same request made before */
    @Transactional
    Programme by(Caller caller, ProgrammeId id, ProgrammeInput input) {
        Instant now = clock.instant();
        LocalDate today = zone.day(now);
        // A programme is nobody's record, so that it is asked of the caller's duty alone.
        rights.require(caller, Act.EDIT_PROGRAMMES, caller.id(), today);
        if (!Uuid7.is(id.value())) {
            throw ProgrammeRefusals.notUuid7();
        }
        sql.lock(id);
        Optional<Programme> newest = sql.newest(id);
        Map<String, UnitId> units = directory.units(today).stream().collect(Collectors.toMap(Unit::code, Unit::id));
        ProgrammeDraft draft = ProgrammeRules.check(input, units, before(newest, input));
        String hash = draft.hash(caller.id());
        if (newest.isPresent() && sql.hash(id, newest.get().version()).equals(hash)) {
            return newest.get();
        }
        int known = newest.map(Programme::version).orElse(0);
        if (draft.replaces() != null ? draft.replaces() != known : known > 0) {
            throw ProgrammeRefusals.stale();
        }
        Programme programme = new Programme(
                id,
                known + 1,
                draft.name(),
                draft.outcome(),
                draft.owner(),
                draft.period(),
                draft.indicators(),
                draft.milestones(),
                draft.agencies(),
                draft.validFrom(),
                draft.reason(),
                now);
        Receipt receipt = ledger.append(entry(caller, programme, draft));
        sql.insert(
                programme, new ProgrammeSql.Mark(hash, caller.id(), caller.via().name(), receipt.leaf()));
        return programme;
    }

    /** A first version that is sent again is checked as the first version that it is, without a reason. */
    private static Optional<Programme> before(Optional<Programme> newest, ProgrammeInput input) {
        boolean first = (input.replaces() == null || input.replaces() == 0)
                && OneLine.of(input.reason()).isEmpty();
        return first && newest.filter(programme -> programme.version() == 1).isPresent() ? Optional.empty() : newest;
    }

    private static Entry entry(Caller caller, Programme programme, ProgrammeDraft draft) {
        return Entry.of("programme")
                .with("programme", programme.id().value())
                .with("version", programme.version())
                .with("name", programme.name())
                .with("outcome", programme.outcome())
                .with("owner", programme.owner().value())
                .with("from", programme.period().from())
                .with("to", programme.period().last())
                .with("indicators", draft.indicatorWords())
                .with("milestones", draft.milestoneWords())
                .with(
                        "agencies",
                        programme.agencies().stream().map(UnitId::value).toList())
                .with("validFrom", programme.validFrom())
                .with("reason", programme.reason())
                .with("enteredBy", caller.id())
                .with("via", caller.via());
    }
}
