package id.abdi.attendance;

import id.abdi.attendance.DeclaredRules.Proof;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.clocking.DeclaredDays;
import id.abdi.clocking.DeclaredDays.Declared;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.listing.Listing;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Days that other systems declare, beside what devices tell of them: who declared what for whom (R10, R11). */
@Component
class DeclaredPages {
    private static final int ON_A_PAGE = 50;
    private static final int PIECE = 500;

    private final DeclaredDays declared;
    private final Presence presence;
    private final Lines lines;
    private final LocalTimeZone zone;

    DeclaredPages(DeclaredDays declared, Presence presence, Lines lines, LocalTimeZone zone) {
        this.declared = declared;
        this.presence = presence;
        this.lines = lines;
        this.zone = zone;
    }

    /** @param more the address of what follows; null at the end */
    record MonthPage(
            String month,
            String previous,
            String next,
            TableView days,
            @Nullable String more,
            Set<EmployeeId> seen) {}

    /** A declared day with whose it is, who declared it, and what devices say. */
    record Named(Declared day, String who, String by, String told, Proof proof) {}

    @Transactional(readOnly = true)
    public MonthPage month(Caller caller, YearMonth month, int skip, LocalDate today, Ui ui) {
        List<Named> found = named(caller, month, skip, ON_A_PAGE + 1, today, ui);
        List<Named> shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        List<String> columns = Stream.of("day", "person", "declared", "told", "proof", "source")
                .map(name -> ui.text("attendance.declared." + name))
                .toList();
        return new MonthPage(
                ui.month(month),
                address(month.minusMonths(1)),
                address(month.plusMonths(1)),
                new TableView(
                        ui.text("attendance.declared.table"),
                        columns,
                        shown.stream().map(one -> row(one, ui)).toList()),
                found.size() > ON_A_PAGE ? address(month) + "&skip=" + (skip + ON_A_PAGE) : null,
                shown.stream().map(one -> one.day().employee()).collect(Collectors.toSet()));
    }

    private List<Cell> row(Named one, Ui ui) {
        return List.of(
                Cell.text(ui.date(one.day().day())),
                Cell.text(one.who()),
                Cell.text(said(one.day(), ui)),
                Cell.text(one.told()),
                Cell.pill(one.proof().tone(), ui.text("attendance.declared.proof." + one.proof())),
                Cell.text(source(one, ui)));
    }

    /** All that the pages of that month show. */
    Listing<Named> listing(Caller caller, YearMonth month, LocalDate today, Ui ui) {
        int[] skip = {0};
        return Listing.of(ui, ui.text("attendance.declared.list", ui.month(month)), Listing.<Named>pieces(last -> {
                    skip[0] = last == null ? 0 : skip[0] + PIECE;
                    return named(caller, month, skip[0], PIECE, today, ui);
                }))
                .figure(ui.text("attendance.declared.day"), one -> one.day().day())
                .text(ui.text("attendance.declared.person"), Named::who)
                .text(ui.text("attendance.declared.declared"), one -> said(one.day(), ui))
                .text(ui.text("attendance.declared.told"), Named::told)
                .text(ui.text("attendance.declared.proof"), one -> ui.text("attendance.declared.proof." + one.proof()))
                .text(ui.text("attendance.declared.source"), one -> source(one, ui))
                .passing("skip");
    }

    private List<Named> named(Caller caller, YearMonth month, int skip, int limit, LocalDate today, Ui ui) {
        List<Declared> days = declared.page(among(caller, today), month.atDay(1), month.atEndOfMonth(), skip, limit);
        if (days.isEmpty()) {
            return List.of();
        }
        Set<EmployeeId> people = days.stream().map(Declared::employee).collect(Collectors.toSet());
        Map<EmployeeId, Map<LocalDate, DayPresence>> told =
                presence.between(people, days.getLast().day(), days.getFirst().day());
        Set<EmployeeId> named = new HashSet<>(people);
        days.forEach(day -> Optional.ofNullable(day.by()).ifPresent(named::add));
        Map<EmployeeId, Employee> names = lines.employees(named, today);
        return days.stream()
                .map(day -> {
                    DayPresence there = Objects.requireNonNull(
                            told.getOrDefault(day.employee(), Map.of()).get(day.day()));
                    return new Named(
                            day,
                            name(names, day.employee()),
                            day.by() == null ? ui.text("attendance.leave.machine") : name(names, day.by()),
                            told(there, ui),
                            DeclaredRules.proof(day, there, zone.zone()));
                })
                .toList();
    }

    /** Whose days are shown; null for everybody's. */
    private @Nullable Set<EmployeeId> among(Caller caller, LocalDate today) {
        if (caller.is(Role.BKPSDM)) {
            return null;
        }
        Set<EmployeeId> among = new HashSet<>(lines.tree(caller.id(), today).keySet());
        among.add(caller.id());
        return among;
    }

    private static String name(Map<EmployeeId, Employee> names, EmployeeId id) {
        return Optional.ofNullable(names.get(id)).map(Employee::name).orElse("");
    }

    private static String said(Declared day, Ui ui) {
        String times = day.arrived() == null && day.left() == null
                ? ""
                : ui.text("attendance.correction.what", time(day.arrived(), ui), time(day.left(), ui));
        return Stream.of(day.code(), times).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String time(@Nullable LocalTime time, Ui ui) {
        return time == null ? "–" : ui.time(time);
    }

    private String told(DayPresence day, Ui ui) {
        return day.told()
                ? day.spells().stream()
                        .map(spell -> spell.out() == null
                                ? ui.text("attendance.presence.once", ui.time(local(spell.in())))
                                : ui.text(
                                        "attendance.presence.span",
                                        ui.time(local(spell.in())),
                                        ui.time(local(spell.out()))))
                        .collect(Collectors.joining("; "))
                : ui.text("attendance.declared.nothing");
    }

    private LocalTime local(Instant moment) {
        return LocalTime.ofInstant(moment, zone.zone());
    }

    private static String source(Named one, Ui ui) {
        return ui.text(
                one.day().national() ? "attendance.declared.national" : "attendance.declared.sheet",
                one.day().file(),
                one.by(),
                ui.dateTime(one.day().at()));
    }

    private static String address(YearMonth month) {
        return "/attendance/declared?month=" + month;
    }
}
