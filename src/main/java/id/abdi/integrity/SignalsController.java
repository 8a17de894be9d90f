package id.abdi.integrity;

import id.abdi.background.Background;
import id.abdi.identity.Caller;
import id.abdi.integrity.ReadSignals.Asked;
import id.abdi.integrity.Review.Outcome;
import id.abdi.kernel.Scope;
import id.abdi.rulebook.Rulebook;
import id.abdi.signal.SignalKind;
import id.abdi.web.Ui;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages <em>Tanda</em>: the Inspectorate's list by strength and one signal with its facts; everybody's own. */
@Controller
@RequestMapping("/signals")
class SignalsController {
    /** Asked again sooner, the reading that was just made is it. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final ReadSignals read;
    private final SignalViews views;
    private final ReviewFinding review;
    private final Background background;
    private final Rulebook rulebook;

    SignalsController(
            ReadSignals read, SignalViews views, ReviewFinding review, Background background, Rulebook rulebook) {
        this.read = read;
        this.views = views;
        this.review = review;
        this.background = background;
        this.rulebook = rulebook;
    }

    @GetMapping
    String list(
            Caller caller,
            @RequestParam Optional<YearMonth> month,
            @RequestParam Optional<SignalKind> kind,
            @RequestParam Optional<String> agency,
            @RequestParam Optional<FindingSql.State> state,
            Ui ui,
            Model model) {
        SignalPages.ListPage page = views.list(caller, new Asked(month, kind, agency, state), ui);
        page.listing(ui).on(model);
        model.addAttribute("page", page);
        return "integrity/Signals";
    }

    /** The record of a month that has ended is read in the background; one that was read gets what is new alone. */
    @PostMapping("/reading")
    String reading(Caller caller, @RequestParam Optional<YearMonth> month) {
        read.allow(caller);
        LocalDate today = read.today();
        YearMonth asked = month.filter(one -> one.isBefore(YearMonth.from(today)))
                .filter(one -> one.isAfter(YearMonth.from(today)
                        .minusMonths(rulebook.on(IntegrityRules.VERDICT_MONTHS, today, Scope.GOVERNMENT) + 12L)))
                .orElseThrow(IntegrityRefusals::month);
        background.find(ReadMonth.KIND, asked.toString(), FRESH);
        return "redirect:/signals?month=" + asked;
    }

    /** What the record says of the reader, from the moment on in which it was found (P-4). */
    @GetMapping("/own")
    String own(Caller caller, Ui ui, Model model) {
        model.addAttribute("signals", views.own(caller, ui));
        return "integrity/OwnSignals";
    }

    @GetMapping("/{signal}")
    String one(Caller caller, @PathVariable FindingId signal, Ui ui, Model model) {
        model.addAttribute("page", views.one(caller, signal, ui));
        return "integrity/Signal";
    }

    @PostMapping("/{signal}/review")
    String review(Caller caller, @PathVariable FindingId signal, @ModelAttribute ReviewForm form) {
        review.by(caller, signal, new ReviewFinding.Input(form.outcome(), form.words(), form.version()));
        return "redirect:/signals/" + signal;
    }

    record ReviewForm(
            @Nullable Outcome outcome,
            @Nullable String words,
            @Nullable Integer version) {}
}
