package id.abdi.listing;

import id.abdi.identity.Caller;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The own kept views: from the list a new one, from their page another name or none. */
@Controller
class ViewsController {
    private final SavedViewSql sql;
    private final KeepViews keep;

    ViewsController(SavedViewSql sql, KeepViews keep) {
        this.sql = sql;
        this.keep = keep;
    }

    /** As it is typed; list and address are given by the page of the list. */
    record ViewForm(
            @Nullable String list,
            @Nullable String address,
            @Nullable String name) {}

    record ViewsPage(List<SavedView> views) {}

    @GetMapping("/views")
    String views(Caller caller, Model model) {
        model.addAttribute("page", new ViewsPage(sql.of(caller.id())));
        return "listing/Views";
    }

    /** Back to the list as it was filtered. */
    @PostMapping("/views")
    String keep(Caller caller, @ModelAttribute ViewForm form) {
        return "redirect:"
                + keep.by(caller, form.list(), form.address(), form.name()).address();
    }

    @PostMapping("/views/{view}")
    String rename(Caller caller, @PathVariable("view") UUID id, @ModelAttribute ViewForm form) {
        keep.rename(caller, id, form.name());
        return "redirect:/views";
    }

    @PostMapping("/views/{view}/remove")
    String remove(Caller caller, @PathVariable("view") UUID id) {
        keep.remove(caller, id);
        return "redirect:/views";
    }
}
