package id.abdi.attendance;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.listing.Listing;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Unit;
import id.abdi.web.Ui;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The leaves of a month, filtered by person and unit, as the page shows them and as they leave. */
@Component
class LeaveList {
    /** So many people at most are found by words. */
    static final int MOST_FOUND = 20;

    /** So many leave the database at once for a file. */
    private static final int PIECE = 500;

    private final LeaveSql sql;
    private final Directory directory;
    private final Lines lines;

    LeaveList(LeaveSql sql, Directory directory, Lines lines) {
        this.sql = sql;
        this.directory = directory;
        this.lines = lines;
    }

    /**
     * Which leaves are asked for.
     *
     * @param words part of a name or the beginning of a number; blank is everybody
     * @param unit the code of a unit whose people, and those below, are asked for; empty for all
     * @param after the leave behind which the page begins
     */
    record Asked(
            YearMonth month,
            String words,
            String unit,
            @Nullable UUID after) {
        String address(YearMonth other) {
            return "/leave?month=" + other + query("q", words) + query("unit", unit);
        }

        private static String query(String name, String value) {
            return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    /** Of whom leaves are asked for; null for everybody. */
    @Nullable
    Set<EmployeeId> among(Asked asked, LocalDate today) {
        Set<EmployeeId> people = null;
        if (!asked.words().isEmpty()) {
            people = directory.search(asked.words(), today, MOST_FOUND).stream()
                    .map(Employee::id)
                    .collect(Collectors.toSet());
        }
        if (!asked.unit().isEmpty()) {
            Unit unit = directory.unit(asked.unit(), today).orElseThrow(LeaveRefusals::unknownUnit);
            Set<UnitId> units =
                    directory.downward(unit.id(), today).stream().map(Unit::id).collect(Collectors.toSet());
            Set<EmployeeId> seated = directory.seated(units, today).keySet();
            people = people == null
                    ? seated
                    : people.stream().filter(seated::contains).collect(Collectors.toSet());
        }
        return people;
    }

    /** A leave with whose it is. */
    record Named(RecordedLeave recorded, Employee person) {}

    /** All leaves that the page of the month shows one after the other. */
    Listing<Named> of(Asked asked, LocalDate today, Ui ui) {
        return Listing.of(
                        ui,
                        ui.text("attendance.leave.list", ui.month(asked.month())),
                        Listing.<Named>pieces(last -> named(
                                sql.page(
                                        among(asked, today),
                                        asked.month().atDay(1),
                                        asked.month().atEndOfMonth(),
                                        last == null
                                                ? null
                                                : last.recorded().leave().id().value(),
                                        PIECE),
                                today)))
                .text(ui.text("attendance.leave.person"), one -> one.person().name())
                .text(ui.text("attendance.leave.nip"), one -> one.person().nip().value())
                .text(ui.text("attendance.leave.unit"), one -> one.person().unit())
                .text(
                        ui.text("attendance.leave.kind"),
                        one -> ui.text(one.recorded().leave().kind().textKey()))
                .figure(
                        ui.text("attendance.leave.first"),
                        one -> one.recorded().leave().period().from())
                .figure(
                        ui.text("attendance.leave.last"),
                        one -> one.recorded().leave().lastDay())
                .text(
                        ui.text("attendance.leave.letter"),
                        one -> one.recorded().leave().letter())
                .text(
                        ui.text("attendance.leave.state"),
                        one -> ui.text(
                                one.recorded().inForce() ? "attendance.leave.in-force" : "attendance.leave.cancelled"))
                .people(one -> one.person().id());
    }

    private List<Named> named(List<RecordedLeave> leaves, LocalDate today) {
        Map<EmployeeId, Employee> people = people(leaves, today);
        return leaves.stream()
                .map(recorded -> new Named(
                        recorded,
                        Optional.ofNullable(people.get(recorded.leave().employee()))
                                .orElseThrow()))
                .toList();
    }

    Map<EmployeeId, Employee> people(List<RecordedLeave> leaves, LocalDate today) {
        return lines.employees(
                leaves.stream().map(recorded -> recorded.leave().employee()).collect(Collectors.toSet()), today);
    }
}
