package id.abdi.insight;

import id.abdi.dailyreport.Verdict;
import id.abdi.identity.Caller;
import id.abdi.insight.DevelopmentPage.Count;
import id.abdi.insight.DevelopmentPage.DayLink;
import id.abdi.insight.DevelopmentPage.Figure;
import id.abdi.insight.DevelopmentPage.Headline;
import id.abdi.insight.DevelopmentPage.Mark;
import id.abdi.insight.DevelopmentPage.MarkGroup;
import id.abdi.insight.DevelopmentPage.Numbered;
import id.abdi.kernel.Period;
import id.abdi.organization.Employee;
import id.abdi.web.Icon;
import id.abdi.web.Link;
import id.abdi.web.Tab;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says a development in the words of the page. */
@Component
class DevelopmentViews {
    /** Of the days that a change rests on, this many are listed; the calendar has all. */
    private static final int MOST_DAYS = 24;

    private final List<TimelineMark> timeline;

    DevelopmentViews(List<TimelineMark> timeline) {
        this.timeline = timeline;
    }

    /** So many marks are read in one list; more stand by their kinds. */
    private static final int FEW_MARKS = 6;

    /** A mark with its day and the key of its kind, so that marks of several kinds can be put in order. */
    private record Dated(LocalDate date, String kind, Mark mark) {}

    /**
     * @param months how far back the page looks
     * @param kind the only kind of marks that is to be shown; empty for all
     */
    DevelopmentPage page(Caller reader, Development development, int months, String kind, Ui ui) {
        Employee person = development.person();
        List<CourseDay> days = development.days();
        DayLinks links = new DayLinks(person.nip(), ui);
        List<Dated> all = marks(reader, development, links, ui);
        boolean one = all.stream().anyMatch(mark -> mark.kind().equals(kind));
        List<Dated> marks =
                one ? all.stream().filter(mark -> mark.kind().equals(kind)).toList() : all;
        CourseDrawing drawing = new CourseDrawing(days, ui);
        return new DevelopmentPage(
                person.name(),
                person.post().isEmpty() ? person.nip().spaced() : person.post() + ", " + person.unit(),
                reader.id().equals(person.id()),
                new Link("/people/" + person.nip().value(), ui.text("insight.to-record")),
                development.rating()
                        ? new Link("/people/" + person.nip().value() + "/severity", ui.text("insight.to-severity"))
                        : null,
                spans(person, months, ui),
                headline(development, ui),
                figures(development, ui),
                counts(development, ui),
                drawing.course(
                        development.course(),
                        development.measures().levels(),
                        marks.stream().map(Dated::date).toList()),
                development.weeks().isEmpty() ? null : drawing.standards(development.weeks()),
                kinds(person, all, one ? kind : "", months, ui),
                groups(marks, ui),
                WeekRows.of(development, links, ui),
                links.months(days),
                development.measures().rules().stream()
                        .map(rule -> rule.told(ui))
                        .toList());
    }

    private static List<Tab> spans(Employee person, int months, Ui ui) {
        String address = "/people/" + person.nip().value() + "/development?months=";
        return DevelopmentController.SPANS.stream()
                .map(span -> new Tab(address + span, ui.text("insight.span." + span), span == months))
                .toList();
    }

    private static List<Tab> kinds(Employee person, List<Dated> all, String chosen, int months, Ui ui) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        all.forEach(mark -> counts.merge(mark.kind(), 1, Integer::sum));
        if (counts.size() < 2) {
            return List.of();
        }
        String address = "/people/" + person.nip().value() + "/development?months=" + months;
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab(address + "#marks", ui.text("insight.marks.all"), chosen.isEmpty(), all.size()));
        counts.forEach((kind, count) ->
                tabs.add(new Tab(address + "&marks=" + kind + "#marks", ui.text(kind), kind.equals(chosen), count)));
        return tabs;
    }

    private static List<MarkGroup> groups(List<Dated> marks, Ui ui) {
        Map<String, List<Numbered>> groups = new LinkedHashMap<>();
        boolean few = marks.size() <= FEW_MARKS;
        for (int i = 0; i < marks.size(); i++) {
            Dated mark = marks.get(i);
            groups.computeIfAbsent(few ? "" : mark.kind(), kind -> new ArrayList<>())
                    .add(new Numbered(i + 1, mark.mark()));
        }
        return groups.entrySet().stream()
                .map(group -> new MarkGroup(
                        group.getKey().isEmpty() || groups.size() < 2 ? null : ui.text(group.getKey()),
                        group.getValue()))
                .toList();
    }

    private static Headline headline(Development development, Ui ui) {
        Trend trend = development.course().trend();
        Icon icon =
                switch (trend) {
                    case RISING -> Icon.UP;
                    case STEADY -> Icon.MINUS;
                    case FALLING -> Icon.DOWN;
                    case UNKNOWN -> Icon.NOTE;
                };
        return new Headline(icon, ui.text("insight.trend." + trend), DevelopmentWords.explanation(development, ui));
    }

    private static List<Figure> figures(Development development, Ui ui) {
        Development.DayCounts counts = development.counts();
        return List.of(
                new Figure(ui.text("insight.days.on-duty"), ui.number(counts.onDuty()), ""),
                new Figure(ui.text("insight.days.reported"), ui.number(counts.reported()), ""),
                new Figure(
                        ui.text("insight.days.missing"),
                        ui.number(counts.missing()),
                        ui.text("insight.days.missing.hint")));
    }

    private static List<Count> counts(Development development, Ui ui) {
        return development.verdicts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> new Count(
                        count.getKey().tone(),
                        count.getKey().icon(),
                        ui.text("insight.count", ui.text(count.getKey().textKey()), count.getValue())))
                .toList();
    }

    private List<Dated> marks(Caller reader, Development development, DayLinks links, Ui ui) {
        List<CourseDay> days = development.days();
        Period period = Period.inclusive(days.getFirst().date(), days.getLast().date());
        Stream<Dated> turns = development.course().turns().stream()
                .map(turn -> new Dated(turn.date(), "insight.marks.turn", turn(development, turn, links, ui)));
        Stream<Dated> heads = development.heads().stream()
                .map(change -> dated(
                        "insight.marks.head",
                        new TimelineMark.Mark(
                                change.date(),
                                ui.text(
                                        "insight.mark.head",
                                        development.name(change.before()),
                                        development.name(change.after()))),
                        ui));
        Stream<Dated> others = timeline.stream()
                .flatMap(marks -> marks.marks(reader, development.person().id(), period, ui).stream()
                        .map(mark -> dated(marks.kind(), mark, ui)));
        return Stream.of(turns, heads, others)
                .flatMap(all -> all)
                .sorted(Comparator.comparing(Dated::date))
                .toList();
    }

    private static Dated dated(String kind, TimelineMark.Mark mark, Ui ui) {
        return new Dated(mark.date(), kind, new Mark(ui.date(mark.date()), mark.words(), mark.path(), null, List.of()));
    }

    private static Mark turn(Development development, PersonCourse.Turn turn, DayLinks links, Ui ui) {
        List<PersonCourse.Turn> turns = development.course().turns();
        int place = turns.indexOf(turn);
        List<CourseDay> before = judged(
                development, place == 0 ? LocalDate.MIN : turns.get(place - 1).date(), turn.date());
        List<CourseDay> after = judged(
                development,
                turn.date(),
                place + 1 < turns.size() ? turns.get(place + 1).date() : LocalDate.MAX);
        List<DayLink> unusual = new ArrayList<>(after.stream()
                .filter(day -> day.verdict() != Verdict.EXPECTED)
                .limit(MOST_DAYS)
                .map(links::link)
                .toList());
        return new Mark(
                ui.date(turn.date()),
                DevelopmentWords.turn(development, turn, ui),
                null,
                ui.text("insight.turn.basis", summed(before, ui), summed(after, ui)),
                unusual);
    }

    private static List<CourseDay> judged(Development development, LocalDate from, LocalDate until) {
        return development.days().stream()
                .filter(CourseDay::judged)
                .filter(day -> !day.date().isBefore(from) && day.date().isBefore(until))
                .toList();
    }

    /** {@code 40 hari: 38 Sesuai, 2 Di bawah}. */
    private static String summed(List<CourseDay> days, Ui ui) {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : Measures.CLASSES.reversed()) {
            long count = days.stream().filter(day -> day.verdict() == verdict).count();
            if (count > 0) {
                parts.add(ui.text("insight.turn.part", count, ui.text(verdict.textKey())));
            }
        }
        return ui.text("insight.turn.days", days.size(), String.join(", ", parts));
    }
}
