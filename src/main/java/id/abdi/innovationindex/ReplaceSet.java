package id.abdi.innovationindex;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The personnel agency enters how a year is reckoned, or the next version of it (regulations, part 11). */
@Service
class ReplaceSet {
    private final IndexSets sets;
    private final IndexSetSql sql;
    private final Ledger ledger;
    private final Clock clock;

    ReplaceSet(IndexSets sets, IndexSetSql sql, Ledger ledger, Clock clock) {
        this.sets = sets;
        this.sql = sql;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The same again is the version that there is. */
    @Transactional
    IndexSet by(Caller caller, SetInput input) {
        if (!caller.is(Role.BKPSDM)) {
            throw IndexRefusals.notAllowed();
        }
        int year = IndexSet.year(input.year());
        sql.lock();
        int versions = sql.versions(year);
        IndexSet before = sets.of(year);
        IndexSet set = input.read(before, versions + 1);
        if (before.version() == versions && before.year() == year && same(before, set)) {
            return before;
        }
        Entry entry = Entry.of("innovation-index-set")
                .with("year", set.year())
                .with("version", set.version())
                .with("begins", set.window().from())
                .with("ends", set.window().last())
                .with("divisor", set.least())
                .with("perInnovation", set.count().each().toPlainString())
                .with("most", set.count().most())
                .with(
                        "ownPoints",
                        set.own().points() == null ? null : set.own().points().toPlainString())
                .with("ownMost", set.own().most().toPlainString())
                .with("high", set.classes().high().toPlainString())
                .with("middle", set.classes().middle().toPlainString())
                .with("source", set.source())
                .with("confirmed", set.confirmed())
                .with(
                        "indicators",
                        set.indicators().stream().map(Object::toString).toList())
                .with("recordedBy", caller.id())
                .with("via", caller.via());
        sql.insert(set, new Mark(caller.id(), caller.via().name(), clock.instant(), ledger.append(entry)));
        return set;
    }

    private static boolean same(IndexSet before, IndexSet set) {
        return new IndexSet(
                        set.year(),
                        before.version(),
                        set.window(),
                        set.least(),
                        set.count(),
                        set.own(),
                        set.classes(),
                        set.source(),
                        set.confirmed(),
                        set.indicators())
                .equals(before);
    }
}
