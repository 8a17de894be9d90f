package id.abdi.dailyreport;

import id.abdi.activity.Activities;
import id.abdi.activity.DayClosing;
import id.abdi.activity.DayState;
import id.abdi.activity.DayWork;
import id.abdi.attendance.Duty;
import id.abdi.attendance.DutyState;
import id.abdi.dailyreport.BoardQuestion.Question;
import id.abdi.dailyreport.Remark.Answer;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.web.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts one head's board of one day together from the modules below; the number of queries does not grow with the people. */
@Component
class Boards {
    private final Lines lines;
    private final Reporters reporters;
    private final Activities activities;
    private final DayClosing closing;
    private final DailyReportSql reports;
    private final RemarkSql remarks;
    private final List<BoardQuestion> questions;

    Boards(
            Lines lines,
            Reporters reporters,
            Activities activities,
            DayClosing closing,
            DailyReportSql reports,
            RemarkSql remarks,
            List<BoardQuestion> questions) {
        this.lines = lines;
        this.reporters = reporters;
        this.activities = activities;
        this.closing = closing;
        this.reports = reports;
        this.remarks = remarks;
        this.questions = questions;
    }

    /**
     * What is known of one person's day.
     *
     * @param standIn whose subordinate it is, where this head only stands in
     */
    record Entry(
            Employee person,
            Duty duty,
            DayWork work,
            Optional<DailyReport> report,
            List<Answer> answers,
            Optional<Employee> standIn) {
        /** A rest day on which nothing was done and nothing reported asks for nothing. */
        boolean resting() {
            return duty.state() == DutyState.REST && work.count() == 0 && report.isEmpty();
        }
    }

    /** A head's people of one day. */
    record Board(LocalDate date, DayState state, List<Entry> entries, Map<EmployeeId, String> names) {
        Optional<Entry> of(EmployeeId person) {
            return entries.stream()
                    .filter(entry -> entry.person().id().equals(person))
                    .findFirst();
        }

        List<Entry> judged() {
            return entries.stream().filter(entry -> !entry.resting()).toList();
        }

        int done() {
            return (int) judged().stream()
                    .filter(entry -> entry.report().isPresent())
                    .count();
        }
    }

    /** The own people, and those of a head below who is away, and so on down while the next head is away too. */
    @Transactional(readOnly = true)
    public Board of(EmployeeId head, LocalDate date, Instant now) {
        List<Employee> own = lines.subordinates(head, date);
        Map<EmployeeId, Employee> people = new LinkedHashMap<>();
        own.forEach(person -> people.put(person.id(), person));
        Map<EmployeeId, Employee> standIns = new LinkedHashMap<>();
        Map<EmployeeId, Duty> duty = new HashMap<>();
        Set<EmployeeId> level = ids(own);
        while (!level.isEmpty()) {
            Set<EmployeeId> below = new LinkedHashSet<>();
            Reporters.Presence presence = reporters.presence(level, date);
            duty.putAll(presence.duty());
            for (EmployeeId away : presence.away()) {
                Employee absent = Optional.ofNullable(people.get(away)).orElseThrow();
                for (Employee person : lines.subordinates(away, date)) {
                    if (people.putIfAbsent(person.id(), person) == null) {
                        standIns.put(person.id(), absent);
                        below.add(person.id());
                    }
                }
            }
            level = below;
        }
        return board(new Asked(head, date, now), List.copyOf(people.values()), standIns, duty);
    }

    /** What the head is asked beside that board; whoever has nobody on it is asked nothing. */
    List<Question> asked(Caller head, Board board, Ui ui) {
        if (board.entries().isEmpty()) {
            return List.of();
        }
        BoardQuestion.Day day = new BoardQuestion.Day(
                board.date(),
                board.state(),
                board.entries().stream()
                        .collect(Collectors.toMap(entry -> entry.person().id(), Entry::work)));
        return questions.stream()
                .flatMap(source -> source.on(head, day, ui).stream())
                .toList();
    }

    /** Whose board of which day, seen when. */
    private record Asked(EmployeeId head, LocalDate date, Instant now) {}

    private Board board(
            Asked asked, List<Employee> people, Map<EmployeeId, Employee> standIns, Map<EmployeeId, Duty> duty) {
        LocalDate date = asked.date();
        Set<EmployeeId> ids = ids(people);
        Map<EmployeeId, DayWork> work = activities.on(ids, date);
        Map<EmployeeId, DailyReport> newest = reports.newest(ids, date, date).stream()
                .collect(Collectors.toMap(DailyReport::employee, Function.identity()));
        Map<EmployeeId, List<Answer>> answers = ids.isEmpty() ? Map.of() : remarks.answers(ids, date, date);
        List<Entry> entries = people.stream()
                .map(person -> new Entry(
                        person,
                        duty.getOrDefault(person.id(), Duty.ON),
                        work.getOrDefault(person.id(), DayWork.NONE),
                        Optional.ofNullable(newest.get(person.id())),
                        answers.getOrDefault(person.id(), List.of()),
                        Optional.ofNullable(standIns.get(person.id()))))
                .toList();
        DayState state = DayState.of(
                date,
                asked.now(),
                Optional.ofNullable(closing.of(asked.head(), List.of(date)).get(date))
                        .orElseThrow());
        return new Board(date, state, entries, reporterNames(newest.values(), date));
    }

    private Map<EmployeeId, String> reporterNames(Collection<DailyReport> newest, LocalDate date) {
        Set<EmployeeId> named = newest.stream().map(DailyReport::reporter).collect(Collectors.toSet());
        return lines.employees(named, date).values().stream().collect(Collectors.toMap(Employee::id, Employee::name));
    }

    private static Set<EmployeeId> ids(List<Employee> people) {
        return people.stream().map(Employee::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
