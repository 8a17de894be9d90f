package id.abdi.workload;

import id.abdi.web.Option;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Ui;
import id.abdi.workload.WorkloadPages.Answer;
import id.abdi.workload.WorkloadPages.WhatIf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The question "what if", and before and after side by side. */
record WhatIfViews(Analysis analysis, boolean posts, Ui ui) {
    WhatIf of(WhatIfForm form) {
        return new WhatIf(
                analysis.unit().code(),
                analysis.span().asked().toString(),
                analysis.span().last().toString(),
                analysis.units().stream()
                        .map(unit -> new Option(unit.code(), unit.name()))
                        .toList(),
                analysis.measures().stream()
                        .map(measure -> new Option(measure.code(), measure.name() + " (" + measure.code() + ")"))
                        .toList(),
                form.given(),
                form.empty() ? null : answer(form.of(analysis)));
    }

    private Answer answer(Change change) {
        Analysis after = change.of(analysis);
        Map<String, Balance> then = rows(after);
        Map<String, Balance> now = rows(analysis);
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(then.keySet());
        List<List<Cell>> rows = new ArrayList<>();
        int same = 0;
        for (String name : names) {
            Balance before = now.get(name);
            Balance later = then.get(name);
            if (Objects.equals(before, later)) {
                same++;
            } else {
                rows.add(row(name, before, later));
            }
        }
        rows.add(row(ui.text("workload.together-all"), analysis.balance(), after.balance()));
        return new Answer(
                said(change),
                new TableView(
                        ui.text("workload.answer"),
                        List.of(
                                ui.text(posts ? "workload.column.post" : "workload.column.unit"),
                                ui.text("workload.column.load-change"),
                                ui.text("workload.column.need-change"),
                                ui.text("workload.column.holders-change"),
                                ui.text("workload.column.surplus-change"),
                                ui.text("workload.column.ej-change")),
                        rows),
                same == 0 ? "" : ui.text(posts ? "workload.same-posts" : "workload.same-units", same));
    }

    private Map<String, Balance> rows(Analysis of) {
        Map<String, Balance> rows = new LinkedHashMap<>();
        if (posts) {
            of.positions()
                    .forEach(load -> rows.put(
                            ui.text(
                                    "workload.post-of",
                                    load.position().title(),
                                    of.name(load.position().unit())),
                            load.balance()));
        } else {
            UnitRows units = new UnitRows(of, false);
            units.rows().forEach(row -> rows.put(units.name(row, ui), row.balance()));
        }
        return rows;
    }

    private List<Cell> row(String name, @Nullable Balance before, @Nullable Balance after) {
        Figures figures = new Figures(ui);
        return List.of(
                Cell.text(name),
                Cell.number(both(
                        before == null ? null : figures.hours(before.load()),
                        after == null ? null : figures.hours(after.load()))),
                Cell.number(both(
                        before == null ? null : figures.decimal(before.need()),
                        after == null ? null : figures.decimal(after.need()))),
                Cell.number(both(
                        before == null ? null : ui.number(before.holders()),
                        after == null ? null : ui.number(after.holders()))),
                Cell.text(both(
                        before == null ? null : figures.surplus(before.surplus()),
                        after == null ? null : figures.surplus(after.surplus()))),
                Cell.number(both(
                        before == null ? null : figures.effectiveness(before),
                        after == null ? null : figures.effectiveness(after))));
    }

    /** {@code 1,20 → 2,40}. */
    private String both(@Nullable String before, @Nullable String after) {
        return before != null && before.equals(after)
                ? before
                : ui.text(
                        "workload.before-after",
                        before == null ? ui.text("workload.nothing") : before,
                        after == null ? ui.text("workload.nothing") : after);
    }

    private List<String> said(Change change) {
        Figures figures = new Figures(ui);
        List<String> said = new ArrayList<>();
        Change.Merge merge = change.merge();
        if (merge != null) {
            said.add(ui.text(
                    "workload.said.merge", merge.second().name(), merge.first().name()));
        }
        Change.Minutes minutes = change.minutes();
        if (minutes != null) {
            said.add(ui.text(
                    "workload.said.minutes",
                    minutes.measure().name(),
                    figures.decimal(minutes.measure().minutes()),
                    figures.decimal(minutes.minutes())));
        }
        Change.Growth growth = change.growth();
        if (growth != null) {
            said.add(
                    growth.measure() == null
                            ? ui.text("workload.said.growth", growth.percent())
                            : ui.text(
                                    "workload.said.growth-of", growth.measure().name(), growth.percent()));
        }
        return said;
    }
}
