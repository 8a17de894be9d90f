package id.abdi.programme;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.organization.Act;
import id.abdi.organization.Directory;
import id.abdi.organization.Rights;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitLevel;
import id.abdi.programme.Programme.Indicator;
import id.abdi.programme.Programme.TermTarget;
import id.abdi.programme.ProgrammePages.Agency;
import id.abdi.programme.ProgrammePages.Block;
import id.abdi.programme.ProgrammePages.EditPage;
import id.abdi.programme.ProgrammePages.Values;
import id.abdi.web.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The form of a programme, empty or filled with the newest version. */
@Component
class ProgrammeFormViews {
    /** Empty blocks that are offered beside the filled ones. */
    private static final int EMPTY_BLOCKS = 2;

    private final ProgrammeSql sql;
    private final Directory directory;
    private final Rights rights;
    private final LocalTimeZone zone;
    private final Clock clock;

    ProgrammeFormViews(ProgrammeSql sql, Directory directory, Rights rights, LocalTimeZone zone, Clock clock) {
        this.sql = sql;
        this.directory = directory;
        this.rights = rights;
        this.zone = zone;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public EditPage fresh(Caller caller) {
        LocalDate today = allowed(caller);
        LocalDate first = today.withDayOfYear(1);
        Values values = new Values(
                "", "", "", first.toString(), first.plusYears(1).minusDays(1).toString(), "", "");
        return page(ProgrammeId.fresh(), values, Optional.empty(), today);
    }

    @Transactional(readOnly = true)
    public EditPage edit(Caller caller, ProgrammeId id) {
        LocalDate today = allowed(caller);
        Programme newest = sql.newest(id).orElseThrow(ProgrammeRefusals::unknown);
        Values values = new Values(
                newest.name(),
                newest.outcome(),
                directory.units(today).stream()
                        .filter(unit -> unit.id().equals(newest.owner()))
                        .map(ProgrammeFormViews::words)
                        .findFirst()
                        .orElse(""),
                newest.period().from().toString(),
                Objects.requireNonNull(newest.period().last()).toString(),
                today.toString(),
                newest.milestones().stream()
                        .map(milestone -> milestone.due() + ": " + milestone.name())
                        .collect(Collectors.joining("\n")));
        return page(id, values, Optional.of(newest), today);
    }

    private EditPage page(ProgrammeId id, Values values, Optional<Programme> newest, LocalDate today) {
        List<Unit> units = directory.units(today);
        return new EditPage(
                "/programmes/" + id,
                newest.isEmpty(),
                newest.map(Programme::version).orElse(0),
                values,
                blocks(newest.map(Programme::indicators).orElse(List.of())),
                units.stream().map(unit -> new Option(words(unit), unit.name())).toList(),
                units.stream()
                        .filter(unit -> unit.level() == UnitLevel.AGENCY)
                        .map(unit -> new Agency(
                                ProgrammeForm.AGENCY + unit.code(),
                                unit.name(),
                                newest.filter(programme -> programme.agencies().contains(unit.id()))
                                        .isPresent()))
                        .toList());
    }

    private static List<Block> blocks(List<Indicator> indicators) {
        List<Block> blocks = new ArrayList<>();
        for (Indicator indicator : indicators) {
            blocks.add(new Block(
                    blocks.size() + 1,
                    indicator.id().toString(),
                    indicator.name(),
                    indicator.targets().stream().map(ProgrammeFormViews::line).collect(Collectors.joining("\n"))));
        }
        int most = Math.min(ProgrammeRules.MOST_INDICATORS, Math.max(1, indicators.size()) + EMPTY_BLOCKS);
        while (blocks.size() < most) {
            blocks.add(new Block(blocks.size() + 1, null, "", ""));
        }
        return blocks;
    }

    private static String line(TermTarget term) {
        return term.year() + (term.quarter() == null ? "" : "/" + term.quarter()) + ": "
                + term.target().typed();
    }

    private static String words(Unit unit) {
        return unit.code() + " – " + unit.name();
    }

    private LocalDate allowed(Caller caller) {
        LocalDate today = zone.day(clock.instant());
        rights.require(caller, Act.EDIT_PROGRAMMES, caller.id(), today);
        return today;
    }
}
