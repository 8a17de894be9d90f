package id.abdi.attendance;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.listing.Listing;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.web.Option;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pages about leave together. */
@Component
class LeavePages {
    private static final int ON_A_PAGE = 50;

    private final LeaveSql sql;
    private final LeaveList list;
    private final Directory directory;
    private final Lines lines;

    LeavePages(LeaveSql sql, LeaveList list, Directory directory, Lines lines) {
        this.sql = sql;
        this.list = list;
        this.directory = directory;
        this.lines = lines;
    }

    /**
     * The leaves that touch a month.
     *
     * @param found the people whom the words fit
     * @param more the address of what follows; null at the end
     */
    record MonthPage(
            String month,
            String value,
            String words,
            String unit,
            List<Option> units,
            List<Employee> found,
            TableView table,
            String previous,
            String next,
            @Nullable String more) {}

    /**
     * One leave in words.
     *
     * @param why who cancelled it, when and why; null where it counts
     */
    record Row(
            LeaveId id,
            String kind,
            String time,
            String days,
            @Nullable String letter,
            String by,
            @Nullable String why) {}

    /**
     * The leaves of a person.
     *
     * @param own whether the officer is the person: nobody decides about themselves
     * @param form the id of the next leave, so that the same form sent twice records one (OFF-1)
     * @param saved which leave was just recorded, in words; null where none was
     */
    record PersonPage(
            Employee person,
            boolean own,
            List<Row> rows,
            List<Option> kinds,
            LeaveId form,
            @Nullable String saved) {
        /** All leaves of the person, cancelled ones too. */
        Listing<Row> listing(Ui ui) {
            return Listing.of(ui, ui.text("attendance.leave.list", person.name()), rows)
                    .text(ui.text("attendance.leave.kind"), Row::kind)
                    .text(ui.text("attendance.leave.time"), Row::time)
                    .figure(ui.text("attendance.leave.duration"), Row::days)
                    .text(ui.text("attendance.leave.letter"), Row::letter)
                    .text(ui.text("attendance.leave.recorded"), Row::by)
                    .text(ui.text("attendance.leave.cancelled"), Row::why)
                    .about(person.id());
        }
    }

    /** All that the pages of that month show. */
    Listing<?> listing(LeaveList.Asked asked, LocalDate today, Ui ui) {
        return list.of(asked, today, ui);
    }

    @Transactional(readOnly = true)
    public MonthPage overview(LeaveList.Asked asked, LocalDate today, Ui ui) {
        List<Employee> found =
                asked.words().isEmpty() ? List.of() : directory.search(asked.words(), today, LeaveList.MOST_FOUND);
        Set<EmployeeId> among = list.among(asked, today);
        List<RecordedLeave> leaves =
                sql.page(among, asked.month().atDay(1), asked.month().atEndOfMonth(), asked.after(), ON_A_PAGE + 1);
        List<RecordedLeave> shown = leaves.subList(0, Math.min(ON_A_PAGE, leaves.size()));
        String here = asked.address(asked.month());
        return new MonthPage(
                ui.month(asked.month()),
                asked.month().toString(),
                asked.words(),
                asked.unit(),
                directory.units(today).stream()
                        .map(unit -> new Option(unit.code(), unit.name()))
                        .toList(),
                found,
                table(shown, today, ui.text("attendance.leave.of"), ui),
                asked.address(asked.month().minusMonths(1)),
                asked.address(asked.month().plusMonths(1)),
                leaves.size() > ON_A_PAGE
                        ? here + "&after=" + shown.getLast().leave().id()
                        : null);
    }

    private TableView table(List<RecordedLeave> leaves, LocalDate today, String caption, Ui ui) {
        Map<EmployeeId, Employee> people = list.people(leaves, today);
        List<String> columns = Stream.of("person", "kind", "time", "letter", "state")
                .map(column -> ui.text("attendance.leave." + column))
                .toList();
        return new TableView(
                caption,
                columns,
                leaves.stream().map(recorded -> cells(recorded, people, ui)).toList());
    }

    private static List<Cell> cells(RecordedLeave recorded, Map<EmployeeId, Employee> people, Ui ui) {
        Leave leave = recorded.leave();
        Employee person = Optional.ofNullable(people.get(leave.employee())).orElseThrow();
        return List.of(
                Cell.link("/leave/people/" + person.nip().value(), person.name()),
                Cell.text(ui.text(leave.kind().textKey())),
                Cell.text(time(leave, ui) + " (" + days(leave, ui) + ")"),
                Cell.text(leave.letter() == null ? ui.text("attendance.leave.no-letter") : leave.letter()),
                recorded.inForce()
                        ? Cell.pill(Tone.GOOD, ui.text("attendance.leave.in-force"))
                        : Cell.pill(Tone.NEUTRAL, ui.text("attendance.leave.cancelled")));
    }

    @Transactional(readOnly = true)
    public PersonPage person(Caller reader, Employee person, @Nullable LeaveId saved, LocalDate today, Ui ui) {
        List<RecordedLeave> leaves = sql.all(List.of(person.id()));
        Map<EmployeeId, Employee> officers = lines.employees(officers(leaves), today);
        return new PersonPage(
                person,
                reader.id().equals(person.id()),
                leaves.stream().map(recorded -> row(recorded, officers, ui)).toList(),
                Stream.of(DutyKind.values())
                        .map(kind -> new Option(kind.name(), ui.text(kind.textKey())))
                        .toList(),
                LeaveId.fresh(),
                leaves.stream()
                        .map(RecordedLeave::leave)
                        .filter(leave -> leave.id().equals(saved))
                        .map(leave -> ui.text(
                                "attendance.leave.saved", ui.text(leave.kind().textKey()), time(leave, ui)))
                        .findFirst()
                        .orElse(null));
    }

    private static Set<EmployeeId> officers(List<RecordedLeave> leaves) {
        Set<EmployeeId> officers = new HashSet<>();
        for (RecordedLeave recorded : leaves) {
            officers.add(recorded.recordedBy());
            RecordedLeave.Cancelled cancelled = recorded.cancelled();
            if (cancelled != null) {
                officers.add(cancelled.by());
            }
        }
        return officers;
    }

    private static Row row(RecordedLeave recorded, Map<EmployeeId, Employee> officers, Ui ui) {
        Leave leave = recorded.leave();
        RecordedLeave.Cancelled cancelled = recorded.cancelled();
        return new Row(
                leave.id(),
                ui.text(leave.kind().textKey()),
                time(leave, ui),
                days(leave, ui),
                leave.letter(),
                ui.text(
                        "attendance.leave.recorded-by",
                        name(officers, recorded.recordedBy(), ui),
                        ui.dateTime(recorded.recordedAt())),
                cancelled == null
                        ? null
                        : ui.text(
                                "attendance.leave.cancelled.why",
                                ui.dateTime(cancelled.at()),
                                name(officers, cancelled.by(), ui),
                                cancelled.reason()));
    }

    private static String name(Map<EmployeeId, Employee> officers, EmployeeId id, Ui ui) {
        return id.equals(LeaveBook.MACHINE)
                ? ui.text("attendance.leave.machine")
                : Optional.ofNullable(officers.get(id)).map(Employee::name).orElse("");
    }

    /** {@code 1 Jul 2026 sampai 3 Jul 2026}, one day alone. */
    private static String time(Leave leave, Ui ui) {
        String first = day(leave.period().from(), ui);
        return leave.period().from().equals(leave.lastDay())
                ? first
                : ui.text("attendance.leave.from-to", first, day(leave.lastDay(), ui));
    }

    private static String day(LocalDate day, Ui ui) {
        return ui.dateShort(day) + " " + day.getYear();
    }

    /** All days of the calendar, the rest days too. */
    private static String days(Leave leave, Ui ui) {
        return ui.text(
                "attendance.leave.days",
                ui.number(ChronoUnit.DAYS.between(leave.period().from(), leave.lastDay()) + 1));
    }
}
