package id.abdi.hearing;

import id.abdi.discipline.Misconducts.Given;
import id.abdi.discipline.TwoAnswers;
import id.abdi.discipline.TwoQuestions;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.web.Option;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Both questions about the direct subordinates of the reader. */
@Component
class QuestionViews {
    private final TwoQuestions questions;
    private final Lines lines;
    private final HearingDay today;

    QuestionViews(TwoQuestions questions, Lines lines, HearingDay today) {
        this.questions = questions;
        this.lines = lines;
        this.today = today;
    }

    /**
     * @param appraised whether any appraisal can ask yet
     * @param open what appraisals ask and nobody has answered
     * @param people who can be answered about; where an appraisal asks, its person alone
     * @param appraisal the one that asks; empty where the reader asks by themselves
     */
    record Page(
            boolean appraised,
            List<Asked> open,
            List<Answered> answered,
            List<Option> people,
            String chosen,
            String appraisal,
            String form) {}

    record Asked(String words, String address) {}

    record Answered(String who, String when, String coaching, String breach) {}

    /** @param appraisal that of the link which was followed */
    Page of(Caller caller, String nip, Optional<UUID> appraisal, Ui ui) {
        LocalDate day = today.day();
        List<Employee> subordinates = lines.subordinates(caller.id(), day);
        Map<EmployeeId, Employee> below =
                subordinates.stream().collect(Collectors.toMap(Employee::id, Function.identity()));
        List<EmployeeId> ids = subordinates.stream().map(Employee::id).toList();
        List<Given> open = questions.open(ids);
        Optional<Given> asking = appraisal.flatMap(id ->
                open.stream().filter(given -> given.appraisal().equals(id)).findFirst());
        return new Page(
                questions.appraised(),
                open.stream().map(given -> asked(given, below, ui)).toList(),
                questions.answered(ids).stream()
                        .map(answers -> answered(answers, below, ui))
                        .toList(),
                subordinates.stream()
                        .filter(person -> asking.isEmpty()
                                || person.id().equals(asking.get().person()))
                        .map(person -> new Option(person.nip().value(), person.name()))
                        .toList(),
                nip,
                asking.map(given -> given.appraisal().toString()).orElse(""),
                Uuid7.next().toString());
    }

    private static Asked asked(Given given, Map<EmployeeId, Employee> below, Ui ui) {
        Employee person = below.get(given.person());
        return new Asked(
                ui.text("hearing.two.asked", person == null ? "" : person.name(), given.period()),
                "/discipline/questions?nip="
                        + (person == null ? "" : person.nip().value()) + "&appraisal=" + given.appraisal());
    }

    private Answered answered(TwoAnswers answers, Map<EmployeeId, Employee> below, Ui ui) {
        Employee person = below.get(answers.person());
        return new Answered(
                person == null ? "" : person.name(),
                ui.date(today.day(answers.at())),
                ui.text(
                        answers.coaching() ? "hearing.two.coaching.yes" : "hearing.two.coaching.no",
                        answers.coachingWhy()),
                ui.text(answers.breach() ? "hearing.two.breach.yes" : "hearing.two.breach.no", answers.breachWhy()));
    }
}
