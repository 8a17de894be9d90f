package id.abdi.plan;

import id.abdi.identity.Caller;
import id.abdi.intake.HandedFile;
import id.abdi.web.Ui;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The results of a plan: written in one sentence, taken out, settled, and seen in their place (PM-5 to PM-9). */
@Controller
class ResultController {
    private final ResultViews forms;
    private final PlaceViews places;
    private final WriteResult write;
    private final ImportResults imports;

    ResultController(ResultViews forms, PlaceViews places, WriteResult write, ImportResults imports) {
        this.forms = forms;
        this.places = places;
        this.write = write;
        this.imports = imports;
    }

    /** What somebody sends to have an SKP form taken in. */
    record FileForm(@Nullable MultipartFile file) {
        HandedFile handed() {
            if (file == null || file.isEmpty()) {
                throw PlanRefusals.noFile();
            }
            return HandedFile.of(file);
        }
    }

    @PostMapping("/plans/{plan}/import")
    String take(Caller caller, @PathVariable PlanId plan, @ModelAttribute FileForm form) {
        ImportResults.Taken taken = imports.by(caller, plan, form.handed());
        return "redirect:/plans/" + plan + "?added=" + taken.added() + "&same=" + taken.same();
    }

    @GetMapping("/plans/{plan}/results/new")
    String fresh(
            Caller caller,
            Ui ui,
            @PathVariable PlanId plan,
            @RequestParam(defaultValue = "") String serves,
            Model model) {
        model.addAttribute("page", forms.fresh(caller, plan, serves, ui));
        return "plan/ResultEdit";
    }

    @GetMapping("/plans/{plan}/results/{result}")
    String edit(Caller caller, Ui ui, @PathVariable PlanId plan, @PathVariable PlanResultId result, Model model) {
        model.addAttribute("page", forms.edit(caller, plan, result, ui));
        return "plan/ResultEdit";
    }

    @PostMapping("/plans/{plan}/results/{result}")
    String save(
            Caller caller,
            @PathVariable PlanId plan,
            @PathVariable PlanResultId result,
            @RequestParam Map<String, String> typed) {
        write.by(caller, plan, result, ResultForm.read(typed));
        return "redirect:/plans/" + plan;
    }

    @PostMapping("/plans/{plan}/results/{result}/remove")
    String remove(Caller caller, @PathVariable PlanId plan, @PathVariable PlanResultId result) {
        write.remove(caller, plan, result);
        return "redirect:/plans/" + plan;
    }

    @GetMapping("/plans/{plan}/results/{result}/link")
    String link(Caller caller, Ui ui, @PathVariable PlanId plan, @PathVariable PlanResultId result, Model model) {
        model.addAttribute("page", forms.settle(caller, plan, result, ui));
        return "plan/LinkEdit";
    }

    @PostMapping("/plans/{plan}/results/{result}/link")
    String settle(
            Caller caller,
            @PathVariable PlanId plan,
            @PathVariable PlanResultId result,
            @RequestParam Map<String, String> typed) {
        write.settle(caller, plan, result, ResultForm.link(typed));
        return "redirect:/plans/" + plan;
    }

    @GetMapping("/plan-results/{result}")
    String place(Caller caller, Ui ui, @PathVariable PlanResultId result, Model model) {
        model.addAttribute("page", places.of(caller, result, ui));
        return "plan/ResultPlace";
    }
}
