package id.abdi.hearing;

import id.abdi.discipline.CaseRules.Due;
import id.abdi.discipline.Cases;
import id.abdi.discipline.Cases.Listed;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.listing.Listing;
import id.abdi.organization.Lines;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of cases that the reader has a part in. */
@Component
class ListViews {
    private final Cases cases;
    private final Lines lines;
    private final HearingDay today;

    ListViews(Cases cases, Lines lines, HearingDay today) {
        this.cases = cases;
        this.lines = lines;
        this.today = today;
    }

    /**
     * @param running those that are not closed
     * @param head whether the reader may open cases about own people
     * @param opens whether the reader may open cases by their place or duty
     */
    record Page(List<Row> running, List<Row> closed, boolean head, boolean inspectorate, boolean opens) {
        /** The key of what the page says of itself. */
        String leadKey() {
            return opens ? "hearing.lead" : "hearing.lead.own";
        }

        Listing<Row> listing(Ui ui) {
            List<Row> all = Stream.concat(running.stream(), closed.stream()).toList();
            return Listing.of(ui, ui.text("hearing.title"), all)
                    .text(ui.text("hearing.column.person"), Row::name)
                    .text(ui.text("hearing.column.unit"), Row::unit)
                    .text(ui.text("hearing.column.kind"), Row::kind)
                    .text(ui.text("hearing.column.state"), Row::state)
                    .figure(ui.text("hearing.column.opened"), Row::opened)
                    .text(ui.text("hearing.column.next"), Row::next);
        }
    }

    /**
     * @param own whether it is about the reader
     * @param late whether a day of the law has passed
     */
    record Row(
            boolean own,
            String address,
            String name,
            String unit,
            String kind,
            String state,
            Tone tone,
            LocalDate opened,
            String openedWords,
            @Nullable String next,
            boolean late) {}

    Page of(Caller caller, Ui ui) {
        LocalDate day = today.day();
        List<Listed> all = cases.of(caller);
        Names names = Names.of(lines, all.stream().map(Listed::file).toList(), List.of(), day);
        List<Row> running = all.stream()
                .filter(one -> !one.file().over())
                .map(one -> row(caller, one, names, day, ui))
                .toList();
        List<Row> closed = all.stream()
                .filter(one -> one.file().over())
                .map(one -> row(caller, one, names, day, ui))
                .toList();
        return new Page(running, closed, caller.is(Role.HEAD), caller.is(Role.INSPECTORATE), HearingMenu.opens(caller));
    }

    private Row row(Caller caller, Listed one, Names names, LocalDate day, Ui ui) {
        var opened = one.file().opened();
        LocalDate begun = today.day(opened.at());
        Due next = one.due().isEmpty() ? null : one.due().getFirst();
        return new Row(
                opened.person().equals(caller.id()),
                "/discipline/" + opened.id(),
                names.name(opened.person()),
                names.unit(opened.person()),
                ui.text(opened.kind().textKey()),
                ui.text(one.state().textKey()),
                one.state().tone(),
                begun,
                ui.date(begun),
                next == null ? null : due(next, ui),
                one.due().stream().anyMatch(due -> due.late(day)));
    }

    /** A step that is due, in words. */
    static String due(Due due, Ui ui) {
        String step = ui.text(due.step().textKey());
        LocalDate until = due.until();
        if (until != null) {
            return ui.text("hearing.due.until", step, ui.date(until));
        }
        return step;
    }
}
