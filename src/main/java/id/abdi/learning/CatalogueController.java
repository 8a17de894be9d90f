package id.abdi.learning;

import id.abdi.identity.Caller;
import id.abdi.kernel.Uuid7;
import id.abdi.learning.KeepCatalogue.SessionInput;
import id.abdi.learning.KeepCatalogue.TrainingInput;
import id.abdi.web.Ui;
import java.time.LocalDate;
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

/** The catalogue for everybody, kept by BKPSDM (R8). */
@Controller
@RequestMapping("/learning")
class CatalogueController {
    private final CatalogueViews views;
    private final KeepCatalogue keep;

    CatalogueController(CatalogueViews views, KeepCatalogue keep) {
        this.views = views;
        this.keep = keep;
    }

    @GetMapping("/trainings")
    String list(Caller caller, @RequestParam Optional<String> q, Ui ui, Model model) {
        CatalogueViews.ListPage page = views.all(caller, q.orElse("").strip(), ui);
        page.listing(ui).on(model);
        model.addAttribute("page", page);
        return "learning/Catalogue";
    }

    @GetMapping("/trainings/new")
    String fresh(Caller caller, Ui ui, Model model) {
        LearningRefusals.requirePersonnel(caller);
        model.addAttribute("form", views.form(Optional.empty(), ui));
        return "learning/TrainingNew";
    }

    @GetMapping("/trainings/{training}")
    String one(Caller caller, @PathVariable UUID training, Ui ui, Model model) {
        model.addAttribute("page", views.one(caller, training, ui));
        return "learning/Training";
    }

    @PostMapping("/trainings")
    String keep(Caller caller, @ModelAttribute Written form) {
        UUID id = form.id() == null ? Uuid7.next() : form.id();
        keep.by(caller, id, form.version() == null ? 0 : form.version(), form.input());
        return "redirect:/learning/trainings/" + id;
    }

    @PostMapping("/trainings/{training}/sessions")
    String session(Caller caller, @PathVariable UUID training, @ModelAttribute SessionForm form) {
        keep.session(
                caller,
                training,
                form.id() == null ? Uuid7.next() : form.id(),
                new SessionInput(form.first(), form.last(), form.place(), form.capacity(), form.until()));
        return "redirect:/learning/trainings/" + training;
    }

    @PostMapping("/sessions/{session}/cancellation")
    String cancel(Caller caller, @PathVariable UUID session, @ModelAttribute CancelForm form) {
        return "redirect:/learning/trainings/"
                + keep.cancel(caller, session, form.reason()).training();
    }

    record Written(
            @Nullable UUID id,
            @Nullable Integer version,
            @Nullable String code,
            @Nullable String title,
            @Nullable TrainingForm form,
            Training.@Nullable Purpose purpose,
            Training.@Nullable Competence competence,
            @Nullable String provider,
            @Nullable String units,
            @Nullable Boolean test,
            @Nullable String change,
            @Nullable Boolean offered) {
        TrainingInput input() {
            return new TrainingInput(code, title, form, purpose, competence, provider, units, test, change, offered);
        }
    }

    record SessionForm(
            @Nullable UUID id,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable String place,
            @Nullable Integer capacity,
            @Nullable LocalDate until) {}

    record CancelForm(@Nullable String reason) {}
}
