package id.abdi.sop;

import id.abdi.api.Paging;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Ui;
import id.abdi.web.Visitor;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The library of SOPs: what is in force, what is written, what is due, and each SOP with its way (R3). */
@Controller
class SopController {
    private final SopListPages lists;
    private final SopPages pages;
    private final SopAccess access;
    private final ChangeSop change;
    private final WriteSop write;
    private final KeepSop keep;

    SopController(
            SopListPages lists, SopPages pages, SopAccess access, ChangeSop change, WriteSop write, KeepSop keep) {
        this.lists = lists;
        this.pages = pages;
        this.access = access;
        this.change = change;
        this.write = write;
        this.keep = keep;
    }

    @GetMapping("/sops")
    String list(Caller caller, Ui ui, SopListPages.Asked asked, @RequestParam Optional<String> after, Model model) {
        lists.listing(caller, ui, asked).on(model);
        model.addAttribute("page", lists.page(caller, ui, asked, Paging.of(Optional.empty(), after)));
        return "sop/Sops";
    }

    /** The version in force on that date; without a date the newest that the reader may see. */
    @GetMapping("/sops/{sop}")
    String show(Caller caller, Ui ui, @PathVariable SopId sop, @RequestParam Optional<LocalDate> date, Model model) {
        SopAccess.Open open = access.open(caller, sop);
        model.addAttribute("page", pages.page(ui, open, pages.on(open, date), date));
        return "sop/Sop";
    }

    @GetMapping("/sops/{sop}/versions/{version}")
    String version(Caller caller, Ui ui, @PathVariable SopId sop, @PathVariable int version, Model model) {
        SopAccess.Open open = access.open(caller, sop);
        model.addAttribute("page", pages.page(ui, open, Optional.of(access.version(open, version)), Optional.empty()));
        return "sop/Sop";
    }

    /** What is done with a version: submit, take-back, return, approve, discard. */
    @PostMapping("/sops/{sop}/versions/{version}/{word}")
    String change(
            Caller caller,
            @PathVariable SopId sop,
            @PathVariable int version,
            @PathVariable String word,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(required = false) @Nullable String remarks,
            @RequestParam(required = false) @Nullable LocalDate begins) {
        change.by(caller, sop, version, revision, pages.change(word), new ChangeSop.Words(remarks, begins));
        return "redirect:/sops/" + sop + "/versions/" + version;
    }

    @PostMapping("/sops/{sop}/versions")
    String next(Caller head, @PathVariable SopId sop) {
        return "redirect:/sops/" + sop + "/versions/" + write.next(head, sop) + "/edit";
    }

    @PostMapping("/sops/{sop}/review")
    String review(Caller head, @PathVariable SopId sop, @RequestParam(required = false) @Nullable String findings) {
        keep.review(head, sop, findings);
        return "redirect:/sops/" + sop;
    }

    @PostMapping("/sops/{sop}/revocation")
    String revoke(
            Caller caller,
            @PathVariable SopId sop,
            @RequestParam(required = false) @Nullable LocalDate ends,
            @RequestParam(required = false) @Nullable String reason) {
        keep.revoke(caller, sop, ends, reason);
        return "redirect:/sops/" + sop;
    }

    /** The SOPs of the own agency in the menu of everybody in service. */
    @Component
    static class Menu implements NavEntry {
        @Override
        public String path() {
            return "/sops";
        }

        @Override
        public String textKey() {
            return "sop.nav";
        }

        @Override
        public int order() {
            return 40;
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
}
