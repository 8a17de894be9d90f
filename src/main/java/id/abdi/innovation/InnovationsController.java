package id.abdi.innovation;

import id.abdi.identity.Caller;
import id.abdi.innovation.InnovationPages.IdeaPage;
import id.abdi.innovation.InnovationPages.ListPage;
import id.abdi.web.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Innovations: their list, one of them with all that happened to it, and what people do with it (R7). */
@Controller
@RequestMapping("/innovations")
class InnovationsController {
    private final InnovationLists lists;
    private final InnovationViews views;
    private final ReadInnovations read;
    private final WriteIdea write;
    private final MoveInnovation move;

    InnovationsController(
            InnovationLists lists, InnovationViews views, ReadInnovations read, WriteIdea write, MoveInnovation move) {
        this.lists = lists;
        this.views = views;
        this.read = read;
        this.write = write;
        this.move = move;
    }

    @GetMapping
    String list(Caller reader, @ModelAttribute ReadInnovations.Filter filter, Ui ui, Model model) {
        ListPage page = lists.page(reader, filter, ui);
        page.listing(ui).on(model);
        model.addAttribute("page", page);
        return "innovation/Innovations";
    }

    @GetMapping("/new")
    String fresh(Caller author, Model model) {
        model.addAttribute("page", new IdeaPage("/innovations", 0, "", "", "", ""));
        return "innovation/IdeaForm";
    }

    @PostMapping
    String propose(Caller author, @ModelAttribute IdeaInput input) {
        return "redirect:/innovations/" + write.by(author, input).id();
    }

    @GetMapping("/{innovation}")
    String one(Caller reader, @PathVariable InnovationId innovation, Ui ui, Model model) {
        model.addAttribute("page", views.page(reader, read.one(reader, innovation), read.today(), ui));
        return "innovation/InnovationDetail";
    }

    @GetMapping("/{innovation}/edit")
    String edit(Caller author, @PathVariable InnovationId innovation, Model model) {
        Innovation found = read.one(author, innovation);
        if (!found.author().equals(author.id())) {
            throw InnovationRefusals.notYours();
        }
        Idea idea = found.idea();
        model.addAttribute(
                "page",
                new IdeaPage(
                        "/innovations/" + innovation,
                        found.version(),
                        idea.title(),
                        idea.problem(),
                        idea.attempt(),
                        idea.gain()));
        return "innovation/IdeaForm";
    }

    @PostMapping("/{innovation}")
    String change(
            Caller author,
            @PathVariable InnovationId innovation,
            @ModelAttribute IdeaInput input,
            @RequestParam(required = false) @Nullable Integer replaces) {
        write.change(author, innovation, input, replaces);
        return "redirect:/innovations/" + innovation;
    }

    @PostMapping("/{innovation}/{word}")
    String step(
            Caller caller,
            @PathVariable InnovationId innovation,
            @PathVariable String word,
            @ModelAttribute StepInput input) {
        StepKind kind = StepKind.read(word).orElseThrow(InnovationRefusals::unknown);
        move.by(caller, innovation, kind, input);
        return "redirect:/innovations" + (kind == StepKind.WITHDRAW ? "" : "/" + innovation);
    }
}
