package id.abdi.learning;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Uuid7;
import id.abdi.learning.Enrolment.Kind;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Ui;
import id.abdi.web.Visitor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Pages <em>Pengembangan kompetensi</em>: a person's year and enrolments, and what waits for the head (R8). */
@Controller
@RequestMapping("/learning")
class LearningController {
    private final LearningViews views;
    private final EnrolmentViews enrolments;
    private final Enrol enrol;
    private final TakeTrainingStep step;
    private final Rights rights;
    private final Lines lines;
    private final TrainingLeaves leaves;

    LearningController(
            LearningViews views,
            EnrolmentViews enrolments,
            Enrol enrol,
            TakeTrainingStep step,
            Rights rights,
            Lines lines,
            TrainingLeaves leaves) {
        this.views = views;
        this.enrolments = enrolments;
        this.enrol = enrol;
        this.step = step;
        this.rights = rights;
        this.lines = lines;
        this.leaves = leaves;
    }

    /** In the menu of everybody. */
    @Component
    static class Menu implements NavEntry {
        @Override
        public String path() {
            return "/learning";
        }

        @Override
        public String textKey() {
            return "learning.nav";
        }

        @Override
        public int order() {
            return 64;
        }

        @Override
        public boolean shownTo(Visitor visitor) {
            return visitor.has(Role.EMPLOYEE.name());
        }

        @Override
        public Icon icon() {
            return Icon.BOOK;
        }
    }

    @GetMapping
    String own(Caller caller, Ui ui, Model model) {
        return shown(caller, caller.nip(), ui, model);
    }

    @GetMapping("/people/{nip}")
    String person(Caller caller, @PathVariable Nip nip, Ui ui, Model model) {
        return shown(caller, nip, ui, model);
    }

    private String shown(Caller caller, Nip nip, Ui ui, Model model) {
        Employee person = rights.see(caller, nip, leaves.today());
        model.addAttribute("page", views.of(caller, person, ui));
        return "learning/Learning";
    }

    @PostMapping("/enrolments")
    String enrol(Caller caller, @ModelAttribute EnrolForm form) {
        Typed typed = new Typed();
        var training = typed.there("training", form.training());
        typed.check();
        Nip nip = form.nip() == null ? caller.nip() : form.nip();
        Employee person = lines.byNip(nip, leaves.today()).orElseThrow(LearningRefusals::unknown);
        UUID id = form.id() == null ? Uuid7.next() : form.id();
        enrol.by(caller, id, new Enrol.Wish(training.orElseThrow(), form.session(), person.id()));
        return "redirect:/learning/enrolments/" + id;
    }

    @GetMapping("/enrolments/{enrolment}")
    String one(Caller caller, @PathVariable UUID enrolment, Ui ui, Model model) {
        model.addAttribute("page", enrolments.of(caller, enrolment, ui));
        return "learning/Enrolment";
    }

    /** @param word what happens, in the word of {@link Kind} */
    @PostMapping("/enrolments/{enrolment}/{word}")
    String take(Caller caller, @PathVariable UUID enrolment, @PathVariable String word, @ModelAttribute StepForm form) {
        Kind kind = Arrays.stream(Kind.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(LearningRefusals::unknown);
        step.by(caller, enrolment, form.id() == null ? Uuid7.next() : form.id(), kind, form.input());
        return "redirect:/learning/enrolments/" + enrolment;
    }

    record EnrolForm(
            @Nullable UUID id,
            @Nullable UUID training,
            @Nullable UUID session,
            @Nullable Nip nip) {}

    record StepForm(
            @Nullable UUID id,
            @Nullable String outcome,
            @Nullable LocalDate day,
            @Nullable Integer minutes,
            @Nullable String hours,
            @Nullable String number,
            @Nullable String words) {
        StepInput input() {
            return new StepInput(outcome, day, minutes, hours, number, words);
        }
    }
}
