package id.abdi.integrity;

import id.abdi.background.Background;
import id.abdi.identity.Caller;
import id.abdi.identity.PersonWords;
import id.abdi.identity.PersonWords.Person;
import id.abdi.integrity.FindingSql.Listed;
import id.abdi.integrity.HitRates.Rate;
import id.abdi.integrity.ReadSignals.Asked;
import id.abdi.integrity.ReadSignals.Units;
import id.abdi.integrity.Review.Outcome;
import id.abdi.integrity.SignalPages.Before;
import id.abdi.integrity.SignalPages.Choice;
import id.abdi.integrity.SignalPages.ListPage;
import id.abdi.integrity.SignalPages.Own;
import id.abdi.integrity.SignalPages.Page;
import id.abdi.integrity.SignalPages.Row;
import id.abdi.integrity.SignalPages.Said;
import id.abdi.integrity.SignalPages.Shown;
import id.abdi.integrity.SignalPages.State;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.organization.Unit;
import id.abdi.rulebook.Rulebook;
import id.abdi.rulebook.Valued;
import id.abdi.signal.SignalKind;
import id.abdi.statistics.Interval;
import id.abdi.web.Option;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of signals out of what is stored. */
@Component
class SignalViews {
    private final ReadSignals read;
    private final ReviewSql reviews;
    private final Entries entries;
    private final PersonWords people;
    private final Rulebook rulebook;
    private final Background background;

    SignalViews(
            ReadSignals read,
            ReviewSql reviews,
            Entries entries,
            PersonWords people,
            Rulebook rulebook,
            Background background) {
        this.read = read;
        this.reviews = reviews;
        this.entries = entries;
        this.people = people;
        this.rulebook = rulebook;
        this.background = background;
    }

    ListPage list(Caller caller, Asked asked, Ui ui) {
        List<Listed> all = read.list(caller, asked);
        List<Listed> found = all.subList(0, Math.min(all.size(), ReadSignals.MOST));
        Units units = read.units(found);
        LocalDate today = read.today();
        YearMonth readable =
                MonthlyReading.due(today, rulebook.on(IntegrityRules.READING_DAY, today, Scope.GOVERNMENT));
        List<ReviewSql.Reading> readings = reviews.readings();
        YearMonth shown = asked.month().orElse(readable);
        return new ListPage(
                found.stream().map(one -> row(one, units, ui)).toList(),
                new Choice(
                        readings.stream()
                                .map(one -> new Option(one.month().toString(), ui.month(one.month())))
                                .toList(),
                        asked.month().map(YearMonth::toString).orElse("")),
                new Choice(
                        Arrays.stream(SignalKind.values())
                                .map(kind -> new Option(kind.name(), SignalWords.kind(kind, ui)))
                                .toList(),
                        asked.kind().map(Enum::name).orElse("")),
                new Choice(
                        read.agencies().stream()
                                .map(unit -> new Option(unit.code(), unit.name()))
                                .toList(),
                        asked.agency().orElse("")),
                new Choice(
                        Arrays.stream(FindingSql.State.values())
                                .map(state -> new Option(state.name(), ui.text("integrity.state." + state)))
                                .toList(),
                        asked.state().map(Enum::name).orElse("")),
                readings.stream()
                        .filter(one -> one.month().equals(shown))
                        .map(one -> ui.text("integrity.read", one.month(), one.people(), one.found()))
                        .findFirst()
                        .orElse(null),
                all.size() > found.size() ? ui.text("integrity.cut", ui.number(found.size())) : null,
                background.coming(ReadMonth.KIND, shown.toString()).orElse(null),
                readable.toString(),
                rates(today, ui));
    }

    private static Row row(Listed listed, Units units, Ui ui) {
        Finding finding = listed.finding();
        return new Row(
                address(finding),
                ui.month(finding.month()),
                SignalWords.kind(finding.kind(), ui),
                SignalWords.facts(finding, ui),
                name(units.of(finding, finding.unit())),
                name(units.of(finding, finding.agency())),
                SignalWords.strength(finding, ui),
                finding.strength(),
                new State(SignalWords.tone(listed), SignalWords.state(listed, ui)));
    }

    private static String name(@Nullable Unit unit) {
        return unit == null ? "" : unit.name();
    }

    private TableView rates(LocalDate today, Ui ui) {
        Valued<Integer> fewest = rulebook.valued(IntegrityRules.FEWEST_REVIEWS, today, Scope.GOVERNMENT);
        Map<SignalKind, Rate> rates = HitRates.of(reviews.counts(), fewest.value());
        List<List<Cell>> rows = new ArrayList<>();
        rates.forEach((kind, rate) -> rows.add(List.of(
                Cell.text(SignalWords.kind(kind, ui)),
                Cell.number(ui.text("integrity.rate.of", rate.handedOn(), rate.decided())),
                Cell.number(ui.number(rate.watched())),
                Cell.text(share(rate.share(), fewest.value(), ui)))));
        return new TableView(
                ui.text("integrity.rates", fewest.value()),
                List.of(
                        ui.text("integrity.column.kind"),
                        ui.text("integrity.column.handed-on"),
                        ui.text("integrity.column.watched"),
                        ui.text("integrity.column.rate")),
                rows);
    }

    private static String share(@Nullable Interval share, int fewest, Ui ui) {
        return share == null
                ? ui.text("integrity.rate.few", fewest)
                : ui.text(
                        "integrity.rate",
                        Math.round(share.value() * 100),
                        Math.round(share.low() * 100),
                        Math.round(share.high() * 100));
    }

    Page one(Caller caller, FindingId id, Ui ui) {
        Listed listed = read.one(caller, id);
        Finding finding = listed.finding();
        Entries.Shown shown = entries.of(
                finding,
                rulebook.on(IntegrityRules.POOR_MINUTES, finding.month().atEndOfMonth(), Scope.GOVERNMENT),
                ui);
        read.look(caller, shown.people());
        List<Review> said = reviews.of(List.of(id));
        Set<EmployeeId> named = new HashSet<>(finding.shown());
        said.forEach(review -> named.add(review.by()));
        Map<EmployeeId, Person> known = people.byIds(named);
        return new Page(
                address(finding),
                SignalWords.kind(finding.kind(), ui),
                ui.text(
                        "integrity.lead",
                        finding.month(),
                        name(read.units(List.of(listed)).of(finding, finding.unit()))),
                new State(SignalWords.tone(listed), SignalWords.state(listed, ui)),
                finding.shown().stream()
                        .sorted(Comparator.comparing(person -> !person.equals(finding.person())))
                        .flatMap(person -> shown(person, finding, known, ui).stream())
                        .toList(),
                SignalWords.facts(finding, ui),
                SignalWords.unlikely(finding, ui),
                ui.text(
                        "integrity.looked-at",
                        finding.first(),
                        finding.month().atEndOfMonth(),
                        finding.days().size()),
                ui.text("integrity.rules", finding.rules(), finding.recordedAt()),
                SignalWords.innocent(finding, ui),
                shown.table(),
                read.before(id).stream().map(one -> before(one, ui)).toList(),
                said(said, known, ui),
                !finding.named().contains(caller.id()),
                listed.version(),
                Arrays.stream(Outcome.values())
                        .map(outcome -> new Option(outcome.name(), ui.text("integrity.outcome." + outcome)))
                        .toList());
    }

    private static Optional<Shown> shown(EmployeeId person, Finding finding, Map<EmployeeId, Person> known, Ui ui) {
        Person words = known.get(person);
        if (words == null) {
            return Optional.empty();
        }
        boolean did = finding.named().contains(person);
        return Optional.of(new Shown(
                "/people/" + words.nip().value() + "?month=" + finding.month(),
                words.name(),
                words.post() + ", " + words.unit(),
                ui.text(did ? "integrity.role.asked" : "integrity.role.source")));
    }

    private static Before before(Listed listed, Ui ui) {
        return new Before(
                address(listed.finding()),
                ui.month(listed.finding().month()),
                SignalWords.facts(listed.finding(), ui),
                new State(SignalWords.tone(listed), SignalWords.state(listed, ui)));
    }

    /** @param known whose names are said; nobody's where it is empty */
    private static List<Said> said(Collection<Review> said, Map<EmployeeId, Person> known, Ui ui) {
        return said.stream()
                .map(review -> {
                    Person by = known.get(review.by());
                    return new Said(
                            new State(
                                    review.outcome() == Outcome.EXPLAINED ? Tone.GOOD : Tone.NEUTRAL,
                                    ui.text(SignalWords.state(review.outcome()))),
                            review.words(),
                            ui.text(
                                    by == null ? "integrity.said" : "integrity.said-by",
                                    review.recordedAt(),
                                    by == null ? "" : by.name()));
                })
                .toList();
    }

    List<Own> own(Caller caller, Ui ui) {
        List<Listed> own = read.own(caller);
        Map<FindingId, List<Review>> said =
                reviews.byFinding(own.stream().map(one -> one.finding().id()).toList());
        return own.stream()
                .map(Listed::finding)
                .map(finding -> new Own(
                        SignalWords.kind(finding.kind(), ui),
                        ui.month(finding.month()),
                        SignalWords.facts(finding, ui),
                        SignalWords.unlikely(finding, ui),
                        SignalWords.days(finding, ui),
                        finding.named().size() > 1,
                        SignalWords.innocent(finding, ui),
                        said(said.getOrDefault(finding.id(), List.of()), Map.of(), ui)))
                .toList();
    }

    private static String address(Finding finding) {
        return "/signals/" + finding.id();
    }
}
