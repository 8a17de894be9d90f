package id.abdi.tally;

import id.abdi.fixture.Regency.Place;
import id.abdi.kernel.UnitId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the counts of some units of tests, as the job does for all. */
@Component
public class GivenTally {
    private final TallySql sql;
    private final DayReckoning reckoning;
    private final ReckonDays days;

    GivenTally(TallySql sql, DayReckoning reckoning, ReckonDays days) {
        this.sql = sql;
        this.reckoning = reckoning;
        this.days = days;
    }

    @Transactional
    public void count(LocalDate first, LocalDate last, Place... places) {
        Set<UnitId> units = Arrays.stream(places).map(Place::id).collect(Collectors.toSet());
        first.datesUntil(last.plusDays(1)).forEach(day -> {
            sql.replace(day, units, reckoning.of(units, day));
            days.addUp(day);
        });
    }
}
