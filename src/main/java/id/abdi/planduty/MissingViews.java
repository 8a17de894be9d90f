package id.abdi.planduty;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Uuid7;
import id.abdi.listing.Listing;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Rights;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitAct;
import id.abdi.organization.UnitLevel;
import id.abdi.plan.PlanSettings;
import id.abdi.planduty.MissingPlans.Missing;
import id.abdi.rulebook.Rulebook;
import id.abdi.rulebook.Valued;
import id.abdi.web.Option;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose plan is missing: by agency for BKPSDM, by person within one agency, with who owes none and why (PM-11, PM-12). */
@Component
class MissingViews {
    private final MissingPlans missing;
    private final Rights rights;
    private final Directory directory;
    private final Rulebook rulebook;

    MissingViews(MissingPlans missing, Rights rights, Directory directory, Rulebook rulebook) {
        this.missing = missing;
        this.rights = rights;
        this.directory = directory;
        this.rulebook = rulebook;
    }

    /**
     * @param rules the sentences of the two deadlines, with what is not confirmed
     * @param agencies by agency, for who answers for several; null for one agency
     */
    record Page(
            String title,
            List<String> rules,
            @Nullable TableView agencies,
            List<Row> rows,
            @Nullable TableView exempt,
            boolean enters,
            List<Option> reasons,
            String form,
            String day) {
        /** Agencies in figures; within one, whose plan is missing. */
        Listing<?> listing(Ui ui) {
            return agencies != null
                    ? Listing.of(ui, agencies).nobody()
                    : Listing.of(ui, title, rows)
                            .text(ui.text("planduty.column.person"), Row::name)
                            .text(ui.text("planduty.column.post"), Row::post)
                            .text(ui.text("planduty.column.state"), Row::state)
                            .text(ui.text("planduty.column.due"), Row::due);
        }
    }

    /** @param draft where the team may draft it; null where not */
    record Row(
            String name,
            String post,
            String address,
            Tone tone,
            String state,
            String due,
            @Nullable String draft) {}

    @Transactional(readOnly = true)
    public Page of(Caller caller, Optional<String> code, Ui ui) {
        LocalDate day = missing.today();
        List<Unit> agencies = agencies(caller, day);
        Optional<Unit> only = agencies.size() == 1 ? Optional.of(agencies.getFirst()) : Optional.empty();
        Optional<Unit> asked = code.isEmpty()
                ? only
                : agencies.stream()
                        .filter(unit -> unit.code().equals(code.get()))
                        .findFirst();
        if (agencies.isEmpty() || (code.isPresent() && asked.isEmpty())) {
            throw DutyRefusals.notYours();
        }
        Map<Unit, List<Employee>> people = people(day);
        List<Missing> shown = asked.map(unit -> missing.of(people.getOrDefault(unit, List.of())))
                .orElse(List.of());
        boolean enters = caller.is(Role.BKPSDM);
        return new Page(
                asked.map(unit -> ui.text("planduty.title.of", unit.name())).orElse(ui.text("planduty.title")),
                rules(asked, day, ui),
                asked.isPresent() ? null : table(agencies, people, ui),
                shown.stream()
                        .filter(one -> one.why() == null && !one.agreed())
                        .sorted(Comparator.comparing((Missing one) -> one.plan() != null))
                        .map(one -> row(one, ui))
                        .toList(),
                asked.isPresent() ? exempt(shown, enters, ui) : null,
                enters,
                Arrays.stream(Why.values())
                        .filter(Why::entered)
                        .map(why -> new Option(why.name(), ui.text(why.textKey())))
                        .toList(),
                Uuid7.next().toString(),
                day.toString());
    }

    /** Everybody in service, by agency. */
    private Map<Unit, List<Employee>> people(LocalDate day) {
        Map<UnitId, Unit> agencies = agencyOf(directory.units(day));
        Map<Unit, List<Employee>> people = new LinkedHashMap<>();
        for (Employee person : directory.everybody(day)) {
            Unit agency = agencies.get(person.unitId());
            if (agency != null) {
                people.computeIfAbsent(agency, unit -> new ArrayList<>()).add(person);
            }
        }
        return people;
    }

    private List<String> rules(Optional<Unit> asked, LocalDate day, Ui ui) {
        Scope scope = new Scope(asked.map(Unit::id).stream().toList());
        return Stream.of(PlanSettings.DUE, PlanDutySettings.TEAM_DRAFTS)
                .map(rule -> sentence(rulebook.valued(rule, day, scope), ui))
                .toList();
    }

    private static String sentence(Valued<Integer> rule, Ui ui) {
        return rule.sentence(ui) + (rule.confirmed() ? "" : " " + ui.text("planduty.unconfirmed"));
    }

    private List<Unit> agencies(Caller caller, LocalDate day) {
        Stream<Unit> units = caller.is(Role.BKPSDM)
                ? directory.units(day).stream()
                : directory.led(caller.id(), day).stream()
                        .filter(unit -> rights.acts(caller, unit.id(), day).contains(UnitAct.MANAGE_PLANS));
        return units.filter(unit -> unit.level() == UnitLevel.AGENCY)
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    /** The agency in which each unit stands. */
    private static Map<UnitId, Unit> agencyOf(List<Unit> units) {
        Map<UnitId, Unit> byId = new LinkedHashMap<>();
        units.forEach(unit -> byId.put(unit.id(), unit));
        Map<UnitId, Unit> agencies = new LinkedHashMap<>();
        for (Unit unit : units) {
            Unit at = unit;
            for (int depth = 0; depth < units.size() && at != null && at.level() != UnitLevel.AGENCY; depth++) {
                at = at.parent() == null ? null : byId.get(at.parent());
            }
            if (at != null && at.level() == UnitLevel.AGENCY) {
                agencies.put(unit.id(), at);
            }
        }
        return agencies;
    }

    private TableView table(List<Unit> agencies, Map<Unit, List<Employee>> people, Ui ui) {
        Map<Employee, Missing> states = new LinkedHashMap<>();
        missing.of(people.values().stream().flatMap(List::stream).toList())
                .forEach(one -> states.put(one.person(), one));
        List<List<Cell>> rows = new ArrayList<>();
        for (Unit agency : agencies) {
            List<Missing> own = people.getOrDefault(agency, List.of()).stream()
                    .map(states::get)
                    .toList();
            long owed = own.stream().filter(one -> one.why() == null).count();
            long agreed = own.stream()
                    .filter(one -> one.why() == null && one.agreed())
                    .count();
            rows.add(List.of(
                    Cell.link("/plans/missing?unit=" + agency.code(), agency.name()),
                    Cell.number(Long.toString(owed - agreed)),
                    Cell.number(Long.toString(agreed)),
                    Cell.number(Long.toString(own.size() - owed))));
        }
        return new TableView(
                ui.text("planduty.agencies"),
                Stream.of("agency", "missing", "agreed", "exempt")
                        .map(column -> ui.text("planduty.column." + column))
                        .toList(),
                rows);
    }

    private static Row row(Missing one, Ui ui) {
        String address = "/people/" + one.person().nip().value() + "/plan";
        return new Row(
                one.person().name(),
                one.person().post(),
                address,
                one.plan() == null ? Tone.WARNING : one.plan().newest().state().tone(),
                ui.text(
                        one.plan() == null
                                ? "planduty.state.none"
                                : "planduty.state." + one.plan().newest().state()),
                ui.text(one.late() ? "planduty.late" : "planduty.due", ui.date(one.due())),
                one.teamDrafts() ? "/plans/missing/" + one.person().nip().value() + "/draft" : null);
    }

    private static TableView exempt(List<Missing> shown, boolean personnel, Ui ui) {
        return new TableView(
                ui.text("planduty.exempt"),
                List.of(
                        ui.text("planduty.column.person"),
                        ui.text("planduty.column.why"),
                        ui.text("planduty.column.until")),
                shown.stream()
                        .filter(one -> one.why() != null)
                        .map(one -> cells(one, personnel, ui))
                        .toList());
    }

    /** Which leave somebody is on, only the personnel agency reads here (SEC-3). */
    private static List<Cell> cells(Missing one, boolean personnel, Ui ui) {
        Exemption exemption = one.exemption();
        String why = one.why() == null
                ? ""
                : ui.text(personnel || !one.onLeave() ? one.why().textKey() : "planduty.why.leave");
        return List.of(
                exemption == null
                        ? Cell.text(one.person().name())
                        : Cell.link(
                                "/plans/exemptions/" + exemption.id(),
                                one.person().name()),
                Cell.text(why),
                Cell.text(
                        exemption == null
                                ? ui.text("planduty.from-records")
                                : ui.text("planduty.until", ui.date(exemption.lastDay()), exemption.letter())));
    }
}
