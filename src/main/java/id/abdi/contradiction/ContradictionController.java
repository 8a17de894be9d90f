package id.abdi.contradiction;

import id.abdi.dailyreport.BoardQuestion.Question;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.web.Hx;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers to contradictions, by the head on the board and by the person on the own page. */
@Controller
@RequestMapping("/people/{nip}/{date}/contradictions/{kind}")
class ContradictionController {
    private final AnswerContradiction answer;
    private final ContradictionQuestions questions;

    ContradictionController(AnswerContradiction answer, ContradictionQuestions questions) {
        this.answer = answer;
        this.questions = questions;
    }

    /** @param listed whether it was answered in the list of all days */
    record AnswerForm(
            @Nullable Explanation explanation,
            @Nullable String words,
            @Nullable Boolean listed) {}

    record WordsForm(@Nullable String words) {}

    @PostMapping
    String answer(
            Caller head,
            @PathVariable Nip nip,
            @PathVariable LocalDate date,
            @PathVariable ContradictionKind kind,
            @ModelAttribute AnswerForm form,
            Hx hx,
            Ui ui,
            Model model) {
        Contradiction answered =
                answer.by(head, new AnswerContradiction.Of(nip, date, kind), form.explanation(), form.words());
        boolean listed = Boolean.TRUE.equals(form.listed());
        Question question = questions.question(head, answered, ui);
        if (hx.request()) {
            model.addAttribute("question", question);
            model.addAttribute("listed", listed);
            return "dailyreport/Asked";
        }
        return listed ? "redirect:/questions" : "redirect:/today?date=" + date + "#" + question.anchor();
    }

    @PostMapping("/words")
    String words(
            Caller person,
            @PathVariable Nip nip,
            @PathVariable LocalDate date,
            @PathVariable ContradictionKind kind,
            @ModelAttribute WordsForm form) {
        answer.words(person, new AnswerContradiction.Of(nip, date, kind), form.words());
        return "redirect:/people/" + nip.value() + "?month=" + YearMonth.from(date) + "#d-" + date;
    }
}
