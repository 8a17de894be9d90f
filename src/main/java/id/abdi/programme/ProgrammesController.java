package id.abdi.programme;

import id.abdi.identity.Caller;
import id.abdi.web.Ui;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The leader's programmes: everybody reads them, the Regent's office enters them (R6). */
@Controller
@RequestMapping("/programmes")
class ProgrammesController {
    private final ProgrammeViews views;
    private final ProgrammeFormViews formViews;
    private final EnterProgramme enter;

    ProgrammesController(ProgrammeViews views, ProgrammeFormViews formViews, EnterProgramme enter) {
        this.views = views;
        this.formViews = formViews;
        this.enter = enter;
    }

    @GetMapping
    String programmes(Caller caller, Ui ui, @RequestParam(defaultValue = "now") String show, Model model) {
        ProgrammePages.ListPage page = views.list(caller, show, ui);
        page.listing(ui).on(model);
        model.addAttribute("page", page);
        return "programme/Programmes";
    }

    @GetMapping("/new")
    String fresh(Caller caller, Ui ui, Model model) {
        model.addAttribute("page", formViews.fresh(caller));
        return "programme/ProgrammeEdit";
    }

    @GetMapping("/{programme}")
    String programme(
            Caller caller,
            Ui ui,
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "false") boolean recorded,
            Model model) {
        model.addAttribute("recorded", recorded);
        ProgrammePages.DetailPage page = views.one(caller, programme, ui);
        page.listing(ui).passing("recorded").on(model);
        model.addAttribute("page", page);
        return "programme/ProgrammeDetail";
    }

    @GetMapping("/{programme}/edit")
    String edit(Caller caller, @PathVariable ProgrammeId programme, Model model) {
        model.addAttribute("page", formViews.edit(caller, programme));
        return "programme/ProgrammeEdit";
    }

    @PostMapping("/{programme}")
    String save(Caller caller, @PathVariable ProgrammeId programme, @RequestParam Map<String, String> typed) {
        enter.by(caller, programme, ProgrammeForm.read(typed));
        return "redirect:/programmes/" + programme + "?recorded=true";
    }
}
