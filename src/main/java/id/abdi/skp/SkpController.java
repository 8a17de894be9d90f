package id.abdi.skp;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.Nip;
import id.abdi.plan.PlanId;
import id.abdi.web.Ui;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The plans of a head's people, the matrix, what serves nothing, and the official forms. */
@Controller
class SkpController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final TeamViews team;
    private final MatrixViews matrix;
    private final AlignmentViews alignment;
    private final SkpForms forms;

    SkpController(TeamViews team, MatrixViews matrix, AlignmentViews alignment, SkpForms forms) {
        this.team = team;
        this.matrix = matrix;
        this.alignment = alignment;
        this.forms = forms;
    }

    @GetMapping("/plans/team")
    String team(Caller caller, Ui ui, Model model) {
        head(caller);
        model.addAttribute("page", team.of(caller, ui));
        return "skp/Team";
    }

    @GetMapping("/plans/matrix")
    String matrix(Caller caller, Ui ui, Model model) {
        head(caller);
        model.addAttribute("page", matrix.of(caller, ui));
        return "skp/Matrix";
    }

    @GetMapping("/plans/alignment")
    String alignment(Caller caller, Ui ui, Model model) {
        if (!caller.is(Role.REGENT) && !caller.is(Role.BKPSDM)) {
            head(caller);
        }
        model.addAttribute("page", alignment.of(caller, ui));
        return "skp/Alignment";
    }

    @GetMapping("/people/{nip}/plan/skp.xlsx")
    ResponseEntity<byte[]> excel(Caller caller, Ui ui, @PathVariable Nip nip, @RequestParam Optional<PlanId> plan) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("skp.xlsx")
                                .build()
                                .toString())
                .body(forms.excel(caller, nip, plan, ui));
    }

    private static void head(Caller caller) {
        if (!caller.is(Role.HEAD)) {
            throw SkpRefusals.onlyHeads();
        }
    }
}
