package id.abdi.tally;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Lines;
import id.abdi.tally.DayReckoning.Reckoned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reckons one day and keeps it, in a transaction of its own: an interruption loses no more than this day. */
@Service
class ReckonDays {
    private final TallySql sql;
    private final HeadDaySql heads;
    private final DayReckoning reckoning;
    private final Directory directory;
    private final Lines lines;
    private final Clock clock;

    ReckonDays(TallySql sql, HeadDaySql heads, DayReckoning reckoning, Directory directory, Lines lines, Clock clock) {
        this.sql = sql;
        this.heads = heads;
        this.reckoning = reckoning;
        this.directory = directory;
        this.lines = lines;
        this.clock = clock;
    }

    /** The whole day from the facts. */
    @Transactional
    public void whole(LocalDate day) {
        sql.lock(day);
        sql.take(day);
        replace(day);
    }

    /** What waits of that day. */
    @Transactional
    public void due(LocalDate day) {
        sql.lock(day);
        Set<Optional<UnitId>> waiting = sql.take(day);
        if (waiting.contains(Optional.<UnitId>empty())) {
            replace(day);
        } else if (!waiting.isEmpty()) {
            replace(waiting.stream().flatMap(Optional::stream).collect(Collectors.toSet()), day);
            sql.seen(day, clock.instant());
        }
    }

    private void replace(LocalDate day) {
        Reckoned reckoned = reckoning.reckoned(day);
        sql.replace(day, reckoned.units(), clock.instant());
        heads.replace(day, reckoned.heads());
        addUp(day);
    }

    void replace(Set<UnitId> units, LocalDate day) {
        Reckoned reckoned = reckoning.reckoned(units, day);
        sql.replace(day, units, reckoned.units());
        heads.replace(day, units, reckoned.heads());
        addUp(day);
    }

    /** From what is kept of each unit and head, by the tree and the lines of that day. */
    private void addUp(LocalDate day) {
        sql.replaceWholes(day, Wholes.of(sql.all(day, day), directory.units(day)));
        Map<EmployeeId, Reach> own = new HashMap<>();
        heads.seats(day).forEach((seat, reach) -> own.merge(seat.head(), reach, Reach::plus));
        Map<EmployeeId, EmployeeId> superiors = new HashMap<>();
        lines.superiors(own.keySet(), day).forEach((head, superior) -> superiors.put(head, superior.id()));
        heads.replaceSums(day, HeadSum.of(own, superiors));
    }
}
