package id.abdi.workload;

import id.abdi.organization.Unit;
import id.abdi.web.Link;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import id.abdi.workload.Observed.Days;
import id.abdi.workload.WorkloadPages.Figure;
import id.abdi.workload.WorkloadPages.How;
import id.abdi.workload.WorkloadPages.UnitPage;
import id.abdi.workload.WorkloadPages.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The page of a unit in words. */
@Component
class WorkloadViews {
    private static final int LOW_COVERAGE = 50;

    private final Departures departures;

    WorkloadViews(Departures departures) {
        this.departures = departures;
    }

    UnitPage unit(ReadWorkload read, ReadWorkload.Seen seen, Optional<Unit> above, WhatIfForm form, Ui ui) {
        Analysis analysis = seen.analysis();
        boolean posts = seen.sight().posts();
        Addresses addresses = new Addresses(analysis);
        Departures.Outlook outlook = departures.of(analysis.units(), read.today());
        return new UnitPage(
                ui.text("workload.title", analysis.unit().name()),
                lead(analysis, ui),
                new WorkloadPages.Days(
                        analysis.unit().code(),
                        analysis.span().asked().toString(),
                        analysis.span().last().toString(),
                        read.today().minusDays(1).toString()),
                above.map(unit -> new Link(addresses.unit(unit.code()), ui.text("workload.above", unit.name())))
                        .orElse(null),
                warnings(analysis, ui),
                figures(analysis, ui),
                new UnitRows(analysis, posts).table(addresses, ui),
                posts ? new PostRows(analysis, addresses, ui).tables() : List.of(),
                outside(analysis, ui),
                new OutlookRows(analysis, outlook, posts, ui).view(addresses),
                new WhatIfViews(analysis, posts, ui).of(form),
                posts ? addresses.excel() : null,
                new How(
                        List.of(
                                ui.text("workload.how.need"),
                                ui.text("workload.how.volume"),
                                ui.text("workload.how.range"),
                                ui.text("workload.how.limits")),
                        new Figures(ui).rules(analysis.norms().rules())));
    }

    static String lead(Analysis analysis, Ui ui) {
        return ui.text(
                "workload.lead",
                ui.date(analysis.span().first()),
                ui.date(analysis.span().last()),
                analysis.weeks());
    }

    static List<Warning> warnings(Analysis analysis, Ui ui) {
        List<Warning> warnings = new ArrayList<>();
        Balance balance = analysis.balance();
        if (balance.coverage() == null) {
            warnings.add(new Warning(Tone.WARNING, ui.text("workload.warning.nothing")));
            return warnings;
        }
        if (!analysis.enough()) {
            warnings.add(new Warning(
                    Tone.WARNING,
                    ui.text(
                            "workload.warning.few-weeks",
                            analysis.weeks(),
                            analysis.norms().fewestWeeks())));
        } else if (analysis.span()
                .first()
                .isAfter(analysis.span().last().minusYears(1).plusDays(7))) {
            warnings.add(new Warning(Tone.NOTE, ui.text("workload.warning.no-year", analysis.weeks())));
        }
        int silent = analysis.silent();
        if (silent > 0) {
            warnings.add(new Warning(Tone.NOTE, ui.text("workload.warning.silent", silent)));
        }
        if (balance.coverage() < LOW_COVERAGE) {
            warnings.add(new Warning(Tone.WARNING, ui.text("workload.warning.coverage", balance.coverage())));
        }
        return warnings;
    }

    private static List<Figure> figures(Analysis analysis, Ui ui) {
        Figures figures = new Figures(ui);
        Balance balance = analysis.balance();
        return List.of(
                new Figure(
                        ui.text("workload.figure.needed"),
                        ui.number(balance.needed()),
                        figures.ranged(balance.need(), balance.range()),
                        Tone.NEUTRAL),
                new Figure(
                        ui.text("workload.figure.holders"),
                        ui.number(balance.holders()),
                        balance.vacant() == 0
                                ? ui.text("workload.figure.no-vacancy")
                                : ui.text("workload.figure.vacant", balance.vacant()),
                        Tone.NEUTRAL),
                new Figure(
                        ui.text("workload.figure.surplus"),
                        figures.surplus(balance.surplus()),
                        ui.text("workload.figure.surplus.hint"),
                        tone(balance)),
                new Figure(
                        ui.text("workload.figure.eu"),
                        figures.effectiveness(balance),
                        figures.gradeWords(balance),
                        balance.grade() == null ? Tone.NEUTRAL : balance.grade().tone()),
                new Figure(
                        ui.text("workload.figure.coverage"),
                        figures.coverage(balance),
                        ui.text("workload.figure.coverage.hint"),
                        Tone.NEUTRAL));
    }

    private static Tone tone(Balance balance) {
        Integer surplus = balance.surplus();
        return surplus == null ? Tone.NEUTRAL : surplus == 0 ? Tone.GOOD : Tone.WARNING;
    }

    /** Work that nothing measures, and days of which nothing is known: said, not dropped. */
    private static List<String> outside(Analysis analysis, Ui ui) {
        Figures figures = new Figures(ui);
        Balance balance = analysis.balance();
        List<String> lines = new ArrayList<>();
        lines.add(ui.text(
                "workload.outside.minutes",
                figures.hours(balance.outside()),
                figures.decimal(analysis.norms().people(balance.outside()))));
        lines.add(days(analysis.days(), ui));
        return lines;
    }

    static String days(Days days, Ui ui) {
        return ui.text("workload.outside.days", days.onDuty(), days.away(), days.empty());
    }
}
