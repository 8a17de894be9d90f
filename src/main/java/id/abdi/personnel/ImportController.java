package id.abdi.personnel;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.intake.HandedFile;
import id.abdi.intake.ImportOptions;
import id.abdi.intake.Importer;
import id.abdi.intake.ReportText;
import id.abdi.web.Ui;
import id.abdi.web.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Tables taken in by an officer of the personnel agency, with a look at every row first (R1). */
@Controller
@RequestMapping("/staff/import")
class ImportController {
    private static final List<String> ORDER = List.of(
            "units", "employees", "leave", "duty-letters", "roster", "attendance", "holidays", "training-results");

    private final List<Importer> importers;
    private final QuarantineSql quarantine;
    private final Words words;

    ImportController(List<Importer> importers, QuarantineSql quarantine, Words words) {
        this.importers = importers.stream()
                .filter(importer -> ORDER.contains(importer.subject()))
                .sorted(Comparator.comparing(importer -> ORDER.indexOf(importer.subject())))
                .toList();
        this.quarantine = quarantine;
        this.words = words;
    }

    @GetMapping
    String page(Caller caller, Model model) {
        require(caller);
        return shown(model);
    }

    @PostMapping
    String run(Caller caller, @ModelAttribute ImportForm form, Ui ui, Model model) {
        require(caller);
        HandedFile file = form.checked(subjects());
        ImportOptions options = form.options(caller.id());
        Importer importer = importers.stream()
                .filter(each -> each.subject().equals(Objects.requireNonNull(form.subject())))
                .findFirst()
                .orElseThrow();
        ReportText text = new ReportText(words, ui.locale());
        model.addAttribute(
                "result", ImportResult.of(importer.run(file, options), options.dryRun(), options.skipRejected(), text));
        return shown(model);
    }

    private String shown(Model model) {
        model.addAttribute("subjects", subjects());
        model.addAttribute("waiting", quarantine.all());
        return "personnel/Import";
    }

    private List<String> subjects() {
        return importers.stream().map(Importer::subject).toList();
    }

    private static void require(Caller caller) {
        if (!caller.is(Role.BKPSDM)) {
            throw PersonnelRefusals.onlyPersonnel();
        }
    }
}
