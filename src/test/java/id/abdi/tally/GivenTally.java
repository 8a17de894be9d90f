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
    private final ReckonDays days;

    GivenTally(ReckonDays days) {
        this.days = days;
    }

    @Transactional
    public void count(LocalDate first, LocalDate last, Place... places) {
        Set<UnitId> units = Arrays.stream(places).map(Place::id).collect(Collectors.toSet());
        first.datesUntil(last.plusDays(1)).forEach(day -> days.replace(units, day));
    }
}
