package id.abdi.standard;

import id.abdi.identity.Caller;
import id.abdi.kernel.UnitId;
import id.abdi.web.Ui;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was proposed as a standard: the head answers, the employee reads the answer. */
@Controller
@RequestMapping("/standards/proposals")
class ProposalController {
    private final ProposalPages pages;
    private final AnswerProposals answer;

    ProposalController(ProposalPages pages, AnswerProposals answer) {
        this.pages = pages;
        this.answer = answer;
    }

    @GetMapping
    String list(Caller caller, Ui ui, Model model) {
        model.addAttribute("page", pages.of(caller, ui));
        return "standard/Proposals";
    }

    @PostMapping("/{id}/acceptance")
    String accept(Caller head, @PathVariable UUID id, @ModelAttribute StandardForm form) {
        UUID unit = form.unit();
        if (unit == null) {
            throw StandardRefusals.nothingChosen("unit");
        }
        answer.accept(head, id, new UnitId(unit), form.input());
        return "redirect:/standards/proposals";
    }

    @PostMapping("/{id}/merging")
    String merge(Caller head, @PathVariable UUID id, @ModelAttribute AnswerForm form) {
        answer.merge(head, id, form.standardCode(), form.words());
        return "redirect:/standards/proposals";
    }

    @PostMapping("/{id}/refusal")
    String decline(Caller head, @PathVariable UUID id, @ModelAttribute AnswerForm form) {
        answer.decline(head, id, form.words());
        return "redirect:/standards/proposals";
    }

    record AnswerForm(
            @Nullable String standardCode, @Nullable String words) {}
}
