package id.abdi.programme;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Act;
import id.abdi.organization.Directory;
import id.abdi.organization.Rights;
import id.abdi.organization.Unit;
import id.abdi.programme.Programme.Indicator;
import id.abdi.programme.Programme.TermTarget;
import id.abdi.programme.ProgrammePages.DetailPage;
import id.abdi.programme.ProgrammePages.ListPage;
import id.abdi.programme.ProgrammePages.Measure;
import id.abdi.programme.ProgrammePages.Row;
import id.abdi.programme.ProgrammePages.Year;
import id.abdi.web.Tab;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of programmes and the page of one, as of today. */
@Component
class ProgrammeViews {
    private final ProgrammeSql sql;
    private final Directory directory;
    private final Rights rights;
    private final ObjectProvider<ProgrammeCarriers> carriers;
    private final ObjectProvider<ProgrammeStandings> standings;
    private final LocalTimeZone zone;
    private final Clock clock;

    ProgrammeViews(
            ProgrammeSql sql,
            Directory directory,
            Rights rights,
            ObjectProvider<ProgrammeCarriers> carriers,
            ObjectProvider<ProgrammeStandings> standings,
            LocalTimeZone zone,
            Clock clock) {
        this.sql = sql;
        this.directory = directory;
        this.rights = rights;
        this.carriers = carriers;
        this.standings = standings;
        this.zone = zone;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ListPage list(Caller caller, String show, Ui ui) {
        LocalDate today = zone.day(clock.instant());
        Map<ProgrammeId, Integer> counts =
                carriers.stream().findFirst().map(known -> known.counts(today)).orElse(Map.of());
        Map<UnitId, String> units = units(today);
        List<Programme> now = sql.on(today);
        List<Programme> idle = now.stream()
                .filter(programme -> !counts.containsKey(programme.id()))
                .toList();
        List<Programme> shown =
                switch (show) {
                    case "idle" -> idle;
                    case "all" -> sql.all();
                    default -> now;
                };
        return new ListPage(
                List.of(
                        new Tab("/programmes", ui.text("programme.tab.now"), show.equals("now"), now.size()),
                        new Tab(
                                "/programmes?show=idle",
                                ui.text("programme.tab.idle"),
                                show.equals("idle"),
                                idle.size()),
                        new Tab("/programmes?show=all", ui.text("programme.tab.all"), show.equals("all"))),
                shown.stream()
                        .map(programme -> row(programme, units, counts, today, ui))
                        .toList(),
                mayEnter(caller, today));
    }

    private Row row(
            Programme programme, Map<UnitId, String> units, Map<ProgrammeId, Integer> counts, LocalDate today, Ui ui) {
        Integer count = counts.get(programme.id());
        return new Row(
                "/programmes/" + programme.id(),
                programme.name(),
                programme.outcome(),
                units.getOrDefault(programme.owner(), ""),
                programme.indicators().stream()
                        .flatMap(indicator -> indicator.year(today.getYear()).stream()
                                .map(target -> ui.text("programme.row.target", indicator.name(), target.words(ui))))
                        .findFirst()
                        .orElse(""),
                count == null ? ui.text("programme.row.idle") : ui.text("programme.row.carriers", count),
                count != null);
    }

    @Transactional(readOnly = true)
    public DetailPage one(Caller caller, ProgrammeId id, Ui ui) {
        LocalDate today = zone.day(clock.instant());
        List<Programme> versions = sql.versions(id);
        Programme programme = versions.stream()
                .filter(version -> !version.validFrom().isAfter(today))
                .reduce((earlier, later) -> later)
                .or(() -> versions.stream().reduce((earlier, later) -> later))
                .orElseThrow(ProgrammeRefusals::unknown);
        Map<UnitId, String> units = units(today);
        return new DetailPage(
                "/programmes/" + id,
                programme.name(),
                programme.outcome(),
                units.getOrDefault(programme.owner(), ""),
                ui.text(
                        "programme.period",
                        ui.date(programme.period().from()),
                        ui.date(Objects.requireNonNull(programme.period().last()))),
                programme.indicators().stream()
                        .map(indicator -> measure(indicator, today, ui))
                        .toList(),
                programme.milestones().stream()
                        .map(milestone -> new ProgrammePages.Milestone(
                                ui.date(milestone.due()),
                                milestone.name(),
                                milestone.due().isBefore(today)))
                        .toList(),
                programme.agencies().stream()
                        .map(unit -> units.getOrDefault(unit, ""))
                        .sorted()
                        .toList(),
                standings.stream()
                        .findFirst()
                        .map(known -> known.of(caller, programme, today, ui))
                        .orElse(null),
                history(versions, ui),
                mayEnter(caller, today));
    }

    private static Measure measure(Indicator indicator, LocalDate today, Ui ui) {
        return new Measure(
                indicator.name(),
                indicator.targets().stream()
                        .map(TermTarget::year)
                        .distinct()
                        .map(year -> new Year(
                                Integer.toString(year),
                                indicator
                                        .year(year)
                                        .map(target -> target.words(ui))
                                        .orElse(""),
                                year == today.getYear(),
                                indicator.targets().stream()
                                        .filter(term -> term.year() == year && term.quarter() != null)
                                        .map(term -> ui.text(
                                                "programme.quarter",
                                                term.quarter(),
                                                term.target().words(ui)))
                                        .collect(Collectors.joining(" · "))))
                        .toList());
    }

    private static TableView history(List<Programme> versions, Ui ui) {
        return new TableView(
                ui.text("programme.history.caption"),
                List.of(
                        ui.text("programme.history.version"),
                        ui.text("programme.history.from"),
                        ui.text("programme.history.name"),
                        ui.text("programme.history.reason"),
                        ui.text("programme.history.recorded")),
                versions.reversed().stream()
                        .map(version -> List.of(
                                Cell.text(Integer.toString(version.version())),
                                Cell.text(ui.date(version.validFrom())),
                                Cell.text(version.name()),
                                Cell.text(Objects.requireNonNullElse(
                                        version.reason(), ui.text("programme.history.first"))),
                                Cell.text(ui.dateTime(version.recordedAt()))))
                        .toList());
    }

    private boolean mayEnter(Caller caller, LocalDate today) {
        return rights.mayDo(caller, Act.EDIT_PROGRAMMES, caller.id(), today);
    }

    private Map<UnitId, String> units(LocalDate today) {
        return directory.units(today).stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }
}
