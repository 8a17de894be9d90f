package id.abdi.calendar;

import id.abdi.calendar.CalendarPage.Day;
import id.abdi.calendar.CalendarPage.Month;
import id.abdi.identity.Caller;
import id.abdi.kernel.Period;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Weeks;
import id.abdi.outage.Outage;
import id.abdi.outage.Outages;
import id.abdi.rulebook.UnitCodes;
import id.abdi.rulebook.UnitCodes.NamedUnit;
import id.abdi.web.Link;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a year. */
@Component
class CalendarViews {
    private final CalendarMemory memory;
    private final WorkPatterns patterns;
    private final Hours hours;
    private final Outages outages;
    private final UnitCodes units;

    CalendarViews(CalendarMemory memory, WorkPatterns patterns, Hours hours, Outages outages, UnitCodes units) {
        this.memory = memory;
        this.patterns = patterns;
        this.hours = hours;
        this.outages = outages;
        this.units = units;
    }

    CalendarPage year(Caller caller, Year year, LocalDate today, Ui ui) {
        CalendarFacts facts = memory.facts();
        Period days = Period.of(year.atDay(1), year.plusYears(1).atDay(1));
        boolean mayRecord = CalendarRights.mayRecord(caller);
        return new CalendarPage(
                year.toString(),
                link(year.minusYears(1)),
                link(year.plusYears(1)),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(facts, year.atMonth(month), today, ui))
                        .toList(),
                holidays(facts.holidays().within(days), mayRecord, ui),
                ramadan(facts, days, mayRecord, ui),
                hours(today, ui),
                outages(days, ui),
                mayRecord);
    }

    private static Link link(Year year) {
        return new Link("/calendar?year=" + year, year.toString());
    }

    private static Month month(CalendarFacts facts, YearMonth month, LocalDate today, Ui ui) {
        LocalDate first = Weeks.monday(month.atDay(1));
        List<List<Day>> weeks = Stream.iterate(first, monday -> monday.plusWeeks(1))
                .takeWhile(monday -> !monday.isAfter(month.atEndOfMonth()))
                .map(monday ->
                        week(monday).map(day -> day(facts, month, day, today)).toList())
                .toList();
        return new Month(ui.month(month), week(first).map(ui::weekday).toList(), weeks);
    }

    private static Stream<LocalDate> week(LocalDate monday) {
        return IntStream.range(0, 7).mapToObj(monday::plusDays);
    }

    private static Day day(CalendarFacts facts, YearMonth month, LocalDate day, LocalDate today) {
        if (!YearMonth.from(day).equals(month)) {
            return new Day("", "");
        }
        List<String> css = new ArrayList<>();
        boolean weekend = !WorkPattern.FIVE_DAYS.includes(day.getDayOfWeek());
        facts.holidays()
                .on(day, Scope.GOVERNMENT)
                .ifPresentOrElse(
                        holiday -> css.add(holiday.kind().name().toLowerCase(Locale.ROOT)),
                        () -> css.add(weekend ? "off" : "on"));
        if (facts.ramadan(day)) {
            css.add("ramadan");
        }
        if (day.equals(today)) {
            css.add("today");
        }
        return new Day(String.valueOf(day.getDayOfMonth()), String.join(" ", css));
    }

    private @Nullable TableView holidays(List<RecordedHoliday> holidays, boolean mayRecord, Ui ui) {
        if (holidays.isEmpty()) {
            return null;
        }
        Map<UnitId, NamedUnit> names = units.byIds(holidays.stream()
                .flatMap(version -> Stream.ofNullable(version.holiday().unit()))
                .distinct()
                .toList());
        List<String> columns = new ArrayList<>(List.of(
                ui.text("calendar.column.date"),
                ui.text("calendar.column.description"),
                ui.text("calendar.column.kind"),
                ui.text("calendar.column.for"),
                ui.text("calendar.column.source")));
        if (mayRecord) {
            columns.add(ui.text("calendar.column.action"));
        }
        return new TableView(
                ui.text("calendar.holidays.caption"),
                columns,
                holidays.stream()
                        .map(version -> holiday(version, names, mayRecord, ui))
                        .toList());
    }

    private static List<Cell> holiday(RecordedHoliday version, Map<UnitId, NamedUnit> names, boolean mayRecord, Ui ui) {
        Holiday holiday = version.holiday();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(ui.date(holiday.date())),
                Cell.text(holiday.description()),
                Cell.pill(tone(holiday.kind()), ui.text("calendar.kind." + holiday.kind())),
                Cell.text(scope(holiday.unit(), names, ui)),
                Cell.text(version.source())));
        if (mayRecord) {
            cells.add(Cell.link("/calendar/holidays/" + version.id(), ui.text("calendar.change")));
        }
        return cells;
    }

    static String scope(@Nullable UnitId unit, Map<UnitId, NamedUnit> names, Ui ui) {
        NamedUnit named = unit == null ? null : names.get(unit);
        return unit == null ? ui.text("calendar.government") : named == null ? unit.toString() : named.name();
    }

    private static Tone tone(HolidayKind kind) {
        return switch (kind) {
            case NATIONAL -> Tone.DANGER;
            case JOINT -> Tone.WARNING;
            case REGIONAL -> Tone.NOTE;
        };
    }

    private static TableView ramadan(CalendarFacts facts, Period days, boolean mayRecord, Ui ui) {
        List<String> columns = new ArrayList<>(List.of(
                ui.text("calendar.column.ramadan"),
                ui.text("calendar.column.period"),
                ui.text("calendar.column.source")));
        if (mayRecord) {
            columns.add(ui.text("calendar.column.action"));
        }
        int first = Ramadan.hijriYear(days.from()) - 1;
        List<List<Cell>> rows = IntStream.rangeClosed(first, first + 3)
                .filter(year -> facts.ramadan(year)
                        .orElse(Ramadan.expected(year))
                        .days()
                        .overlaps(days))
                .mapToObj(year -> ramadan(facts, year, mayRecord, ui))
                .toList();
        return new TableView(ui.text("calendar.ramadan.caption"), columns, rows);
    }

    private static List<Cell> ramadan(CalendarFacts facts, int hijriYear, boolean mayRecord, Ui ui) {
        Ramadan expected = Ramadan.expected(hijriYear);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(ui.text("calendar.ramadan.year", String.valueOf(hijriYear))),
                facts.ramadan(hijriYear)
                        .map(known -> Cell.text(ui.text("calendar.period", known.first(), known.last())))
                        .orElseGet(() -> Cell.pill(
                                Tone.WARNING, ui.text("calendar.ramadan.expected", expected.first(), expected.last()))),
                Cell.text(facts.ramadan(hijriYear).map(Ramadan::source).orElse(""))));
        if (mayRecord) {
            cells.add(Cell.link(
                    "/calendar/ramadan/" + hijriYear,
                    ui.text(facts.ramadan(hijriYear).isPresent() ? "calendar.change" : "calendar.ramadan.set")));
        }
        return cells;
    }

    private TableView hours(LocalDate today, Ui ui) {
        LocalDate monday = Weeks.monday(today);
        LocalDate friday = monday.with(DayOfWeek.FRIDAY);
        return new TableView(
                ui.text("calendar.hours.caption"),
                List.of(
                        ui.text("calendar.column.pattern"),
                        ui.text("calendar.column.days"),
                        ui.text("calendar.column.hours"),
                        ui.text("calendar.column.hours-friday"),
                        ui.text("calendar.column.hours-ramadan"),
                        ui.text("calendar.column.hours-friday-ramadan")),
                patterns.all().stream()
                        .map(pattern -> List.of(
                                Cell.text(patterns.name(pattern, ui)),
                                Cell.text(days(pattern, monday, ui)),
                                hours(monday, pattern, false, ui),
                                hours(friday, pattern, false, ui),
                                hours(monday, pattern, true, ui),
                                hours(friday, pattern, true, ui)))
                        .toList());
    }

    private static String days(WorkPattern pattern, LocalDate monday, Ui ui) {
        List<String> names = week(monday)
                .filter(day -> pattern.includes(day.getDayOfWeek()))
                .map(ui::weekday)
                .toList();
        return pattern.onHolidays()
                ? ui.text("calendar.pattern.days-and-holidays", String.join(", ", names))
                : String.join(", ", names);
    }

    private Cell hours(LocalDate day, WorkPattern pattern, boolean ramadan, Ui ui) {
        WorkHours worked = hours.on(day, pattern, Scope.GOVERNMENT, ramadan);
        return Cell.text(ui.text("calendar.hours", worked.from(), worked.to()));
    }

    private @Nullable TableView outages(Period days, Ui ui) {
        List<Outage> down = outages.on(days);
        return down.isEmpty()
                ? null
                : new TableView(
                        ui.text("calendar.outages.caption"),
                        List.of(
                                ui.text("calendar.column.outage-from"),
                                ui.text("calendar.column.outage-to"),
                                ui.text("calendar.column.outage-length")),
                        down.reversed().stream()
                                .map(outage -> List.of(
                                        Cell.text(ui.dateTime(outage.from())),
                                        Cell.text(ui.dateTime(outage.to())),
                                        Cell.text(
                                                ui.minutes((int) outage.length().toMinutes()))))
                                .toList());
    }
}
