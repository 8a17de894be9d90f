package id.abdi.insight;

import id.abdi.insight.UnitDayPage.Row;
import id.abdi.insight.UnitDevelopment.Branch;
import id.abdi.organization.Employee;
import id.abdi.organization.Unit;
import id.abdi.tally.DayCount;
import id.abdi.web.DayBar;
import id.abdi.web.Link;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says a unit's day in the words of the page. */
final class UnitDayViews {
    private UnitDayViews() {}

    /** @param named whether the own people were asked for */
    static UnitDayPage page(UnitDevelopment unit, LocalDate today, boolean named, Ui ui) {
        LocalDate day = unit.last();
        String address = UnitWords.day(unit.unit(), day);
        return new UnitDayPage(
                unit.unit().name(),
                new Link(
                        UnitWords.address(unit.unit()) + "?month=" + YearMonth.from(day) + "#days",
                        ui.text("insight.unit.day.back")),
                day.equals(today) ? UnitWords.asOf(unit.countedAt(), ui) : ui.text("insight.unit.past"),
                bar(unit.unit(), day, today, ui),
                Stream.concat(
                                unit.branches().stream()
                                        .filter(branch -> branch.sum(day, day).people() > 0)
                                        .map(branch -> row(
                                                UnitWords.name(branch, ui),
                                                address(branch, day),
                                                branch.sum(day, day),
                                                day.isAfter(unit.closed()),
                                                unit.few(branch),
                                                ui)),
                                Stream.of(row(
                                        ui.text("insight.unit.day.whole"),
                                        null,
                                        unit.sum(day, day),
                                        day.isAfter(unit.closed()),
                                        unit.few(),
                                        ui)))
                        .toList(),
                unit.people().stream().map(person -> person(person, day)).toList(),
                named ? null : address + "&people=true#people");
    }

    private static DayBar bar(Unit unit, LocalDate day, LocalDate today, Ui ui) {
        LocalDate next = day.isBefore(today) ? day.plusDays(1) : null;
        return DayBar.of(ui, UnitWords.address(unit) + "/day", day, day.minusDays(1), next, today);
    }

    private static @Nullable String address(Branch branch, LocalDate day) {
        Unit below = branch.unit();
        return branch.own() || below == null ? null : UnitWords.day(below, day);
    }

    private static Row row(String name, @Nullable String address, DayCount sum, boolean open, boolean few, Ui ui) {
        return new Row(
                name,
                address,
                UnitWords.reported(sum, ui),
                ui.number(sum.late()),
                UnitWords.unknown(sum, open, ui),
                few ? ui.text("insight.unit.veiled.short") : UnitWords.verdicts(sum, ui));
    }

    private static Link person(Employee person, LocalDate day) {
        return new Link(
                "/people/" + person.nip().value() + "?month=" + YearMonth.from(day) + "#d-" + day, person.name());
    }
}
