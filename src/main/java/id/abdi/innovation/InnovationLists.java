package id.abdi.innovation;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.identity.PersonWords;
import id.abdi.innovation.InnovationPages.Filters;
import id.abdi.innovation.InnovationPages.ListPage;
import id.abdi.innovation.InnovationPages.Row;
import id.abdi.innovation.Stage.Name;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Unit;
import id.abdi.web.Option;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says the list of innovations in words. */
@Component
class InnovationLists {
    private static final int YEARS = 5;

    private final ReadInnovations read;
    private final PersonWords people;
    private final Directory directory;
    private final LocalTimeZone zone;

    InnovationLists(ReadInnovations read, PersonWords people, Directory directory, LocalTimeZone zone) {
        this.read = read;
        this.people = people;
        this.directory = directory;
        this.zone = zone;
    }

    ListPage page(Caller reader, ReadInnovations.Filter filter, Ui ui) {
        LocalDate today = read.today();
        List<Innovation> found = read.by(reader, filter);
        List<Unit> units = directory.units(today);
        Map<UnitId, String> unitNames = units.stream().collect(Collectors.toMap(Unit::id, Unit::name));
        Map<EmployeeId, String> names = names(found);
        return new ListPage(
                found.stream()
                        .map(innovation -> row(innovation, unitNames, names, ui))
                        .toList(),
                filters(filter, units, today, ui));
    }

    private Map<EmployeeId, String> names(List<Innovation> found) {
        Set<EmployeeId> named = new HashSet<>();
        found.forEach(innovation -> named.addAll(innovation.credited()));
        return people.names(named);
    }

    private Row row(Innovation innovation, Map<UnitId, String> units, Map<EmployeeId, String> names, Ui ui) {
        Name stage = innovation.stage().name();
        Idea idea = innovation.idea();
        return new Row(
                "/innovations/" + innovation.id(),
                idea.title(),
                ui.text(stage.textKey()),
                stage.tone(),
                units.getOrDefault(innovation.place(), ""),
                innovation.credited().stream()
                        .map(person -> Optional.ofNullable(names.get(person)).orElse(""))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining("; ")),
                idea.problem(),
                idea.attempt(),
                idea.gain(),
                InnovationWords.effect(innovation, ui),
                zone.day(innovation.begunAt()));
    }

    private static Filters filters(ReadInnovations.Filter filter, List<Unit> units, LocalDate today, Ui ui) {
        return new Filters(
                Stream.of(Name.values())
                        .filter(name -> name != Name.WITHDRAWN)
                        .map(name -> new Option(name.name(), ui.text(name.textKey())))
                        .toList(),
                filter.state() == null ? "" : filter.state().name(),
                units.stream().map(unit -> new Option(unit.code(), unit.name())).toList(),
                filter.unitCode(),
                IntStream.range(0, YEARS)
                        .mapToObj(back -> Integer.toString(today.getYear() - back))
                        .map(year -> new Option(year, year))
                        .toList(),
                filter.year() == null ? "" : filter.year().toString(),
                Objects.requireNonNullElse(filter.words(), ""));
    }
}
