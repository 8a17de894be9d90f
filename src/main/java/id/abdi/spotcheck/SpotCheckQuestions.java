package id.abdi.spotcheck;

import id.abdi.activity.Activities;
import id.abdi.activity.Activity;
import id.abdi.activity.DayState;
import id.abdi.activity.DayWork;
import id.abdi.dailyreport.BoardQuestion;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.spotcheck.SpotCheck.Answer;
import id.abdi.web.Link;
import id.abdi.web.Ui;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says spot checks in the words of the pages where they are asked and shown. */
@Component
class SpotCheckQuestions implements BoardQuestion {
    /** So many days back an unanswered one is counted. */
    private static final int DAYS = 366;

    /** No head's next working day is further away. */
    private static final int OPEN_DAYS = 16;

    private final SpotCheckSql sql;
    private final AnswerSpotCheck answer;
    private final Activities activities;
    private final Lines lines;

    SpotCheckQuestions(SpotCheckSql sql, AnswerSpotCheck answer, Activities activities, Lines lines) {
        this.sql = sql;
        this.answer = answer;
        this.activities = activities;
        this.lines = lines;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Question> on(Caller head, Day day, Ui ui) {
        return sql.of(head.id(), day.date()).map(check -> onBoard(check, day, ui)).stream()
                .toList();
    }

    /** Whoever left the board since has their work looked up. */
    private Question onBoard(SpotCheck check, Day day, Ui ui) {
        Draw draw = check.draw();
        DayWork work = day.work().get(draw.employee());
        return said(
                check,
                name(draw.employee(), draw.date()),
                work == null ? activity(draw) : activity(work.activities(), draw),
                day.state() instanceof DayState.Open ? form(check, ui) : null,
                ui);
    }

    /** Those that can still be answered. */
    @Override
    @Transactional(readOnly = true)
    public List<Question> open(Caller head, LocalDate today, Ui ui) {
        List<SpotCheck> unanswered = sql.open(head.id(), today.minusDays(OPEN_DAYS), today);
        Set<LocalDate> open = answer.open(
                head.id(), unanswered.stream().map(check -> check.draw().date()).toList());
        List<SpotCheck> checks = unanswered.stream()
                .filter(check -> open.contains(check.draw().date()))
                .toList();
        if (checks.isEmpty()) {
            return List.of();
        }
        Set<EmployeeId> drawn =
                checks.stream().map(check -> check.draw().employee()).collect(Collectors.toSet());
        LocalDate last = checks.getLast().draw().date();
        List<Activity> work = activities.between(drawn, checks.getFirst().draw().date(), last);
        Map<EmployeeId, Employee> people = lines.employees(drawn, last);
        return checks.stream()
                .map(check -> said(
                        check,
                        name(people.get(check.draw().employee())),
                        activity(work, check.draw()),
                        form(check, ui),
                        ui))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LocalDate, List<Question>> about(
            Caller reader, EmployeeId person, LocalDate first, LocalDate last, Ui ui) {
        List<SpotCheck> checks = sql.about(person, first, last);
        if (checks.isEmpty()) {
            return Map.of();
        }
        List<Activity> work = activities.between(List.of(person), first, last);
        String name = name(person, last);
        return checks.stream()
                .map(check -> said(check, name, activity(work, check.draw()), null, ui))
                .collect(Collectors.groupingBy(Question::day));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EmployeeId, Integer> unanswered(Collection<EmployeeId> heads, LocalDate today) {
        return sql.unanswered(heads, today.minusDays(DAYS), today.minusDays(1));
    }

    Question question(Caller head, SpotCheck check, Ui ui) {
        Draw draw = check.draw();
        Form form = answer.open(head.id(), draw.date()) ? form(check, ui) : null;
        return said(check, name(draw.employee(), draw.date()), activity(draw), form, ui);
    }

    /** What is asked, in one sentence. */
    String asked(SpotCheck check, Ui ui) {
        return text(activity(check.draw()), ui);
    }

    private Optional<Activity> activity(Draw draw) {
        return activity(activities.between(Set.of(draw.employee()), draw.date(), draw.date()), draw);
    }

    private static Optional<Activity> activity(List<Activity> work, Draw draw) {
        return work.stream()
                .filter(activity -> activity.id().value().equals(draw.activity()))
                .findFirst();
    }

    private String name(EmployeeId person, LocalDate date) {
        return name(lines.employee(person, date).orElse(null));
    }

    private static String name(@Nullable Employee person) {
        return person == null ? "" : person.name();
    }

    private static Question said(
            SpotCheck check, String name, Optional<Activity> activity, @Nullable Form form, Ui ui) {
        Draw draw = check.draw();
        List<Link> links = new ArrayList<>();
        activity.ifPresent(found -> found.evidence()
                .forEach(piece -> links.add(new Link(
                        "/activities/" + draw.activity() + "/evidence/" + piece.id(),
                        ui.text("spotcheck.evidence", piece.label())))));
        if (draw.from().tree() > 0) {
            links.add(new Link(
                    "/log/draw/" + draw.date() + "?head=" + draw.head() + "&of="
                            + draw.candidates().size(),
                    ui.text("spotcheck.verify")));
        }
        return new Question(
                "spot-check-" + draw.date(),
                draw.date(),
                ui.text("spotcheck.title", name),
                text(activity, ui),
                ui.text(
                        draw.from().tree() > 0 ? "spotcheck.note" : "spotcheck.note.made-up",
                        draw.candidates().indexOf(draw.employee()) + 1,
                        draw.candidates().size(),
                        ui.time(draw.from().at())),
                links,
                Stream.ofNullable(check.answer()).map(one -> answer(one, ui)).toList(),
                form,
                null);
    }

    private static String answer(Answer answer, Ui ui) {
        String said = ui.text(answer.sighting().textKey());
        return ui.text(
                "spotcheck.answered",
                ui.dateTime(answer.at()),
                answer.words() == null ? said : ui.text("spotcheck.answered.words", said, answer.words()));
    }

    private static Form form(SpotCheck check, Ui ui) {
        return new Form(
                "/spot-check/" + check.draw().date(),
                "answer",
                Stream.of(Sighting.values())
                        .map(one -> new Choice(one.name(), ui.text(one.textKey())))
                        .toList(),
                check.answer() != null);
    }

    private static String text(Optional<Activity> drawn, Ui ui) {
        if (drawn.isEmpty()) {
            return ui.text("spotcheck.removed");
        }
        Activity activity = drawn.get();
        String facts = Stream.of(
                        quantity(activity, ui),
                        Optional.of(ui.minutes(activity.minutes())),
                        activity.againstStandard(ui),
                        Optional.of(
                                ui.text("spotcheck.pieces", activity.evidence().size())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return ui.text("spotcheck.question", activity.description(), facts);
    }

    private static Optional<String> quantity(Activity activity, Ui ui) {
        return activity.quantity() == null
                ? Optional.empty()
                : Optional.of(NumberFormat.getInstance(ui.locale()).format(activity.quantity()) + " "
                        + (activity.unitOfOutput() == null ? "" : activity.unitOfOutput()));
    }
}
