package id.abdi.unexcused;

import id.abdi.breach.SanctionKind;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.listing.Listing;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.web.Option;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page of days without valid reason: the own, those of the direct subordinates, and for BKPSDM and Inspektorat of a unit. */
@Component
class UnexcusedViews {
    private final CountUnexcused count;
    private final Lines lines;
    private final Directory directory;
    private final Rights rights;
    private final LocalTimeZone zone;
    private final Clock clock;

    UnexcusedViews(
            CountUnexcused count, Lines lines, Directory directory, Rights rights, LocalTimeZone zone, Clock clock) {
        this.count = count;
        this.lines = lines;
        this.directory = directory;
        this.rights = rights;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * @param own the reader's own year; null for who is not in service
     * @param units to choose from, for who may read any unit; empty for others
     */
    record Page(
            int year,
            @Nullable Integer next,
            int previous,
            @Nullable Row own,
            List<Row> rows,
            int people,
            List<Option> units,
            String unit) {
        Listing<Row> listing(Ui ui) {
            return Listing.of(ui, ui.text("unexcused.title"), rows)
                    .text(ui.text("unexcused.column.person"), Row::name)
                    .figure(ui.text("unexcused.column.days"), Row::days)
                    .figure(ui.text("unexcused.column.row"), Row::longest)
                    .figure(ui.text("unexcused.column.minutes"), Row::minutes)
                    .text(ui.text("unexcused.column.named"), Row::named);
        }
    }

    /** @param start where the superior goes on; null where the reader cannot */
    record Row(
            String name,
            String post,
            int days,
            int longest,
            int minutes,
            String summary,
            String late,
            @Nullable String named,
            @Nullable String next,
            @Nullable String salary,
            boolean question,
            List<String> absent,
            @Nullable String start) {}

    Page of(Caller caller, Optional<Integer> asked, String unit, Ui ui) {
        LocalDate today = zone.day(clock.instant());
        int year = CountUnexcused.year(asked, today);
        List<Option> units = caller.is(Role.BKPSDM) || caller.is(Role.INSPECTORATE) ? units(today) : List.of();
        List<Employee> people =
                units.isEmpty() || unit.isBlank() ? lines.subordinates(caller.id(), today) : in(unit, caller, today);
        List<Employee> self = lines.employee(caller.id(), today).filter(Employee::active).stream()
                .toList();
        List<Unexcused> counted =
                count.of(Stream.concat(self.stream(), people.stream()).toList(), year, today);
        rights.look(caller, people.stream().map(Employee::id).collect(Collectors.toSet()), today);
        List<Row> rows = counted.stream()
                .skip(self.size())
                .filter(Unexcused::any)
                .sorted(Comparator.comparingInt((Unexcused one) -> -one.count().days()))
                .map(one -> row(one, true, ui))
                .toList();
        Row own = counted.stream()
                .limit(self.size())
                .map(one -> row(one, false, ui))
                .findFirst()
                .orElse(null);
        return new Page(
                year, year < today.getYear() ? year + 1 : null, year - 1, own, rows, people.size(), units, unit);
    }

    private List<Option> units(LocalDate today) {
        return directory.units(today).stream()
                .map(unit -> new Option(unit.code(), unit.name()))
                .toList();
    }

    /** Who sits in that unit itself, for those who may see these matters of everybody else. */
    private List<Employee> in(String code, Caller caller, LocalDate today) {
        return directory.unit(code, today).map(found -> directory.people(found.id(), today)).orElse(List.of()).stream()
                .filter(person -> !person.id().equals(caller.id()))
                .toList();
    }

    static Row row(Unexcused one, boolean others, Ui ui) {
        SanctionKind named = one.named();
        Integer next = one.next();
        return new Row(
                one.person().name(),
                one.person().post(),
                one.count().days(),
                one.count().longest(),
                one.minutes(),
                ui.text("unexcused.summary", one.count().days(), one.count().longest()),
                ui.text("unexcused.late", ui.minutes(one.minutes()), one.minuteDays()),
                named == null
                        ? null
                        : ui.text("unexcused.named", ui.text(named.level().textKey()), ui.text(named.textKey())),
                next == null || one.count().days() == 0 ? null : ui.text("unexcused.next", next),
                one.count().tenInARow() && named != null
                        ? ui.text("unexcused.salary", ui.date(one.count().rowFrom()))
                        : null,
                others && named != null,
                one.count().absent().stream().map(ui::date).toList(),
                others ? "/discipline/new?nip=" + one.person().nip().value() : null);
    }
}
