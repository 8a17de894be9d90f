package id.abdi.tally;

import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reckons one day and keeps it, in a transaction of its own: an interruption loses no more than this day. */
@Service
class ReckonDays {
    private final TallySql sql;
    private final DayReckoning reckoning;
    private final Directory directory;
    private final Clock clock;

    ReckonDays(TallySql sql, DayReckoning reckoning, Directory directory, Clock clock) {
        this.sql = sql;
        this.reckoning = reckoning;
        this.directory = directory;
        this.clock = clock;
    }

    /** The whole day from the facts. */
    @Transactional
    public void whole(LocalDate day) {
        sql.lock(day);
        sql.take(day);
        sql.replace(day, reckoning.of(day), clock.instant());
        addUp(day);
    }

    /** What waits of that day. */
    @Transactional
    public void due(LocalDate day) {
        sql.lock(day);
        Set<Optional<UnitId>> waiting = sql.take(day);
        if (waiting.contains(Optional.<UnitId>empty())) {
            sql.replace(day, reckoning.of(day), clock.instant());
            addUp(day);
        } else if (!waiting.isEmpty()) {
            Set<UnitId> units = waiting.stream().flatMap(Optional::stream).collect(Collectors.toSet());
            sql.replace(day, units, reckoning.of(units, day));
            sql.seen(day, clock.instant());
            addUp(day);
        }
    }

    /** From what is kept of each unit, by the tree of that day. */
    void addUp(LocalDate day) {
        sql.replaceWholes(day, Wholes.of(sql.all(day, day), directory.units(day)));
    }
}
