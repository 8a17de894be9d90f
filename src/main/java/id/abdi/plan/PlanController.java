package id.abdi.plan;

import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.organization.Employee;
import id.abdi.organization.PostId;
import id.abdi.organization.Rights;
import id.abdi.plan.Plan.Approach;
import id.abdi.plan.Plan.Rhythm;
import id.abdi.plan.Plan.StepKind;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The own plan and the plans of others, with the dialogue about them (PM-4, PM-10, PM-12). */
@Controller
class PlanController {
    private final PlanViews views;
    private final ResultViews forms;
    private final PlanFacts facts;
    private final Rights rights;
    private final OpenPlan open;
    private final TakeStep step;
    private final WriteWords words;

    PlanController(
            PlanViews views,
            ResultViews forms,
            PlanFacts facts,
            Rights rights,
            OpenPlan open,
            TakeStep step,
            WriteWords words) {
        this.views = views;
        this.forms = forms;
        this.facts = facts;
        this.rights = rights;
        this.open = open;
        this.step = step;
        this.words = words;
    }

    @GetMapping("/plans")
    String mine(
            Caller caller,
            Ui ui,
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<PlanId> plan,
            @RequestParam Optional<Integer> added,
            @RequestParam Optional<Integer> same,
            Model model) {
        added.ifPresent(count -> model.addAttribute("taken", ui.text("plan.import.taken", count, same.orElse(0))));
        return page(caller, caller.nip(), year, plan, ui, model);
    }

    @GetMapping("/people/{nip}/plan")
    String person(
            Caller caller,
            Ui ui,
            @PathVariable Nip nip,
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<PlanId> plan,
            Model model) {
        return page(caller, nip, year, plan, ui, model);
    }

    /** Whoever's it is, for who may see them; leads from a plan's address to its person. */
    @GetMapping("/plans/{plan}")
    String plan(
            Caller caller,
            @PathVariable PlanId plan,
            @RequestParam Optional<Integer> added,
            @RequestParam Optional<Integer> same) {
        return "redirect:" + views.address(caller, plan)
                + added.map(count -> "&added=" + count + "&same=" + same.orElse(0))
                        .orElse("");
    }

    private String page(Caller caller, Nip nip, Optional<Integer> year, Optional<PlanId> plan, Ui ui, Model model) {
        LocalDate today = facts.today();
        Employee person = rights.see(caller, nip, today);
        model.addAttribute(
                "page",
                views.person(new PlanViews.Asked(caller, person, year.orElse(today.getYear()), plan.orElse(null)), ui));
        return "plan/PlanOfPerson";
    }

    @PostMapping("/plans")
    String begin(Caller caller, @ModelAttribute BeginForm form) {
        Plan plan = open.by(
                caller,
                form.post() == null ? PostId.fresh() : form.post(),
                form.year() == null ? facts.today().getYear() : form.year(),
                form.approach() == null ? Approach.QUANTITATIVE : form.approach(),
                form.rhythm() == null ? Rhythm.QUARTER : form.rhythm());
        return own(plan);
    }

    @PostMapping("/plans/{plan}/versions")
    String change(Caller caller, @PathVariable PlanId plan, @ModelAttribute ChangeForm form) {
        return own(open.change(caller, plan, form.from(), form.reason(), form.approach()));
    }

    @PostMapping("/plans/{plan}/steps")
    String step(Caller caller, @PathVariable PlanId plan, @ModelAttribute StepForm form) {
        step.by(
                caller,
                plan,
                form.version() == null ? 0 : form.version(),
                form.steps() == null ? -1 : form.steps(),
                form.kind() == null ? StepKind.SUBMITTED : form.kind(),
                form.words());
        return "redirect:/plans/" + plan;
    }

    @GetMapping("/plans/{plan}/words")
    String words(Caller caller, Ui ui, @PathVariable PlanId plan, Model model) {
        model.addAttribute("page", forms.words(caller, plan, ui));
        return "plan/WordsEdit";
    }

    @PostMapping("/plans/{plan}/words")
    String write(
            Caller caller,
            @PathVariable PlanId plan,
            @RequestParam Optional<Integer> version,
            @RequestParam Optional<Integer> revision,
            @RequestParam Map<String, String> typed) {
        Map<PlanPart, String> said = new EnumMap<>(PlanPart.class);
        for (PlanPart part : PlanPart.values()) {
            if (typed.containsKey(part.name())) {
                said.put(part, typed.getOrDefault(part.name(), ""));
            }
        }
        words.by(caller, plan, new WriteWords.Seen(version.orElse(-1), revision.orElse(-1)), said);
        return "redirect:/plans/" + plan;
    }

    private static String own(Plan plan) {
        return "redirect:/plans?year=" + plan.year() + "&plan=" + plan.id();
    }

    record BeginForm(
            @Nullable PostId post,
            @Nullable Integer year,
            @Nullable Approach approach,
            @Nullable Rhythm rhythm) {}

    record ChangeForm(
            @Nullable LocalDate from,
            @Nullable String reason,
            @Nullable Approach approach) {}

    record StepForm(
            @Nullable Integer version,
            @Nullable Integer steps,
            @Nullable StepKind kind,
            @Nullable String words) {}
}
