package id.abdi.insight;

import id.abdi.dailyreport.Verdict;
import id.abdi.insight.UnitDevelopment.Branch;
import id.abdi.listing.Listing;
import id.abdi.tally.DayCount;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The tables of a unit's pages as they leave: the same days and parts, and nothing that those do not say. */
final class UnitLists {
    private UnitLists() {}

    /**
     * What was counted.
     *
     * @param few whether verdicts would tell of single people
     * @param open whether the day can still be reported in time
     */
    private record Counted(
            LocalDate day, String name, @Nullable String code, DayCount sum, boolean few, boolean open) {
        private @Nullable Integer verdict(ToIntFunction<DayCount> of) {
            return few ? null : of.applyAsInt(sum);
        }
    }

    /** The days of that month, all people together. */
    static Listing<?> days(UnitDevelopment unit, YearMonth month, Ui ui) {
        List<Counted> days = unit.days(month.atDay(1), month.atEndOfMonth()).stream()
                .map(day -> new Counted(
                        day,
                        unit.unit().name(),
                        unit.unit().code(),
                        unit.sum(day, day),
                        unit.few(),
                        day.isAfter(unit.closed())))
                .filter(day -> day.sum().people() > 0)
                .toList();
        return counted(ui, ui.text("insight.list.days", unit.unit().name(), ui.month(month)), days);
    }

    /** The parts of the unit on its last day. */
    static Listing<?> parts(UnitDevelopment unit, Ui ui) {
        LocalDate day = unit.last();
        List<Counted> parts = unit.branches().stream()
                .map(branch -> new Counted(
                        day,
                        UnitWords.name(branch, ui),
                        code(branch),
                        branch.sum(day, day),
                        unit.few(branch),
                        day.isAfter(unit.closed())))
                .filter(part -> part.sum().people() > 0)
                .toList();
        return counted(ui, ui.text("insight.list.parts", unit.unit().name(), ui.date(day)), parts);
    }

    private static @Nullable String code(Branch branch) {
        return branch.own() || branch.unit() == null ? null : branch.unit().code();
    }

    private static Listing<Counted> counted(Ui ui, String title, List<Counted> rows) {
        return Listing.of(ui, title, rows)
                .figure(ui.text("insight.list.day"), Counted::day)
                .figure(ui.text("insight.list.code"), Counted::code)
                .text(ui.text("insight.list.unit"), Counted::name)
                .figure(ui.text("insight.list.people"), one -> one.sum().people())
                .figure(ui.text("insight.list.reported"), one -> one.sum().reported())
                .figure(ui.text("insight.list.late"), one -> one.sum().late())
                .figure(
                        ui.text("insight.list.unknown"),
                        one -> one.open() ? null : one.sum().unknown())
                .figure(ui.text(Verdict.ABOVE.textKey()), one -> one.verdict(DayCount::above))
                .figure(ui.text(Verdict.EXPECTED.textKey()), one -> one.verdict(DayCount::expected))
                .figure(ui.text(Verdict.BELOW.textKey()), one -> one.verdict(DayCount::below))
                .figure(ui.text(Verdict.NO_RESULT.textKey()), one -> one.verdict(DayCount::noResult))
                .text(ui.text("insight.list.note"), one -> one.few() ? ui.text("insight.unit.veiled.short") : null)
                .nobody();
    }

    /** A person's days; of those that nobody judged, what is known of them. */
    static Listing<CourseDay> person(Development development, Ui ui) {
        return Listing.of(
                        ui,
                        ui.text("insight.list.person", development.person().name()),
                        development.days().stream()
                                .filter(day ->
                                        day.kind() != CourseDay.Kind.REST && day.kind() != CourseDay.Kind.OUTSIDE)
                                .toList())
                .figure(ui.text("insight.list.day"), CourseDay::date)
                .text(
                        ui.text("insight.list.known"),
                        day -> day.verdict() == null
                                ? ui.text("insight.list.known." + day.kind())
                                : ui.text(day.verdict().textKey()))
                .about(development.person().id());
    }
}
