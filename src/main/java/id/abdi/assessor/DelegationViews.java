package id.abdi.assessor;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.listing.Listing;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitAct;
import id.abdi.organization.UnitLevel;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of delegations: all for BKPSDM, those of the own agency for its head. */
@Component
class DelegationViews {
    private final DelegationSql sql;
    private final Rights rights;
    private final Lines lines;
    private final Directory directory;
    private final Today today;

    DelegationViews(DelegationSql sql, Rights rights, Lines lines, Directory directory, Today today) {
        this.sql = sql;
        this.rights = rights;
        this.lines = lines;
        this.directory = directory;
        this.today = today;
    }

    /**
     * @param form the id of the next delegation, so that the same form sent twice records one (OFF-1)
     * @param day today, as the first day that is offered
     */
    record Page(List<Row> rows, String form, String day) {
        Listing<Row> listing(Ui ui) {
            return Listing.of(ui, ui.text("assessor.title"), rows)
                    .text(ui.text("assessor.subject"), Row::subject)
                    .text(ui.text("assessor.delegate"), Row::delegate)
                    .text(ui.text("assessor.column.time"), Row::time)
                    .text(ui.text("assessor.letter"), Row::letter)
                    .text(
                            ui.text("assessor.column.state"),
                            row -> ui.text(row.begun() ? "assessor.now" : "assessor.later"));
        }
    }

    /** @param begun whether it counts today */
    record Row(String address, String subject, String delegate, String time, String letter, boolean begun) {}

    /** What rows are made of. */
    private record Known(Map<EmployeeId, Employee> people, Map<UnitId, Unit> units) {}

    @Transactional(readOnly = true)
    public Page of(Caller caller, Ui ui) {
        LocalDate day = today.day();
        Set<UnitId> mine = mine(caller, day);
        if (mine.isEmpty()) {
            throw AssessorRefusals.notYours();
        }
        List<Delegation> all = sql.since(day);
        Known known = new Known(
                lines.employees(
                        all.stream()
                                .flatMap(one -> one.person() == null
                                        ? Stream.of(one.delegate())
                                        : Stream.of(one.delegate(), one.person()))
                                .collect(toSet()),
                        day),
                directory.units(day).stream().collect(toMap(Unit::id, Function.identity())));
        return new Page(
                all.stream()
                        .filter(one -> mine.contains(unit(one, known)))
                        .map(one -> row(one, known, day, ui))
                        .toList(),
                DelegationId.fresh().toString(),
                day.toString());
    }

    private Set<UnitId> mine(Caller caller, LocalDate day) {
        if (caller.is(Role.BKPSDM)) {
            return directory.units(day).stream().map(Unit::id).collect(toSet());
        }
        return directory.led(caller.id(), day).stream()
                .filter(unit -> unit.level() == UnitLevel.AGENCY || unit.level() == UnitLevel.GOVERNMENT)
                .flatMap(unit -> directory.downward(unit.id(), day).stream())
                .map(Unit::id)
                .collect(collectingAndThen(toSet(), units -> managed(caller, units, day)));
    }

    private Set<UnitId> managed(Caller caller, Set<UnitId> units, LocalDate day) {
        return rights.acts(caller, units, day).entrySet().stream()
                .filter(unit -> unit.getValue().contains(UnitAct.MANAGE_PLANS))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private static @Nullable UnitId unit(Delegation delegation, Known known) {
        if (delegation.unit() != null) {
            return delegation.unit();
        }
        Employee person = person(delegation, known);
        return person == null ? null : person.unitId();
    }

    private static @Nullable Employee person(Delegation delegation, Known known) {
        return delegation.person() == null ? null : known.people().get(delegation.person());
    }

    private static Row row(Delegation delegation, Known known, LocalDate day, Ui ui) {
        Employee person = person(delegation, known);
        Unit unit = delegation.unit() == null ? null : known.units().get(delegation.unit());
        Employee delegate = known.people().get(delegation.delegate());
        return new Row(
                "/plans/delegations/" + delegation.id() + "/end",
                person != null ? words(person, ui) : unit == null ? "" : ui.text("assessor.unit", unit.name()),
                delegate == null ? "" : words(delegate, ui),
                ui.text("assessor.time", ui.date(delegation.period().from()), ui.date(delegation.lastDay())),
                delegation.letter(),
                delegation.period().contains(day));
    }

    private static String words(Employee person, Ui ui) {
        return ui.text("assessor.person", person.name(), person.post());
    }
}
