package id.abdi.reporting;

import id.abdi.organization.Directory;
import id.abdi.organization.Unit;
import id.abdi.reporting.Gathering.Own;
import id.abdi.reporting.ReportingSql.DayRow;
import id.abdi.rulebook.Rulebook;
import id.abdi.rulebook.SmallSums;
import id.abdi.tally.CountedDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts what units did on a day in the place of what was published of it, in a transaction of its own. */
@Service
class PublishDay {
    private final CountedDays days;
    private final Directory directory;
    private final Rulebook rulebook;
    private final ReportingSql sql;

    PublishDay(CountedDays days, Directory directory, Rulebook rulebook, ReportingSql sql) {
        this.days = days;
        this.directory = directory;
        this.rulebook = rulebook;
        this.sql = sql;
    }

    /** @param countedAt as of when the counts of the day hold */
    @Transactional
    public void of(LocalDate day, Instant countedAt) {
        UnitPlaces places = new UnitPlaces(directory.units(day));
        Map<Unit, List<Own>> agencies = new HashMap<>();
        days.own(day)
                .forEach((id, count) -> places.unit(id)
                        .ifPresent(unit -> agencies.computeIfAbsent(places.agency(unit), none -> new ArrayList<>())
                                .add(new Own(
                                        unit, count, rulebook.on(SmallSums.FEWEST_PEOPLE, day, places.scope(unit))))));
        List<DayRow> rows = new ArrayList<>();
        agencies.forEach((agency, units) ->
                Gathering.of(units).forEach(row -> rows.add(new DayRow(agency.code(), row))));
        sql.replaceDay(day, countedAt, rows);
    }
}
