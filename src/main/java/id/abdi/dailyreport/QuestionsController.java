package id.abdi.dailyreport;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.dailyreport.BoardQuestion.Question;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a head has been asked beside the boards and not answered, and how many questions each head directly below leaves open. */
@Controller
class QuestionsController {
    private final List<BoardQuestion> sources;
    private final Lines lines;
    private final LocalTimeZone zone;
    private final Clock clock;

    QuestionsController(List<BoardQuestion> sources, Lines lines, LocalTimeZone zone, Clock clock) {
        this.sources = sources;
        this.lines = lines;
        this.zone = zone;
        this.clock = clock;
    }

    /** A head below with open questions. */
    record Below(String nip, String name, String post, int open) {}

    @GetMapping("/questions")
    String questions(Caller head, Ui ui, Model model) {
        LocalDate today = zone.day(clock.instant());
        model.addAttribute(
                "questions",
                sources.stream()
                        .flatMap(source -> source.open(head, today, ui).stream())
                        .sorted(Comparator.comparing(Question::day))
                        .toList());
        model.addAttribute("below", below(head, today));
        return "dailyreport/Questions";
    }

    private List<Below> below(Caller head, LocalDate today) {
        Map<EmployeeId, Employee> people = lines.subordinates(head.id(), today).stream()
                .collect(Collectors.toMap(Employee::id, Function.identity()));
        return unanswered(people.keySet(), today).entrySet().stream()
                .map(open -> below(Objects.requireNonNull(people.get(open.getKey())), open.getValue()))
                .sorted(Comparator.comparing(Below::open).reversed().thenComparing(Below::name))
                .toList();
    }

    private static Below below(Employee person, int open) {
        return new Below(person.nip().value(), person.name(), person.post(), open);
    }

    private Map<EmployeeId, Integer> unanswered(Collection<EmployeeId> people, LocalDate today) {
        return sources.stream()
                .flatMap(source -> source.unanswered(people, today).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }
}
