package id.abdi.calendar;

import id.abdi.calendar.CalendarForms.HolidayPage;
import id.abdi.calendar.CalendarForms.Kept;
import id.abdi.calendar.CalendarForms.ProposalPage;
import id.abdi.calendar.CalendarForms.RamadanPage;
import id.abdi.calendar.HolidayProposal.Change;
import id.abdi.calendar.HolidayTable.Place;
import id.abdi.identity.PersonWords;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.rulebook.UnitCodes;
import id.abdi.rulebook.UnitCodes.NamedUnit;
import id.abdi.web.Option;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the forms of days and the look at what they change. */
@Component
class DayFormViews {
    private final CalendarMemory memory;
    private final Hours hours;
    private final UnitCodes units;
    private final PersonWords people;

    DayFormViews(CalendarMemory memory, Hours hours, UnitCodes units, PersonWords people) {
        this.memory = memory;
        this.hours = hours;
        this.units = units;
        this.people = people;
    }

    HolidayPage added(LocalDate day, Ui ui) {
        return page(ui.text("calendar.holiday.new"), null, day, ui);
    }

    HolidayPage changed(HolidayId id, Ui ui) {
        RecordedHoliday current = memory.facts().holidays().byId(id).orElseThrow(CalendarRefusals::unknown);
        return page(
                ui.text("calendar.holiday.change"), current, current.holiday().date(), ui);
    }

    private HolidayPage page(String title, @Nullable RecordedHoliday current, LocalDate day, Ui ui) {
        Holiday holiday = current == null ? null : current.holiday();
        UnitId unit = holiday == null ? null : holiday.unit();
        NamedUnit named = unit == null ? null : units.byIds(List.of(unit)).get(unit);
        return new HolidayPage(
                title,
                day.toString(),
                holiday == null ? "" : holiday.kind().name(),
                holiday == null ? "" : holiday.description(),
                named == null ? "" : named.code(),
                current == null ? "" : current.source(),
                current == null ? "" : current.id().toString(),
                current == null ? 0 : current.version(),
                Arrays.stream(HolidayKind.values())
                        .map(kind -> new Option(kind.name(), ui.text("calendar.kind." + kind)))
                        .toList(),
                people.units().stream()
                        .map(known -> new Option(known.code(), known.name()))
                        .toList());
    }

    ProposalPage holiday(HolidayProposal proposal, HolidayForm form, Ui ui) {
        Map<UnitId, NamedUnit> names = units.byIds(proposal.changes().stream()
                .flatMap(change -> Stream.ofNullable(change.place().unit()))
                .distinct()
                .toList());
        List<Kept> kept = List.of(
                new Kept(
                        "day",
                        Optional.ofNullable(form.day()).map(LocalDate::toString).orElse("")),
                new Kept(
                        "kind",
                        Optional.ofNullable(form.kind()).map(HolidayKind::name).orElse("")),
                new Kept("description", form.description()),
                new Kept("unit", form.unit()),
                new Kept("source", form.source()),
                new Kept(
                        "replaces",
                        Optional.ofNullable(form.replaces())
                                .map(HolidayId::toString)
                                .orElse("")),
                new Kept("withdrawn", form.withdrawn().toString()),
                new Kept("known", String.valueOf(proposal.known())));
        return new ProposalPage(
                "/calendar/holidays",
                form.replaces() == null ? "/calendar/holidays/new" : "/calendar/holidays/" + form.replaces(),
                ui.text("calendar.preview.title"),
                ui.text("calendar.preview.lead"),
                proposal.changes().isEmpty() ? null : changes(proposal, names, ui),
                proposal.backdated() ? List.of(ui.text("calendar.preview.backdated")) : List.of(),
                kept);
    }

    private TableView changes(HolidayProposal proposal, Map<UnitId, NamedUnit> names, Ui ui) {
        WorkDays now = new WorkDays(memory.facts().holidays());
        WorkDays then = new WorkDays(now.holidays().with(proposal.versions()));
        return new TableView(
                ui.text("calendar.preview.caption"),
                List.of(
                        ui.text("calendar.column.date"),
                        ui.text("calendar.column.for"),
                        ui.text("calendar.column.before"),
                        ui.text("calendar.column.after"),
                        ui.text("calendar.column.five-days"),
                        ui.text("calendar.column.six-days")),
                proposal.changes().stream()
                        .map(change -> List.of(
                                Cell.text(ui.date(change.place().day())),
                                Cell.text(CalendarViews.scope(change.place().unit(), names, ui)),
                                Cell.text(words(change.before(), ui)),
                                Cell.text(words(change.after(), ui)),
                                effect(now, then, change, WorkPattern.FIVE_DAYS, ui),
                                effect(now, then, change, WorkPattern.SIX_DAYS, ui)))
                        .toList());
    }

    private static String words(@Nullable Holiday holiday, Ui ui) {
        return holiday == null
                ? ui.text("calendar.preview.none")
                : ui.text(
                        "calendar.preview.holiday", ui.text("calendar.kind." + holiday.kind()), holiday.description());
    }

    /** Whether the day is worked, now and then. */
    private Cell effect(WorkDays now, WorkDays then, Change change, WorkPattern pattern, Ui ui) {
        Place place = change.place();
        UnitId unit = place.unit();
        Scope scope = unit == null ? Scope.GOVERNMENT : units.scope(unit, place.day());
        boolean before = now.works(place.day(), pattern, scope);
        boolean after = then.works(place.day(), pattern, scope);
        return Cell.text(
                before == after
                        ? ui.text("calendar.preview.stays", day(after, ui))
                        : ui.text("calendar.preview.becomes", day(before, ui), day(after, ui)));
    }

    private static String day(boolean worked, Ui ui) {
        return ui.text(worked ? "calendar.preview.worked" : "calendar.preview.free");
    }

    RamadanPage ramadan(int hijriYear, Ui ui) {
        Ramadan expected = Ramadan.expected(hijriYear);
        Ramadan shown = memory.facts().ramadan(hijriYear).orElse(expected);
        return new RamadanPage(
                ui.text("calendar.ramadan.year", String.valueOf(hijriYear)),
                ui.text("calendar.ramadan.lead", expected.first(), expected.last()),
                "/calendar/ramadan/" + hijriYear,
                shown.first().toString(),
                shown.last().toString(),
                shown.source(),
                shown.version());
    }

    ProposalPage ramadan(Ramadan proposal, LocalDate today, Ui ui) {
        String address = "/calendar/ramadan/" + proposal.hijriYear();
        Optional<Ramadan> before = memory.facts().ramadan(proposal.hijriYear());
        TableView changes = new TableView(
                ui.text("calendar.ramadan.preview.caption"),
                List.of(
                        ui.text("calendar.column.what"),
                        ui.text("calendar.column.before"),
                        ui.text("calendar.column.after")),
                List.of(
                        List.of(
                                Cell.text(ui.text("calendar.column.period")),
                                Cell.text(before.map(known -> period(known, ui))
                                        .orElseGet(() -> ui.text("calendar.ramadan.unset"))),
                                Cell.text(period(proposal, ui))),
                        hours(proposal, before.isPresent(), WorkPattern.FIVE_DAYS, ui),
                        hours(proposal, before.isPresent(), WorkPattern.SIX_DAYS, ui)));
        return new ProposalPage(
                address,
                address,
                ui.text("calendar.preview.title"),
                ui.text("calendar.ramadan.year", String.valueOf(proposal.hijriYear())),
                changes,
                proposal.first().isBefore(today) ? List.of(ui.text("calendar.preview.backdated")) : List.of(),
                List.of(
                        new Kept("first", proposal.first().toString()),
                        new Kept("last", proposal.last().toString()),
                        new Kept("source", proposal.source()),
                        new Kept("known", String.valueOf(proposal.version() - 1))));
    }

    private static String period(Ramadan ramadan, Ui ui) {
        return ui.text("calendar.period", ramadan.first(), ramadan.last());
    }

    private List<Cell> hours(Ramadan ramadan, boolean before, WorkPattern pattern, Ui ui) {
        return List.of(
                Cell.text(ui.text("calendar.ramadan.hours", ui.text("calendar.pattern." + pattern.code()))),
                Cell.text(hours(ramadan.first(), pattern, before, ui)),
                Cell.text(hours(ramadan.first(), pattern, true, ui)));
    }

    private String hours(LocalDate day, WorkPattern pattern, boolean ramadan, Ui ui) {
        WorkHours worked = hours.on(day, pattern, Scope.GOVERNMENT, ramadan);
        return ui.text("calendar.hours", worked.from(), worked.to());
    }
}
