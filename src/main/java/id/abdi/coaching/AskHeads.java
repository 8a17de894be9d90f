package id.abdi.coaching;

import static java.util.stream.Collectors.toSet;

import id.abdi.coaching.QuestionRules.Limits;
import id.abdi.coaching.QuestionRules.Weeks;
import id.abdi.dailyreport.DailyReport;
import id.abdi.dailyreport.DailyReports;
import id.abdi.dailyreport.Verdict;
import id.abdi.insight.Courses;
import id.abdi.insight.Courses.Course;
import id.abdi.job.Job;
import id.abdi.job.Schedule;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Superior;
import id.abdi.rulebook.Rule;
import id.abdi.rulebook.Rulebook;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each Monday: asks heads whether coaching would help those whose course falls or who were below again and again. It decides nothing
 * (D-21), and about the same person it asks again only after the days that a rule says.
 */
@Component
class AskHeads implements Job {
    private static final Schedule SCHEDULE = new Schedule.Daily(LocalTime.of(3, 40));

    /** People that are looked at together. */
    private static final int AT_ONCE = 500;

    private final Known known;
    private final Rulebook rulebook;
    private final QuestionSql sql;
    private final Ledger ledger;
    private final CoachingNotices notices;
    private final CoachingDays days;
    private final TransactionTemplate transactions;

    AskHeads(
            Known known,
            Rulebook rulebook,
            QuestionSql sql,
            Ledger ledger,
            CoachingNotices notices,
            CoachingDays days,
            TransactionTemplate transactions) {
        this.known = known;
        this.rulebook = rulebook;
        this.sql = sql;
        this.ledger = ledger;
        this.notices = notices;
        this.days = days;
        this.transactions = transactions;
    }

    /** Whom to ask for what is known. */
    @Component
    record Known(Directory directory, Lines lines, DailyReports reports, Courses courses) {}

    @Override
    public String name() {
        return "coaching.ask";
    }

    @Override
    public Schedule schedule() {
        return SCHEDULE;
    }

    @Override
    public void run(Instant due) {
        LocalDate day = days.of(due);
        if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
            List<EmployeeId> people =
                    known.directory().everybody(day).stream().map(Employee::id).toList();
            for (int from = 0; from < people.size(); from += AT_ONCE) {
                about(people.subList(from, Math.min(people.size(), from + AT_ONCE)), day);
            }
        }
    }

    /** Asks about those of these people who need it; reckons without a transaction, and records in one. */
    void about(Collection<EmployeeId> people, LocalDate day) {
        LocalDate first = day.minusDays(on(CoachingSettings.WINDOW_DAYS, day));
        Limits limits = new Limits(on(CoachingSettings.BELOW_DAYS, day), on(CoachingSettings.FALLING_DAYS, day));
        Map<EmployeeId, Weeks> weeks = weeks(people, first, day.minusDays(1));
        Set<EmployeeId> reached = weeks.entrySet().stream()
                .filter(one -> limits.reached(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(toSet());
        if (reached.isEmpty()) {
            return;
        }
        reached.removeAll(sql.quiet(reached, day.minusDays(on(CoachingSettings.REST_DAYS, day))));
        Map<EmployeeId, Course> courses = known.courses().of(reached, day.minusDays(1));
        Map<EmployeeId, Superior> superiors = known.lines().superiors(reached, day);
        List<Question> questions = new ArrayList<>();
        courses.forEach((person, course) -> {
            Superior head = superiors.get(person);
            Weeks last = weeks.getOrDefault(person, new Weeks(0, 0));
            if (head != null) {
                QuestionRules.ask(last, course.trend(), limits)
                        .map(why -> new Question(
                                Uuid7.next(),
                                person,
                                head.id(),
                                day,
                                why,
                                why == Question.Why.FALLING ? course.since() : null,
                                last.lower(),
                                last.judged(),
                                first,
                                null))
                        .ifPresent(questions::add);
            }
        });
        transactions.executeWithoutResult(status -> questions.forEach(this::ask));
    }

    private void ask(Question question) {
        sql.insert(
                question,
                days.now(),
                ledger.append(Entry.of("coaching-question")
                        .with("question", question.id())
                        .with("employee", question.employee())
                        .with("asked", question.asked())
                        .with("onDay", question.day())
                        .with("why", question.why())
                        .with("since", question.since())
                        .with("lowerDays", question.lower())
                        .with("judgedDays", question.judged())
                        .with("firstDay", question.first())));
        notices.asked(question);
    }

    private Map<EmployeeId, Weeks> weeks(Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        Map<EmployeeId, List<Verdict>> verdicts = new HashMap<>();
        known.reports().between(people, first, last).values().stream()
                .flatMap(day -> day.values().stream())
                .forEach((DailyReport report) -> verdicts.computeIfAbsent(report.employee(), none -> new ArrayList<>())
                        .add(report.verdict()));
        Map<EmployeeId, Weeks> weeks = new HashMap<>();
        verdicts.forEach((person, given) -> weeks.put(person, Weeks.of(given)));
        return weeks;
    }

    private int on(Rule<Integer> rule, LocalDate day) {
        return rulebook.on(rule, day, Scope.GOVERNMENT);
    }
}
