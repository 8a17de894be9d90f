package id.abdi.roster;

import id.abdi.calendar.Timing;
import id.abdi.calendar.WorkPattern;
import id.abdi.calendar.WorkingCalendar;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Unit;
import id.abdi.roster.RosterPage.Cell;
import id.abdi.roster.RosterPage.Head;
import id.abdi.roster.RosterPage.Person;
import id.abdi.roster.RosterPage.ShiftRow;
import id.abdi.roster.RosterPage.Sum;
import id.abdi.web.Option;
import id.abdi.web.Ui;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts rosters together: of one's own unit, of those that one heads with all below, of all for the personnel agency. */
@Component
class RosterPages {
    /** With a month of each these stay below what a form can send. */
    static final int ON_A_PAGE = 25;

    /** Superiors and their superiors plan. */
    private static final int PLANS_DOWN = 2;

    private final RosterSql sql;
    private final KeepShift shifts;
    private final Directory directory;
    private final Lines lines;
    private final WorkingCalendar calendar;

    RosterPages(RosterSql sql, KeepShift shifts, Directory directory, Lines lines, WorkingCalendar calendar) {
        this.sql = sql;
        this.shifts = shifts;
        this.directory = directory;
        this.lines = lines;
        this.calendar = calendar;
    }

    /** The units whose rosters the reader may look at. */
    @Transactional(readOnly = true)
    public List<Unit> units(Caller caller, LocalDate today) {
        if (caller.is(Role.BKPSDM)) {
            return directory.units(today);
        }
        Map<UnitId, Unit> units = new LinkedHashMap<>();
        lines.employee(caller.id(), today)
                .filter(Employee::active)
                .map(Employee::unitId)
                .ifPresent(unit ->
                        directory.upward(unit, today).stream().limit(1).forEach(own -> units.put(own.id(), own)));
        for (Unit led : directory.led(caller.id(), today)) {
            directory.downward(led.id(), today).forEach(unit -> units.put(unit.id(), unit));
        }
        return List.copyOf(units.values());
    }

    /** @throws id.abdi.kernel.Refusal {@code unknown-unit} where it is none of theirs */
    @Transactional(readOnly = true)
    public RosterPage of(Caller caller, RosterView view, LocalDate today, Ui ui) {
        List<Unit> units = units(caller, today);
        Unit unit = units.stream()
                .filter(one -> one.code().equals(view.unit()))
                .findFirst()
                .orElseThrow(RosterRefusals::unknownUnit);
        List<UnitId> upward =
                directory.upward(unit.id(), today).stream().map(Unit::id).toList();
        Map<String, Shift> byCode = RosterCode.byCode(upward, sql.of(upward));
        List<Employee> all = people(unit, view, today);
        List<Employee> shown = all.stream()
                .skip((long) view.page() * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .toList();
        Map<EmployeeId, Map<LocalDate, PlannedDay>> planned =
                sql.between(all.stream().map(Employee::id).toList(), view.first(), view.last());
        Map<EmployeeId, Integer> below = lines.tree(caller.id(), today);
        Scope scope = new Scope(upward);
        List<Person> people = shown.stream()
                .map(person -> new Person(
                        person.nip().value(),
                        person.name(),
                        person.post(),
                        plans(caller, person, below),
                        cells(person, view, planned.getOrDefault(person.id(), Map.of()), scope, ui)))
                .toList();
        return new RosterPage(
                view,
                unit.name(),
                units.stream().map(one -> new Option(one.code(), one.name())).toList(),
                title(view, ui),
                view.first().getDayOfWeek().getValue(),
                heads(view, scope, today, ui),
                people,
                options(byCode),
                rows(caller, unit, byCode, ui),
                sums(view, byCode, planned, ui),
                people.stream().anyMatch(Person::planned),
                shifts.keeps(caller, unit.id()),
                view.turned(today).address(),
                view.page() == 0 ? null : view.at(view.page() - 1).address(),
                all.size() > (view.page() + 1) * ON_A_PAGE
                        ? view.at(view.page() + 1).address()
                        : null);
    }

    /** Those of the unit who work by roster on the first day of the view that is not over. */
    private List<Employee> people(Unit unit, RosterView view, LocalDate today) {
        LocalDate day = today.isAfter(view.first()) && !today.isAfter(view.last()) ? today : view.first();
        List<Employee> people = directory.people(unit.id(), day);
        Map<EmployeeId, WorkPattern> patterns =
                lines.patterns(people.stream().map(Employee::id).toList(), day);
        return people.stream()
                .filter(person -> Optional.ofNullable(patterns.get(person.id()))
                        .filter(pattern -> pattern.timing() == Timing.ROSTER)
                        .isPresent())
                .toList();
    }

    private static boolean plans(Caller caller, Employee person, Map<EmployeeId, Integer> below) {
        boolean above = below.getOrDefault(person.id(), PLANS_DOWN + 1) <= PLANS_DOWN;
        return above || (caller.is(Role.BKPSDM) && !caller.id().equals(person.id()));
    }

    private List<Cell> cells(Employee person, RosterView view, Map<LocalDate, PlannedDay> planned, Scope scope, Ui ui) {
        List<Cell> cells = new ArrayList<>();
        for (LocalDate day : view.days()) {
            PlannedDay known = planned.get(day);
            String code = known == null ? RosterCode.OPEN : shiftCode(known);
            cells.add(new Cell(
                    PlanDays.field(person.nip(), day),
                    String.valueOf(day.getDayOfMonth()),
                    ui.text("roster.cell", person.name(), ui.date(day)),
                    code,
                    rests(day, scope)));
        }
        return cells;
    }

    private boolean rests(LocalDate day, Scope scope) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                || calendar.holiday(day, scope).isPresent();
    }

    private List<Head> heads(RosterView view, Scope scope, LocalDate today, Ui ui) {
        return view.days().stream()
                .map(day -> new Head(
                        String.valueOf(day.getDayOfMonth()),
                        ui.weekday(day).substring(0, 3),
                        rests(day, scope),
                        day.equals(today)))
                .toList();
    }

    private static String title(RosterView view, Ui ui) {
        return view.month()
                ? ui.month(YearMonth.from(view.first()))
                : ui.text("roster.week", ui.dateShort(view.first()), ui.dateShort(view.last()));
    }

    private static List<Option> options(Map<String, Shift> byCode) {
        return Stream.concat(
                        Stream.of(new Option(RosterCode.OPEN, "·"), new Option(RosterCode.FREE, RosterCode.FREE)),
                        byCode.keySet().stream().map(code -> new Option(code, code)))
                .toList();
    }

    private List<ShiftRow> rows(Caller caller, Unit unit, Map<String, Shift> byCode, Ui ui) {
        boolean keeps = shifts.keeps(caller, unit.id());
        return byCode.values().stream()
                .map(shift -> new ShiftRow(
                        shift.code(),
                        shift.name(),
                        ui.text(
                                shift.overMidnight() ? "roster.time.over" : "roster.time",
                                ui.time(shift.begins()),
                                ui.time(shift.ends())),
                        keeps && shift.unit().equals(unit.id()) ? "/roster/shifts/" + shift.id() + "/end" : null))
                .toList();
    }

    /** Of all the unit, not only of the page. */
    private static List<Sum> sums(
            RosterView view, Map<String, Shift> byCode, Map<EmployeeId, Map<LocalDate, PlannedDay>> planned, Ui ui) {
        return byCode.keySet().stream()
                .map(code -> new Sum(
                        code,
                        view.days().stream()
                                .map(day -> planned.values().stream()
                                        .flatMap(days -> Optional.ofNullable(days.get(day)).stream())
                                        .filter(one -> shiftCode(one).equals(code))
                                        .count())
                                .map(count -> count == 0 ? "" : ui.number(count))
                                .toList()))
                .toList();
    }

    private static String shiftCode(PlannedDay day) {
        Shift shift = day.shift();
        return shift == null ? RosterCode.FREE : shift.code();
    }
}
