package id.abdi.dailyreport;

import id.abdi.dailyreport.BoardQuestion.Question;
import id.abdi.dailyreport.PersonPage.Day;
import id.abdi.dailyreport.PersonPage.Work;
import id.abdi.kernel.EmployeeId;
import id.abdi.listing.Exports;
import id.abdi.listing.Listing;
import id.abdi.organization.Rights;
import id.abdi.web.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person's month as it leaves, and who looked at it or took it away (SEC-9). */
@Component
class PersonLists {
    /** So many are shown; the file has all that are kept here. */
    static final int SHOWN = 30;

    static final int ALL = 10_000;

    private final Rights rights;
    private final Exports exports;
    private final People people;
    private final List<BoardQuestion> questions;

    PersonLists(Rights rights, Exports exports, People people, List<BoardQuestion> questions) {
        this.rights = rights;
        this.exports = exports;
        this.people = people;
        this.questions = questions;
    }

    /** What heads were asked about the person's days of that month. */
    Map<LocalDate, List<Question>> asked(PersonViews.Wanted wanted, Ui ui) {
        LocalDate first = wanted.month().atDay(1);
        return questions.stream()
                .flatMap(source -> source
                        .about(
                                wanted.reader(),
                                wanted.person().id(),
                                first,
                                wanted.month().atEndOfMonth(),
                                ui)
                        .values()
                        .stream())
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Question::day));
    }

    /** Somebody else saw something of the person: as what they may, or which list they took away. */
    record Seen(String who, String what, Instant at) {}

    /** The newest first. */
    List<Seen> looks(EmployeeId person, LocalDate today, int limit, Ui ui) {
        var looks = rights.looksAt(person, limit);
        var taken = exports.about(person, limit);
        Map<EmployeeId, String> names = people.names(
                Stream.concat(
                                looks.stream().map(look -> look.viewer()),
                                taken.stream().map(Exports.Taken::by))
                        .collect(Collectors.toSet()),
                today);
        return Stream.concat(
                        looks.stream()
                                .map(look -> new Seen(
                                        names.getOrDefault(look.viewer(), ""),
                                        ui.text("dailyreport.look." + look.capacity()),
                                        look.at())),
                        taken.stream()
                                .map(one -> new Seen(
                                        names.getOrDefault(one.by(), ""),
                                        ui.text("dailyreport.look.taken", one.title()),
                                        one.at())))
                .sorted(Comparator.comparing(Seen::at).reversed())
                .limit(limit)
                .toList();
    }

    Listing<Seen> looks(PersonViews.Wanted wanted, Ui ui) {
        return Listing.of(ui, ui.text("dailyreport.person.looks"), (Iterable<Seen>) () ->
                        looks(wanted.person().id(), wanted.today(), ALL, ui).iterator())
                .text(ui.text("dailyreport.column.who"), Seen::who)
                .text(ui.text("dailyreport.column.what"), Seen::what)
                .text(ui.text("dailyreport.column.at"), seen -> ui.dateTime(seen.at()))
                .about(wanted.person().id());
    }

    /** A day with one of its activities; with none where nothing was entered. */
    private record Line(Day day, @Nullable Work work) {
        Optional<PersonPage.Version> newest() {
            return Optional.ofNullable(day.newest());
        }

        String verdict() {
            return newest().map(PersonPage.Version::mark)
                    .or(() -> Optional.ofNullable(day.state()))
                    .map(PersonPage.Mark::text)
                    .orElse("");
        }
    }

    static Listing<?> month(PersonViews.Wanted wanted, PersonPage page, Ui ui) {
        List<Line> lines = page.days().reversed().stream()
                .filter(day -> day.newest() != null
                        || day.state() != null
                        || !day.work().isEmpty())
                .flatMap(day -> day.work().isEmpty()
                        ? Stream.of(new Line(day, null))
                        : day.work().stream().map(work -> new Line(day, work)))
                .toList();
        return Listing.of(ui, page.name() + ", " + ui.month(wanted.month()), lines)
                .figure(ui.text("dailyreport.column.date"), line -> line.day().date())
                .text(ui.text("dailyreport.column.verdict"), Line::verdict)
                .text(
                        ui.text("dailyreport.column.reason"),
                        line -> line.newest().map(PersonPage.Version::reason).orElse(null))
                .text(
                        ui.text("dailyreport.column.by"),
                        line -> line.newest().map(PersonPage.Version::by).orElse(null))
                .text(
                        ui.text("dailyreport.column.work"),
                        line -> line.work() == null ? null : line.work().text())
                .text(
                        ui.text("dailyreport.column.facts"),
                        line -> line.work() == null ? null : line.work().facts())
                .text(
                        ui.text("dailyreport.column.remarks"),
                        line -> String.join("; ", line.day().remarks()))
                .about(wanted.person().id());
    }
}
