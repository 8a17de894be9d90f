package id.abdi.contradiction;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.contradiction.Contradiction.Answer;
import id.abdi.dailyreport.BoardQuestion;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.web.Link;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says contradictions in the words of the pages where they are asked and shown. */
@Component
class ContradictionQuestions implements BoardQuestion {
    /** So many days back an unanswered question is shown. */
    static final int DAYS = 366;

    private static final int MOST = 50;
    private static final Pattern TIME = Pattern.compile("\\b([01][0-9]|2[0-3]):[0-5][0-9]\\b");

    private final ContradictionSql sql;
    private final Lines lines;
    private final LocalTimeZone zone;

    ContradictionQuestions(ContradictionSql sql, Lines lines, LocalTimeZone zone) {
        this.sql = sql;
        this.lines = lines;
        this.zone = zone;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Question> on(Caller head, Day day, Ui ui) {
        return questions(head, sql.of(head.id(), day.date()), ui);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Question> open(Caller head, LocalDate today, Ui ui) {
        return questions(head, sql.open(head.id(), today.minusDays(DAYS), today, MOST), ui);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LocalDate, List<Question>> about(
            Caller reader, EmployeeId person, LocalDate first, LocalDate last, Ui ui) {
        return questions(reader, sql.about(person, first, last), ui).stream()
                .collect(Collectors.groupingBy(Question::day));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EmployeeId, Integer> unanswered(Collection<EmployeeId> heads, LocalDate today) {
        return sql.unanswered(heads, today.minusDays(DAYS), today.minusDays(1));
    }

    Question question(Caller reader, Contradiction one, Ui ui) {
        return questions(reader, List.of(one), ui).getFirst();
    }

    private List<Question> questions(Caller reader, List<Contradiction> asked, Ui ui) {
        if (asked.isEmpty()) {
            return List.of();
        }
        Set<EmployeeId> named = new HashSet<>();
        for (Contradiction one : asked) {
            named.add(one.employee());
            if (one.answer() != null) {
                named.add(one.answer().by());
            }
        }
        Map<EmployeeId, Employee> people =
                lines.employees(named, asked.getLast().date());
        return asked.stream().map(one -> question(reader, one, people, ui)).toList();
    }

    private Question question(Caller reader, Contradiction one, Map<EmployeeId, Employee> people, Ui ui) {
        Employee person = people.get(one.employee());
        String nip = person == null ? "" : person.nip().value();
        String address = "/people/" + nip + "/" + one.date() + "/contradictions/" + one.kind();
        boolean own = reader.id().equals(one.employee());
        boolean mine = reader.id().equals(one.head()) && !own;
        return new Question(
                "q-" + nip + "-" + one.date() + "-" + one.kind(),
                one.date(),
                ui.text(
                        "contradiction.title",
                        person == null ? "" : person.name(),
                        ui.text(one.kind().textKey())),
                facts(one, ui),
                ui.text("contradiction.note"),
                own
                        ? List.of()
                        : List.of(new Link(
                                "/attendance/people/" + nip + "?month=" + month(one),
                                ui.text("contradiction.presence"))),
                said(one, people, ui),
                mine ? form(address, one, ui) : null,
                own ? address + "/words" : null);
    }

    private static String month(Contradiction one) {
        return YearMonth.from(one.date()).toString();
    }

    private static Form form(String address, Contradiction one, Ui ui) {
        return new Form(
                address,
                "explanation",
                one.kind().usual().stream()
                        .map(explanation -> new Choice(explanation.name(), ui.text(explanation.textKey())))
                        .toList(),
                one.answer() != null);
    }

    private List<String> said(Contradiction one, Map<EmployeeId, Employee> people, Ui ui) {
        List<String> said = new ArrayList<>();
        one.said().forEach(words -> said.add(ui.text("contradiction.said", words)));
        Answer answer = one.answer();
        if (answer != null) {
            Employee by = people.get(answer.by());
            String explanation = ui.text(answer.explanation().textKey());
            said.add(ui.text(
                    "contradiction.answered",
                    by == null ? "" : by.name(),
                    ui.dateShort(zone.day(answer.at())),
                    answer.words() == null
                            ? explanation
                            : ui.text("contradiction.answered.words", explanation, answer.words())));
        }
        return said;
    }

    static String facts(Contradiction one, Ui ui) {
        String key = one.kind() == ContradictionKind.INCOMPLETE_DAY
                ? one.kind().factsKey() + "." + one.facts().getLast()
                : one.kind().factsKey();
        return ui.text(key, one.facts().stream().map(fact -> times(fact, ui)).toArray());
    }

    /** Times as people write them. */
    private static String times(String fact, Ui ui) {
        return TIME.matcher(fact).replaceAll(found -> ui.time(LocalTime.parse(found.group())));
    }
}
