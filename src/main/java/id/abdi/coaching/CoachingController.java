package id.abdi.coaching;

import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.Lines;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages <em>Bimbingan</em>: what was agreed, said, tried and judged, for the person and the head of today (R9). */
@Controller
@RequestMapping("/coaching")
class CoachingController {
    private final CoachingPages pages;
    private final CoachingLists lists;
    private final OfferCoaching offer;
    private final TakeCoachingStep step;
    private final Lines lines;
    private final CoachingDays days;

    CoachingController(
            CoachingPages pages,
            CoachingLists lists,
            OfferCoaching offer,
            TakeCoachingStep step,
            Lines lines,
            CoachingDays days) {
        this.pages = pages;
        this.lists = lists;
        this.offer = offer;
        this.step = step;
        this.lines = lines;
        this.days = days;
    }

    @GetMapping
    String list(Caller caller, Ui ui, Model model) {
        CoachingLists.ListPage page = lists.of(caller, ui);
        page.listing(ui).on(model);
        model.addAttribute("page", page);
        return "coaching/Coachings";
    }

    @GetMapping("/new")
    String form(Caller caller, @RequestParam Nip nip, @RequestParam Optional<UUID> question, Ui ui, Model model) {
        model.addAttribute("page", pages.offer(caller, nip, question, ui));
        return "coaching/Offer";
    }

    @PostMapping
    String offer(Caller caller, @ModelAttribute OfferForm form) {
        Nip nip = form.nip() == null ? caller.nip() : form.nip();
        var person = lines.byNip(nip, days.day()).orElseThrow(CoachingRefusals::unknown);
        CoachingId id = form.id() == null ? CoachingId.fresh() : new CoachingId(form.id());
        offer.by(caller, id, person.id(), form.input());
        return "redirect:/coaching/" + id;
    }

    @PostMapping("/questions/{question}")
    String notNow(Caller caller, @PathVariable UUID question, @ModelAttribute LaterForm form) {
        offer.notNow(caller, question, form.reason());
        return "redirect:/coaching";
    }

    @GetMapping("/{coaching}")
    String one(Caller caller, @PathVariable CoachingId coaching, Ui ui, Model model) {
        model.addAttribute("page", pages.one(caller, coaching, ui));
        return "coaching/Coaching";
    }

    /** @param word what happens, in the word of {@link Step.Kind} */
    @PostMapping("/{coaching}/{word}")
    String take(
            Caller caller,
            @PathVariable CoachingId coaching,
            @PathVariable String word,
            @ModelAttribute StepForm form) {
        Step.Kind kind = Arrays.stream(Step.Kind.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(CoachingRefusals::unknown);
        step.by(caller, coaching, form.id() == null ? Uuid7.next() : form.id(), kind, form.input());
        return "redirect:/coaching/" + coaching;
    }

    record OfferForm(
            @Nullable UUID id,
            @Nullable Nip nip,
            @Nullable String goal,
            @Nullable String help,
            @Nullable String steps,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends,
            @Nullable UUID question) {
        OfferInput input() {
            return new OfferInput(goal, help, steps, begins, ends, question);
        }
    }

    record StepForm(
            @Nullable UUID id,
            @Nullable LocalDate day,
            @Nullable LocalDate until,
            @Nullable String outcome,
            @Nullable String words,
            @Nullable String personWords,
            @Nullable String nextStep) {
        StepInput input() {
            return new StepInput(day, until, outcome, words, personWords, nextStep);
        }
    }

    record LaterForm(@Nullable String reason) {}
}
