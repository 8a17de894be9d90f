package id.abdi.tally;

import id.abdi.kernel.EmployeeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts one week of people and keeps it, in a transaction of its own. */
@Service
class ReckonWeeks {
    private final PersonWeekSql sql;
    private final WeekReckoning reckoning;
    private final Clock clock;

    ReckonWeeks(PersonWeekSql sql, WeekReckoning reckoning, Clock clock) {
        this.sql = sql;
        this.reckoning = reckoning;
        this.clock = clock;
    }

    /** The whole week from the facts. */
    @Transactional
    public void whole(LocalDate week) {
        sql.lock(week);
        sql.take(week);
        sql.replace(week, reckoning.reckoned(week), clock.instant());
    }

    /** What waits of that week. */
    @Transactional
    public void due(LocalDate week) {
        sql.lock(week);
        Set<Optional<EmployeeId>> waiting = sql.take(week);
        if (waiting.contains(Optional.<EmployeeId>empty())) {
            sql.replace(week, reckoning.reckoned(week), clock.instant());
        } else if (!waiting.isEmpty()) {
            Set<EmployeeId> people = waiting.stream().flatMap(Optional::stream).collect(Collectors.toSet());
            sql.replace(week, people, reckoning.reckoned(people, week));
        }
    }
}
