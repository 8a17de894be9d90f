package id.abdi.hearing;

import id.abdi.discipline.CaseId;
import id.abdi.discipline.Cases;
import id.abdi.discipline.NewCase;
import id.abdi.discipline.StepKind;
import id.abdi.document.Download;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Discipline cases: the list, a case with its steps and letters, and how one is opened (R9, R12). */
@Controller
@RequestMapping("/discipline")
class DisciplineController {
    private final Cases cases;
    private final ListViews list;
    private final CaseViews views;
    private final StartViews start;
    private final LetterViews letters;

    DisciplineController(Cases cases, ListViews list, CaseViews views, StartViews start, LetterViews letters) {
        this.cases = cases;
        this.list = list;
        this.views = views;
        this.start = start;
        this.letters = letters;
    }

    @GetMapping
    String list(Caller caller, Ui ui, Model model) {
        ListViews.Page page = list.of(caller, ui);
        page.listing(ui).on(model);
        model.addAttribute("page", page);
        return "hearing/CaseList";
    }

    @GetMapping("/new")
    String start(Caller caller, Ui ui, @RequestParam Optional<String> nip, Model model) {
        model.addAttribute("page", start.of(caller, number(nip.orElse(null)), ui));
        return "hearing/Start";
    }

    /** Whom a case shall be about; a number that is wrong comes back to its field. */
    @PostMapping("/new")
    String whom(Caller caller, @RequestParam Optional<String> nip) {
        return "redirect:/discipline/new?nip="
                + start.whom(caller, nip.orElse("")).value();
    }

    @PostMapping("/breaches")
    String breach(Caller caller, @ModelAttribute BreachForm form) {
        CaseId id = form.id() == null ? CaseId.fresh() : new CaseId(form.id());
        NewCase typed = new NewCase.Breach(
                form.clauses() == null ? List.of() : form.clauses(),
                form.effect(),
                form.happened(),
                form.known(),
                form.facts());
        return "redirect:/discipline/"
                + cases.open(caller, id, number(form.nip()), typed).opened().id();
    }

    @PostMapping("/performance")
    String performance(Caller caller, @ModelAttribute PerformanceForm form) {
        CaseId id = form.id() == null ? CaseId.fresh() : new CaseId(form.id());
        NewCase typed = new NewCase.Performance(form.offer(), form.fit(), form.facts());
        return "redirect:/discipline/"
                + cases.open(caller, id, number(form.nip()), typed).opened().id();
    }

    @GetMapping("/{case}")
    String one(Caller caller, Ui ui, @PathVariable("case") CaseId id, Model model) {
        model.addAttribute("page", views.of(caller, id, ui));
        return "hearing/CasePage";
    }

    @PostMapping("/{case}/steps/{step}")
    String step(
            Caller caller,
            @PathVariable("case") CaseId id,
            @PathVariable StepKind step,
            @ModelAttribute StepForm form) {
        cases.take(caller, id, form.input(step, null));
        return "redirect:/discipline/" + id;
    }

    @GetMapping("/{case}/letters/{number}")
    ResponseEntity<byte[]> letter(Caller caller, Ui ui, @PathVariable("case") CaseId id, @PathVariable int number) {
        LetterViews.Made made = letters.of(caller, id, number, ui);
        return Download.PDF.of(made.name(), made.pdf());
    }

    private static Nip number(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            throw HearingRefusals.whichPerson();
        }
        return Nip.of(typed);
    }

    record BreachForm(
            @Nullable UUID id,
            @Nullable String nip,
            @Nullable List<String> clauses,
            @Nullable String effect,
            @Nullable LocalDate happened,
            @Nullable LocalDate known,
            @Nullable String facts) {}

    record PerformanceForm(
            @Nullable UUID id,
            @Nullable String nip,
            @Nullable UUID offer,
            @Nullable String fit,
            @Nullable String facts) {}
}
