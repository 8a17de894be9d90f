package id.abdi.hearing;

import id.abdi.discipline.TwoAnswers;
import id.abdi.discipline.TwoQuestions;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Uuid7;
import id.abdi.web.Ui;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Good results, bad behaviour: both questions on one page, and both answered (D-19). */
@Controller
@RequestMapping("/discipline/questions")
class TwoQuestionsController {
    private final QuestionViews views;
    private final TwoQuestions questions;

    TwoQuestionsController(QuestionViews views, TwoQuestions questions) {
        this.views = views;
        this.questions = questions;
    }

    @GetMapping
    String page(
            Caller caller,
            Ui ui,
            @RequestParam Optional<String> nip,
            @RequestParam Optional<UUID> appraisal,
            Model model) {
        model.addAttribute("page", views.of(caller, nip.orElse(""), appraisal, ui));
        return "hearing/Questions";
    }

    /** Leads to where a suspected breach is reported, where one was said. */
    @PostMapping
    String answer(Caller caller, @ModelAttribute QuestionsForm form) {
        if (form.nip() == null || form.nip().isBlank()) {
            throw HearingRefusals.whichPerson();
        }
        UUID id = form.id() == null ? Uuid7.next() : form.id();
        Nip nip = Nip.of(form.nip());
        TwoAnswers answers = questions.answer(
                caller,
                id,
                nip,
                new TwoQuestions.Typed(
                        form.appraisal(), form.coaching(), form.coachingWhy(), form.breach(), form.breachWhy()));
        return answers.breach()
                ? "redirect:/discipline/new?nip=" + nip.value()
                : "redirect:/discipline/questions?nip=" + nip.value();
    }

    record QuestionsForm(
            @Nullable UUID id,
            @Nullable String nip,
            @Nullable UUID appraisal,
            @Nullable Boolean coaching,
            @Nullable String coachingWhy,
            @Nullable Boolean breach,
            @Nullable String breachWhy) {}
}
