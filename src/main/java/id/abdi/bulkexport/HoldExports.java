package id.abdi.bulkexport;

import id.abdi.bulkexport.HeldExport.State;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.Scope;
import id.abdi.kernel.Uuid7;
import id.abdi.listing.ManyPeople;
import id.abdi.rulebook.Rulebook;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a list of few people leave, and one of many where a second person agreed to this very list in this very form. */
@Component
class HoldExports implements ManyPeople {
    private static final Set<State> GOING_ON = Set.of(State.UNASKED, State.WAITING);

    private final BulkExportSql sql;
    private final Rulebook rulebook;
    private final LocalTimeZone zone;
    private final Clock clock;

    HoldExports(BulkExportSql sql, Rulebook rulebook, LocalTimeZone zone, Clock clock) {
        this.sql = sql;
        this.rulebook = rulebook;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<String> held(Caller caller, Wanted wanted) {
        Instant now = clock.instant();
        if (wanted.people() <= rulebook.on(BulkExportRules.MOST_PEOPLE, zone.day(now), Scope.GOVERNMENT)) {
            return Optional.empty();
        }
        var before = sql.of(caller.id(), wanted.address()).stream()
                .filter(held -> held.format() == wanted.format())
                .toList();
        if (before.stream().anyMatch(held -> held.state(now) == State.AGREED)) {
            return Optional.empty();
        }
        HeldExport held = before.stream()
                .filter(one -> GOING_ON.contains(one.state(now)))
                .findFirst()
                .orElseGet(() -> hold(caller, wanted, now));
        return Optional.of("/exports/held/" + held.id());
    }

    private HeldExport hold(Caller caller, Wanted wanted, Instant now) {
        HeldExport held = new HeldExport(
                Uuid7.at(now),
                caller.id(),
                wanted.title(),
                wanted.list(),
                wanted.address(),
                wanted.format(),
                wanted.people(),
                now,
                null,
                null);
        sql.insert(held);
        return held;
    }
}
