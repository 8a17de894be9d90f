package id.abdi.rulebook;

import id.abdi.identity.Caller;
import id.abdi.web.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dated rules: everybody reads them, BKPSDM sets them after a look at what changes. */
@Controller
@RequestMapping("/rules")
class RulesController {
    private final RuleViews views;
    private final RuleProposalViews proposalViews;
    private final RuleProposals proposals;
    private final SetRule setRule;
    private final WithdrawSetting withdrawSetting;

    RulesController(
            RuleViews views,
            RuleProposalViews proposalViews,
            RuleProposals proposals,
            SetRule setRule,
            WithdrawSetting withdrawSetting) {
        this.views = views;
        this.proposalViews = proposalViews;
        this.proposals = proposals;
        this.setRule = setRule;
        this.withdrawSetting = withdrawSetting;
    }

    @GetMapping
    String rules(Caller caller, Ui ui, @RequestParam(defaultValue = "false") boolean unconfirmed, Model model) {
        RulesPage page = views.rules(unconfirmed, ui);
        page.listing(ui).on(model);
        model.addAttribute("page", page);
        return "rulebook/Rules";
    }

    @GetMapping("/{code}")
    String rule(
            Caller caller,
            Ui ui,
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean recorded,
            Model model) {
        model.addAttribute("recorded", recorded);
        model.addAttribute("page", views.rule(caller, code, ui));
        return "rulebook/Rule";
    }

    @PostMapping("/{code}/preview")
    String preview(Caller caller, Ui ui, @PathVariable String code, @ModelAttribute RuleForm form, Model model) {
        model.addAttribute("page", proposalViews.setting(proposals.setting(caller, code, form), form, ui));
        return "rulebook/RuleProposal";
    }

    @PostMapping("/{code}")
    String set(Caller caller, @PathVariable String code, @ModelAttribute RuleForm form) {
        setRule.by(caller, code, form);
        return "redirect:/rules/" + code + "?recorded=true";
    }

    @GetMapping("/{code}/settings/{setting}/withdrawal")
    String withdrawal(Caller caller, Ui ui, @PathVariable String code, @PathVariable SettingId setting, Model model) {
        model.addAttribute(
                "page", proposalViews.withdrawal(proposals.withdrawal(caller, code, setting, ""), setting, ui));
        return "rulebook/RuleProposal";
    }

    @PostMapping("/{code}/settings/{setting}/withdrawal")
    String withdraw(
            Caller caller,
            @PathVariable String code,
            @PathVariable SettingId setting,
            @ModelAttribute WithdrawalForm form) {
        withdrawSetting.by(caller, code, setting, form);
        return "redirect:/rules/" + code + "?recorded=true";
    }
}
