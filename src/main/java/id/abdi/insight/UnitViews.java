package id.abdi.insight;

import id.abdi.insight.UnitDevelopment.Branch;
import id.abdi.insight.UnitPage.BranchRow;
import id.abdi.insight.UnitPage.DayRow;
import id.abdi.insight.UnitPage.Figure;
import id.abdi.insight.UnitPage.Help;
import id.abdi.insight.UnitPage.MonthRow;
import id.abdi.insight.UnitPage.WeekRow;
import id.abdi.kernel.Weeks;
import id.abdi.organization.Employee;
import id.abdi.organization.Unit;
import id.abdi.tally.DayCount;
import id.abdi.web.Link;
import id.abdi.web.Tab;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says the development of a unit in the words of the page. */
final class UnitViews {
    /** For so many weeks each part of the unit has a bar. */
    static final int WEEKS = 13;

    private static final int MOST_NAMED = 5;
    private static final int WEEK = 6;

    private final UnitDevelopment unit;
    private final Ui ui;
    private final String address;
    private final LocalDate last;
    private final boolean veiled;

    UnitViews(UnitDevelopment unit, Ui ui) {
        this.unit = unit;
        this.ui = ui;
        this.address = UnitWords.address(unit.unit());
        this.last = unit.last();
        this.veiled = unit.few();
    }

    /**
     * @param months how far back the page looks
     * @param shown the month whose days are listed
     * @param opened whether that month was asked for
     * @param named whether the own people were asked for
     */
    UnitPage page(int months, YearMonth shown, boolean opened, boolean named) {
        Unit above = unit.above();
        String query = "?months=" + months;
        return new UnitPage(
                unit.unit().name(),
                ui.text("insight.unit.lead", unit.unit().code()),
                above == null ? null : link(above),
                unit.led().stream().map(this::link).toList(),
                UnitWords.asOf(unit.countedAt(), ui),
                spans(months),
                figures(),
                veiled,
                Stream.concat(people(), units()).toList(),
                ui.text(unit.direct() ? "insight.unit.help.nobody" : "insight.unit.help.none"),
                unit.branches().stream()
                        .filter(branch ->
                                branch.unit() != null || !branch.days().isEmpty())
                        .map(this::branch)
                        .toList(),
                months(),
                ui.month(shown),
                opened,
                otherMonths(shown, query),
                days(shown),
                unit.people().stream().map(this::person).toList(),
                named ? null : address + query + "&people=true#people",
                unit.measures().rules().stream().map(rule -> rule.told(ui)).toList());
    }

    private Link link(Unit other) {
        return new Link(UnitWords.address(other), other.name());
    }

    private Link person(Employee person) {
        return new Link("/people/" + person.nip().value() + "/development", person.name());
    }

    private List<Tab> spans(int months) {
        return DevelopmentController.SPANS.stream()
                .map(span -> new Tab(address + "?months=" + span, ui.text("insight.span." + span), span == months))
                .toList();
    }

    private List<Figure> figures() {
        String days = address + "?month=" + YearMonth.from(last) + "#days";
        DayCount today = unit.sum(last, last);
        DayCount month = unit.sum(last.withDayOfMonth(1), last);
        DayCount closed = unit.closed(last.withDayOfMonth(1), last);
        List<Figure> figures = new ArrayList<>(List.of(
                figure(UnitWords.day(unit.unit(), last), "today", UnitWords.reported(today, ui)),
                new Figure(
                        days,
                        ui.text("insight.unit.figure.month"),
                        UnitWords.share(month.reported(), month.people(), ui),
                        ui.text("insight.unit.figure.month.hint", UnitWords.reported(month, ui))),
                figure(days, "unknown", ui.number(closed.unknown()))));
        if (!veiled) {
            figures.addAll(List.of(
                    figure("#verdicts", "good", UnitWords.share(month.good(), month.judged(), ui)),
                    figure(
                            "#standards",
                            "standard",
                            UnitWords.share(month.standardMinutes(), month.claimedMinutes(), ui)),
                    figure("#standards", "covered", UnitWords.share(month.claimedMinutes(), month.minutes(), ui))));
        }
        return figures;
    }

    private Figure figure(String opens, String key, String value) {
        return new Figure(
                opens, ui.text("insight.unit.figure." + key), value, ui.text("insight.unit.figure." + key + ".hint"));
    }

    private Stream<Help> people() {
        return unit.help().stream()
                .limit(MOST_NAMED)
                .map(one -> new Help(
                        person(one.person()).address(),
                        one.person().name(),
                        ui.text(
                                "insight.unit.need.below",
                                ui.number(one.lower()),
                                ui.number(one.judged()),
                                UnitWords.share(one.lower(), one.judged(), ui))));
    }

    private Stream<Help> units() {
        return unit.unitsInNeed().stream()
                .limit(MOST_NAMED)
                .map(branch -> new Help(
                        address(branch),
                        UnitWords.name(branch, ui),
                        UnitWords.need(unit.recent(branch), unit.measures(), ui)));
    }

    private static String address(Branch branch) {
        Unit below = branch.unit();
        return below == null ? "" : UnitWords.address(below);
    }

    private BranchRow branch(Branch branch) {
        boolean few = unit.few(branch);
        List<LocalDate> mondays = IntStream.range(0, WEEKS)
                .mapToObj(week -> Weeks.monday(last).minusWeeks(WEEKS - 1L - week))
                .toList();
        List<DayCount> weeks = mondays.stream()
                .map(monday -> branch.sum(monday, earlier(monday.plusDays(WEEK), unit.closed())))
                .toList();
        DayCount recent = unit.recent(branch);
        String words = few
                ? ui.text("insight.unit.few", unit.measures().fewestPeople())
                : ui.text(
                        "insight.unit.recent",
                        UnitWords.share(recent.good(), recent.judged(), ui),
                        ui.number(recent.judged()),
                        ui.number(recent.unknown()));
        return new BranchRow(
                UnitWords.name(branch, ui),
                branch.own() || branch.unit() == null ? null : address(branch),
                UnitWords.today(branch.sum(last, last), ui),
                words,
                few ? List.of() : UnitDrawing.weeks(weeks),
                few ? List.of() : weekRows(mondays, weeks));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private List<WeekRow> weekRows(List<LocalDate> mondays, List<DayCount> weeks) {
        List<WeekRow> rows = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            DayCount week = weeks.get(i);
            rows.addFirst(new WeekRow(
                    ui.dateShort(mondays.get(i)),
                    week.judged() == 0
                            ? ui.text("insight.unit.week.unknown")
                            : ui.text(
                                    "insight.unit.week",
                                    UnitWords.share(week.good(), week.judged(), ui),
                                    ui.number(week.judged())),
                    ui.number(week.unknown())));
        }
        return rows;
    }

    private List<MonthRow> months() {
        List<MonthRow> rows = new ArrayList<>();
        for (YearMonth month = YearMonth.from(last);
                !month.isBefore(YearMonth.from(unit.first()));
                month = month.minusMonths(1)) {
            DayCount sum = unit.closed(month.atDay(1), month.atEndOfMonth());
            if (sum.people() > 0) {
                rows.add(month(month, sum));
            }
        }
        return rows;
    }

    private MonthRow month(YearMonth month, DayCount sum) {
        return new MonthRow(
                ui.month(month),
                veiled ? List.of() : UnitDrawing.month(sum, ui),
                List.of(
                        ui.number(sum.above()),
                        ui.number(sum.expected()),
                        ui.number(sum.below()),
                        ui.number(sum.noResult())),
                ui.number(sum.unknown()),
                ui.number(sum.late()),
                UnitWords.share(sum.standardMinutes(), sum.claimedMinutes(), ui),
                UnitWords.share(sum.claimedMinutes(), sum.minutes(), ui));
    }

    private List<Link> otherMonths(YearMonth shown, String query) {
        return Stream.of(shown.minusMonths(1), shown.plusMonths(1))
                .filter(month -> !month.isBefore(YearMonth.from(unit.first())) && !month.isAfter(YearMonth.from(last)))
                .map(month -> new Link(address + query + "&month=" + month + "#days", ui.month(month)))
                .toList();
    }

    private List<DayRow> days(YearMonth month) {
        return unit.days(month.atDay(1), month.atEndOfMonth()).reversed().stream()
                .filter(day -> unit.sum(day, day).people() > 0)
                .map(day -> day(day, unit.sum(day, day)))
                .toList();
    }

    private DayRow day(LocalDate day, DayCount sum) {
        return new DayRow(
                UnitWords.day(unit.unit(), day),
                ui.date(day),
                UnitWords.reported(sum, ui),
                veiled ? ui.text("insight.unit.veiled.short") : UnitWords.verdicts(sum, ui),
                UnitWords.unknown(sum, day.isAfter(unit.closed()), ui),
                ui.number(sum.late()));
    }
}
