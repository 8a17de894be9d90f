package id.abdi.spotcheck;

import id.abdi.identity.Caller;
import id.abdi.web.Hx;
import id.abdi.web.Ui;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The head's answer beside the board. */
@Controller
class SpotCheckController {
    private final AnswerSpotCheck answer;
    private final SpotCheckQuestions questions;

    SpotCheckController(AnswerSpotCheck answer, SpotCheckQuestions questions) {
        this.answer = answer;
        this.questions = questions;
    }

    /** @param listed whether it was answered in the list of all days */
    record AnswerForm(
            @Nullable Sighting answer,
            @Nullable String words,
            @Nullable Boolean listed) {}

    @PostMapping("/spot-check/{date}")
    String answer(
            Caller head, @PathVariable LocalDate date, @ModelAttribute AnswerForm form, Hx hx, Ui ui, Model model) {
        SpotCheck check = answer.by(head, date, form.answer(), form.words());
        boolean listed = Boolean.TRUE.equals(form.listed());
        if (hx.request()) {
            model.addAttribute("question", questions.question(head, check, ui));
            model.addAttribute("listed", listed);
            return "dailyreport/Asked";
        }
        return listed ? "redirect:/questions" : "redirect:/today?date=" + date + "#spot-check-" + date;
    }
}
