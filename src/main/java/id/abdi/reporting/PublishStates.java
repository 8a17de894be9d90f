package id.abdi.reporting;

import id.abdi.organization.Directory;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitLevel;
import id.abdi.programme.Programme;
import id.abdi.programme.Programmes;
import id.abdi.progress.ProgrammeCourses;
import id.abdi.reporting.ReportingSql.ProgrammeRow;
import id.abdi.rulebook.Rulebook;
import id.abdi.rulebook.SmallSums;
import id.abdi.workload.UnitLoads;
import id.abdi.workload.UnitLoads.UnitLoad;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts what holds today in the place of what was published before: units, programmes, and an agency's workload of the last year. */
@Service
class PublishStates {
    private final Directory directory;
    private final Programmes programmes;
    private final ProgrammeCourses courses;
    private final UnitLoads loads;
    private final Rulebook rulebook;
    private final ReportingSql sql;

    PublishStates(
            Directory directory,
            Programmes programmes,
            ProgrammeCourses courses,
            UnitLoads loads,
            Rulebook rulebook,
            ReportingSql sql) {
        this.directory = directory;
        this.programmes = programmes;
        this.courses = courses;
        this.loads = loads;
        this.rulebook = rulebook;
        this.sql = sql;
    }

    @Transactional
    public void units(LocalDate today) {
        sql.replaceUnits(new UnitPlaces(directory.units(today)), today);
    }

    @Transactional
    public void programmes(LocalDate today) {
        UnitPlaces places = new UnitPlaces(directory.units(today));
        Map<Object, Programme> known = programmes.on(today).stream()
                .collect(Collectors.toMap(Programme::id, Function.identity(), (one, other) -> one));
        List<ProgrammeRow> rows = courses.on(today).stream()
                .filter(course -> known.containsKey(course.id()))
                .map(course -> {
                    Programme programme = Objects.requireNonNull(known.get(course.id()));
                    return new ProgrammeRow(
                            programme,
                            places.unit(programme.owner()).map(Unit::code).orElse(null),
                            course);
                })
                .toList();
        sql.replaceProgrammes(rows, today);
    }

    /** Every agency of today. */
    @Transactional(readOnly = true)
    public List<Unit> agencies(LocalDate today) {
        return directory.units(today).stream()
                .filter(unit -> unit.level() == UnitLevel.AGENCY)
                .toList();
    }

    /** The year up to yesterday, in a transaction of its own for each agency. */
    @Transactional
    public void workload(Unit agency, LocalDate today) {
        LocalDate last = today.minusDays(1);
        LocalDate first = last.minusYears(1).plusDays(1);
        UnitPlaces places = new UnitPlaces(directory.units(today));
        int fewest = rulebook.on(SmallSums.FEWEST_PEOPLE, today, places.scope(agency));
        List<UnitLoad> rows = loads.of(agency, first, last).stream()
                .filter(load -> load.holders() >= fewest)
                .toList();
        sql.replaceWorkload(agency.code(), rows, first, last);
    }
}
