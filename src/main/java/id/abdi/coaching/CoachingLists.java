package id.abdi.coaching;

import static java.util.stream.Collectors.toSet;

import id.abdi.coaching.Coaching.State;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.listing.Listing;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.web.Option;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The first page of coaching: the own one, that of the own people, and for the level above that there is some, without a word of it. */
@Component
class CoachingLists {
    private static final int NEXT_LEVEL = 2;

    private final CoachingSql sql;
    private final QuestionSql questions;
    private final Lines lines;
    private final Rights rights;
    private final CoachingDays days;

    CoachingLists(CoachingSql sql, QuestionSql questions, Lines lines, Rights rights, CoachingDays days) {
        this.sql = sql;
        this.questions = questions;
        this.lines = lines;
        this.rights = rights;
        this.days = days;
    }

    /** A coaching in a list. */
    record Row(String address, String who, String goal, String state, Tone tone, String time) {}

    /**
     * A question of the record.
     *
     * @param facts what it is asked from
     * @param course the page with the days
     * @param answer what the head said; null while it waits
     */
    record QuestionRow(
            String id,
            String who,
            String why,
            String facts,
            String course,
            String offer,
            @Nullable String answer) {}

    /**
     * @param asked what waits for the answer of the reader
     * @param about what was asked about the reader
     * @param own coaching of the reader
     * @param people coaching of the reader's people
     * @param offerable the direct subordinates; empty for who has none
     * @param above that there is coaching below the heads below; null for who is no such head
     */
    record ListPage(
            List<QuestionRow> asked,
            List<QuestionRow> about,
            List<Row> own,
            List<Row> people,
            List<Option> offerable,
            @Nullable TableView above) {
        Listing<Row> listing(Ui ui) {
            return Listing.of(
                            ui,
                            ui.text("coaching.title"),
                            Stream.concat(own.stream(), people.stream()).toList())
                    .text(ui.text("coaching.column.person"), Row::who)
                    .text(ui.text("coaching.column.goal"), Row::goal)
                    .text(ui.text("coaching.column.state"), Row::state)
                    .text(ui.text("coaching.column.time"), Row::time);
        }
    }

    @Transactional
    public ListPage of(Caller caller, Ui ui) {
        LocalDate day = days.day();
        Map<EmployeeId, Integer> tree = lines.tree(caller.id(), day);
        List<Employee> direct = lines.subordinates(caller.id(), day);
        Set<EmployeeId> mine = direct.stream().map(Employee::id).collect(toSet());
        Map<EmployeeId, Employee> names = lines.employees(
                Stream.concat(mine.stream(), Stream.of(caller.id())).toList(), day);
        List<Coaching> all = sql.of(names.keySet());
        List<Question> asked = questions.of(names.keySet());
        Set<EmployeeId> below = tree.entrySet().stream()
                .filter(one -> one.getValue() == NEXT_LEVEL)
                .map(Map.Entry::getKey)
                .collect(toSet());
        List<Coaching> under = sql.of(below);
        rights.look(
                caller,
                Stream.concat(all.stream(), under.stream())
                        .map(Coaching::employee)
                        .filter(person -> !person.equals(caller.id()))
                        .collect(toSet()),
                day);
        return new ListPage(
                asked.stream()
                        .filter(one -> one.open() && mine.contains(one.employee()))
                        .map(one -> question(one, names, ui))
                        .toList(),
                asked.stream()
                        .filter(one -> one.employee().equals(caller.id()))
                        .map(one -> question(one, names, ui))
                        .toList(),
                rows(all.stream().filter(one -> one.employee().equals(caller.id())), names, ui),
                rows(all.stream().filter(one -> mine.contains(one.employee())), names, ui),
                direct.stream()
                        .map(person -> new Option(person.nip().value(), person.name()))
                        .toList(),
                below.isEmpty() ? null : above(under, ui));
    }

    private List<Row> rows(Stream<Coaching> coachings, Map<EmployeeId, Employee> names, Ui ui) {
        return coachings
                .map(one -> new Row(
                        "/coaching/" + one.id(),
                        name(names, one.employee()),
                        one.agreement().goal(),
                        state(one, ui),
                        tone(one.state(days.day())),
                        time(one, ui)))
                .toList();
    }

    /** That there is coaching and what came of it: D-18 reports the result upward, and nothing else. */
    private TableView above(List<Coaching> coachings, Ui ui) {
        Map<EmployeeId, Employee> names =
                lines.employees(coachings.stream().map(Coaching::employee).collect(toSet()), days.day());
        List<List<Cell>> rows = new ArrayList<>();
        for (Coaching coaching : coachings) {
            rows.add(List.of(
                    Cell.text(name(names, coaching.employee())),
                    Cell.text(ui.date(coaching.offered())),
                    Cell.pill(tone(coaching.state(days.day())), state(coaching, ui))));
        }
        return new TableView(
                ui.text("coaching.above.caption"),
                List.of(
                        ui.text("coaching.column.person"),
                        ui.text("coaching.column.offered"),
                        ui.text("coaching.column.state")),
                rows);
    }

    private QuestionRow question(Question question, Map<EmployeeId, Employee> names, Ui ui) {
        Employee person = names.get(question.employee());
        String nip = person == null ? "" : person.nip().value();
        return new QuestionRow(
                question.id().toString(),
                name(names, question.employee()),
                question.since() == null
                        ? ui.text("coaching.question." + question.why())
                        : ui.text("coaching.question." + question.why() + ".since", ui.date(question.since())),
                ui.text(
                        "coaching.question.facts",
                        ui.number(question.lower()),
                        ui.number(question.judged()),
                        ui.date(question.first()),
                        ui.date(question.day().minusDays(1))),
                "/people/" + nip + "/development?months=3",
                "/coaching/new?nip=" + nip + "&question=" + question.id(),
                answer(question.answer(), ui));
    }

    private static @Nullable String answer(Question.@Nullable Answered answer, Ui ui) {
        if (answer == null) {
            return null;
        }
        return answer.reason() == null
                ? ui.text("coaching.question.offered")
                : ui.text("coaching.question.later", answer.reason());
    }

    /** Where it stands, with what came of it. */
    String state(Coaching coaching, Ui ui) {
        State state = coaching.state(days.day());
        return coaching.judgement()
                .map(judged -> ui.text("coaching.result." + judged.result()))
                .orElseGet(() -> ui.text("coaching.state." + state));
    }

    static Tone tone(State state) {
        return switch (state) {
            case OFFERED, OVER -> Tone.WARNING;
            case RUNNING, TRIAL -> Tone.NOTE;
            case JUDGED, REFUSED, WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    static String time(Coaching coaching, Ui ui) {
        return ui.text(
                "coaching.time",
                ui.date(coaching.began().orElse(coaching.agreement().begins())),
                ui.date(coaching.lastDay()));
    }

    private static String name(Map<EmployeeId, Employee> names, EmployeeId person) {
        Employee found = names.get(person);
        return found == null ? "" : found.name();
    }
}
