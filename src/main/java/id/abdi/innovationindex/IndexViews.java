package id.abdi.innovationindex;

import id.abdi.evidence.Evidence;
import id.abdi.evidence.Piece;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.innovationindex.IndexPages.Figure;
import id.abdi.innovationindex.IndexPages.OnePage;
import id.abdi.innovationindex.IndexPages.Row;
import id.abdi.innovationindex.IndexPages.SetPage;
import id.abdi.innovationindex.IndexPages.SumPage;
import id.abdi.innovationindex.IndexScores.Score;
import id.abdi.innovationindex.IndexScores.Sum;
import id.abdi.innovationindex.IndexSet.Grade;
import id.abdi.innovationindex.IndexSet.Indicator;
import id.abdi.innovationindex.ReadIndex.One;
import id.abdi.innovationindex.ReadIndex.Scored;
import id.abdi.innovationindex.ReadIndex.Year;
import id.abdi.kernel.Uuid7;
import id.abdi.listing.Listing;
import id.abdi.web.Option;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says the index in the words of its pages. */
@Component
class IndexViews {
    private static final int YEARS = 3;

    private final ChooseParameter choose;

    IndexViews(ChooseParameter choose) {
        this.choose = choose;
    }

    SumPage sum(Caller reader, Year index, int year, int thisYear, Ui ui) {
        Sum sum = index.sum();
        IndexSet set = index.set();
        return new SumPage(
                year,
                IntStream.range(-1, YEARS)
                        .mapToObj(back -> Integer.toString(thisYear - back))
                        .map(text -> new Option(text, text))
                        .toList(),
                List.of(
                        new Figure(
                                ui.text("innovationindex.mean"),
                                ui.number(sum.mean()),
                                ui.text("innovationindex.mean.hint", set.most(), sum.divisor()),
                                Tone.NEUTRAL),
                        new Figure(
                                ui.text("innovationindex.count"),
                                ui.number(sum.number()),
                                ui.text("innovationindex.count.hint", sum.counted()),
                                Tone.NEUTRAL),
                        new Figure(
                                ui.text("innovationindex.percent"),
                                ui.number(sum.percent()),
                                ui.text("innovationindex.grade." + sum.grade()),
                                sum.grade() == Grade.LOW ? Tone.WARNING : Tone.GOOD)),
                set.own().points() == null
                        ? ui.text(
                                "innovationindex.own.none", ui.number(set.own().most()))
                        : ui.text(
                                "innovationindex.own",
                                ui.number(set.own().points()),
                                ui.number(set.own().most())),
                rules(set, year, ui),
                table(index, ui),
                reader.is(Role.BKPSDM));
    }

    private static TableView table(Year index, Ui ui) {
        return new TableView(
                ui.text("innovationindex.innovations"),
                List.of(
                        ui.text("innovationindex.column.title"),
                        ui.text("innovationindex.column.unit"),
                        ui.text("innovationindex.column.points"),
                        ui.text("innovationindex.column.counts"),
                        ui.text("innovationindex.column.missing")),
                index.innovations().stream()
                        .map(one -> List.of(
                                Cell.link(
                                        "/innovation-index/" + one.innovation().id(),
                                        one.innovation().idea().title()),
                                Cell.text(index.unit(one.innovation())),
                                Cell.number(ui.number(one.score().points())),
                                counts(one.score(), ui),
                                Cell.text(ui.text(
                                        "innovationindex.missing.count",
                                        one.score().missing().size(),
                                        mandatory(one.score())))))
                        .toList());
    }

    private static Cell counts(Score score, Ui ui) {
        if (score.counts()) {
            return Cell.pill(Tone.GOOD, ui.text("innovationindex.counts"));
        }
        return Cell.pill(
                Tone.WARNING,
                ui.text(score.inWindow() ? "innovationindex.counts.mandatory" : "innovationindex.counts.window"));
    }

    private static int mandatory(Score score) {
        return (int) score.missing().stream().filter(Indicator::mandatory).count();
    }

    /** Each innovation with the parameter of every indicator, as the ministry's form asks. */
    Listing<Scored> listing(Year index, int year, Ui ui) {
        Listing<Scored> listing = Listing.of(
                        ui, ui.text("innovationindex.list", Integer.toString(year)), index.innovations())
                .text(
                        ui.text("innovationindex.column.title"),
                        one -> one.innovation().idea().title())
                .text(ui.text("innovationindex.column.unit"), one -> index.unit(one.innovation()))
                .figure(
                        ui.text("innovationindex.column.adopted"),
                        one -> one.score().adopted());
        listing = ProfileViews.columns(listing, ui);
        for (Indicator indicator : index.set().indicators()) {
            listing = listing.figure(title(indicator, ui), one -> parameter(one, indicator));
        }
        return listing.figure(
                        ui.text("innovationindex.column.points"),
                        one -> one.score().points())
                .text(
                        ui.text("innovationindex.column.missing"),
                        one -> names(one.score().missing(), ui));
    }

    private static @Nullable Integer parameter(Scored one, Indicator indicator) {
        Choice choice = one.choices().get(indicator.number());
        return choice == null || choice.parameter() == 0 ? null : choice.parameter();
    }

    private static String names(List<Indicator> indicators, Ui ui) {
        return indicators.stream().map(one -> title(one, ui)).collect(Collectors.joining("; "));
    }

    private static String title(Indicator indicator, Ui ui) {
        return ui.text(
                indicator.mandatory() ? "innovationindex.indicator.mandatory" : "innovationindex.indicator",
                indicator.number(),
                indicator.name());
    }

    OnePage one(Caller reader, One one, int year, Ui ui) {
        Scored scored = one.scored();
        Score score = scored.score();
        boolean may = choose.may(reader, scored.innovation());
        return new OnePage(
                "/innovation-index/" + scored.innovation().id(),
                scored.innovation().idea().title(),
                year,
                ProfileViews.card(scored.profile(), ui),
                ui.text("innovationindex.score", score.points(), score.most()),
                window(one.set(), score, ui),
                score.inWindow(),
                score.missing().stream().map(indicator -> title(indicator, ui)).toList(),
                one.set().indicators().stream()
                        .map(indicator ->
                                row(indicator, scored.choices().get(indicator.number()), one.pieces(), may, ui))
                        .toList(),
                rules(one.set(), year, ui),
                may);
    }

    private static String window(IndexSet set, Score score, Ui ui) {
        String first = ui.date(set.window().from());
        String last = ui.date(Objects.requireNonNull(set.window().last()));
        return score.adopted() == null
                ? ui.text("innovationindex.window.none", first, last)
                : ui.text(
                        score.inWindow() ? "innovationindex.window.in" : "innovationindex.window.out",
                        ui.date(score.adopted()),
                        first,
                        last);
    }

    private static Row row(
            Indicator indicator, @Nullable Choice choice, Map<UUID, List<Evidence>> documents, boolean may, Ui ui) {
        List<Option> options = new ArrayList<>();
        for (int i = 1; i <= IndexSet.MOST_PARAMETER; i++) {
            options.add(new Option(
                    Integer.toString(i),
                    ui.text(
                            "innovationindex.parameter",
                            i,
                            indicator.parameters().get(i - 1))));
        }
        options.add(new Option("0", ui.text("innovationindex.parameter.none")));
        int parameter = choice == null ? 0 : choice.parameter();
        boolean chosen = parameter > 0;
        String address = choice == null ? "" : "/innovation-indicators/" + choice.id() + "/evidence";
        List<Piece> pieces =
                choice == null ? List.of() : Piece.of(documents.getOrDefault(choice.id(), List.of()), address);
        String state = !chosen ? "open" : pieces.isEmpty() ? "bare" : "done";
        return new Row(
                indicator.number(),
                title(indicator, ui),
                ui.text("innovationindex.weight", indicator.weight()),
                indicator.mandatory(),
                parameter,
                choice == null ? "" : choice.words(),
                options,
                chosen
                        ? ui.text("innovationindex.state." + state, parameter, parameter * indicator.weight())
                        : ui.text("innovationindex.state.open"),
                state.equals("done") ? Tone.GOOD : indicator.mandatory() || chosen ? Tone.WARNING : Tone.NEUTRAL,
                pieces,
                may && chosen ? address : null,
                Uuid7.next());
    }

    private static List<String> rules(IndexSet set, int year, Ui ui) {
        List<String> rules = new ArrayList<>();
        if (set.year() != year) {
            rules.add(ui.text("innovationindex.rule.other-year", Integer.toString(set.year())));
        }
        rules.add(ui.text(
                "innovationindex.rule.window",
                ui.date(set.window().from()),
                ui.date(Objects.requireNonNull(set.window().last()))));
        rules.add(ui.text("innovationindex.rule.points", set.most(), set.least()));
        rules.add(ui.text(
                "innovationindex.rule.count",
                ui.number(set.count().each()),
                set.count().most()));
        rules.add(ui.text("innovationindex.rule.whole", ui.number(set.whole())));
        rules.add(ui.text(
                "innovationindex.rule.classes",
                ui.number(set.classes().high()),
                ui.number(set.classes().middle())));
        rules.add(ui.text(
                set.confirmed() ? "innovationindex.source" : "innovationindex.source.unconfirmed", set.source()));
        return rules;
    }

    SetPage set(IndexSet set, int year, Ui ui) {
        return new SetPage(
                set,
                year,
                new TableView(
                        ui.text("innovationindex.set.indicators", Integer.toString(set.year())),
                        List.of(
                                ui.text("innovationindex.set.number"),
                                ui.text("innovationindex.set.name"),
                                ui.text("innovationindex.set.weight"),
                                ui.text("innovationindex.set.mandatory"),
                                ui.text("innovationindex.set.one"),
                                ui.text("innovationindex.set.two"),
                                ui.text("innovationindex.set.three")),
                        set.indicators().stream()
                                .map(one -> List.of(
                                        Cell.text(Integer.toString(one.number())),
                                        Cell.text(one.name()),
                                        Cell.number(Integer.toString(one.weight())),
                                        Cell.text(one.mandatory() ? ui.text("innovationindex.set.yes") : ""),
                                        Cell.text(one.parameters().get(0)),
                                        Cell.text(one.parameters().get(1)),
                                        Cell.text(one.parameters().get(2))))
                                .toList()));
    }
}
