package id.abdi.skp;

import id.abdi.document.Download;
import id.abdi.document.Export;
import id.abdi.document.PdfPage;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.Nip;
import id.abdi.listing.Listing;
import id.abdi.plan.PlanId;
import id.abdi.skp.SkpForms.Filled;
import id.abdi.web.Ui;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The plans of a head's people, the matrix, what serves nothing, and the official forms. */
@Controller
class SkpController {
    private final TeamViews team;
    private final MatrixViews matrix;
    private final AlignmentViews alignment;
    private final SkpForms forms;
    private final Export export;

    SkpController(TeamViews team, MatrixViews matrix, AlignmentViews alignment, SkpForms forms, Export export) {
        this.team = team;
        this.matrix = matrix;
        this.alignment = alignment;
        this.forms = forms;
        this.export = export;
    }

    @GetMapping("/plans/team")
    String team(Caller caller, Ui ui, Model model) {
        SkpPages.TeamPage page = team.of(caller, ui);
        page.listing(ui).on(model);
        model.addAttribute("page", page);
        return "skp/Team";
    }

    @GetMapping("/plans/matrix")
    String matrix(Caller caller, Ui ui, Model model) {
        head(caller);
        SkpPages.MatrixPage page = matrix.of(caller, ui);
        if (page.table() != null) {
            Listing.of(ui, page.table()).on(model);
        }
        model.addAttribute("page", page);
        return "skp/Matrix";
    }

    @GetMapping("/plans/alignment")
    String alignment(Caller caller, Ui ui, Model model) {
        if (!caller.is(Role.REGENT) && !caller.is(Role.BKPSDM)) {
            head(caller);
        }
        SkpPages.AlignmentPage page = alignment.of(caller, ui);
        page.listing(ui).on(model);
        model.addAttribute("page", page);
        return "skp/Alignment";
    }

    @GetMapping("/people/{nip}/plan/skp.xlsx")
    ResponseEntity<byte[]> excel(Caller caller, Ui ui, @PathVariable Nip nip, @RequestParam Optional<PlanId> plan) {
        Filled filled = forms.filled(caller, nip, plan);
        return Download.XLSX.of(name(filled, ui), new SkpWorkbook(filled, ui).bytes());
    }

    @GetMapping("/people/{nip}/plan/skp.pdf")
    ResponseEntity<byte[]> pdf(Caller caller, Ui ui, @PathVariable Nip nip, @RequestParam Optional<PlanId> plan) {
        Filled filled = forms.filled(caller, nip, plan);
        return Download.PDF.of(
                name(filled, ui),
                export.pdf(new PdfPage(
                        name(filled, ui), "skp/SkpPrint", Map.of("filled", filled), List.of(), filled.made())));
    }

    private static String name(Filled filled, Ui ui) {
        return ui.text(
                "skp.file",
                Integer.toString(filled.plan().year()),
                filled.person().name());
    }

    private static void head(Caller caller) {
        if (!caller.is(Role.HEAD)) {
            throw SkpRefusals.onlyHeads();
        }
    }
}
