package id.abdi.sopfile;

import id.abdi.document.Download;
import id.abdi.document.Drawing;
import id.abdi.document.Export;
import id.abdi.flow.FlowShape;
import id.abdi.identity.Caller;
import id.abdi.intake.HandedFile;
import id.abdi.intake.ReportText;
import id.abdi.intake.RowOutcome;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Unit;
import id.abdi.sop.ImportSop;
import id.abdi.sop.SopCode;
import id.abdi.sop.SopContent;
import id.abdi.sop.SopDocuments;
import id.abdi.sop.SopDocuments.SopDocument;
import id.abdi.sop.SopId;
import id.abdi.sop.SopStep;
import id.abdi.sop.StepTime;
import id.abdi.web.Option;
import id.abdi.web.Ui;
import id.abdi.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** SOPs as files: the official PDF, the table out, and in again after a look. */
@Controller
class SopFilesController {
    /** The made-up SOP in the empty form of the table: it shows every kind of row, and is to be written over. */
    private static final SopContent EXAMPLE = new SopContent(
            "Contoh: Penerbitan Surat Keterangan",
            List.of("Peraturan Daerah Nomor … Tahun …"),
            List.of("Memahami tata naskah dinas"),
            List.of("SOP Pengarsipan"),
            List.of("Komputer", "Printer"),
            List.of("Bila tidak dijalankan, surat terlambat diterima pemohon"),
            List.of("Dicatat dalam buku register surat keterangan"),
            List.of("Pemohon", "Staf", "Kepala Seksi"),
            List.of(
                    step(1, FlowShape.START, "Menyerahkan berkas permohonan", 0, "Berkas permohonan", 5, "Berkas"),
                    step(
                            2,
                            FlowShape.PROCESS,
                            "Memeriksa kelengkapan berkas",
                            1,
                            "Daftar periksa",
                            15,
                            "Hasil periksa"),
                    new SopStep(
                            3,
                            FlowShape.DECISION,
                            "Menilai kelengkapan berkas",
                            1,
                            "Hasil periksa",
                            new StepTime(5, StepTime.Unit.MINUTES),
                            "Keputusan",
                            "Bila tidak lengkap dikembalikan",
                            null,
                            1),
                    step(4, FlowShape.PROCESS, "Menandatangani surat keterangan", 2, "Konsep surat", 10, "Surat"),
                    step(5, FlowShape.END, "Menerima surat keterangan", 0, "Tanda terima", 5, "Surat diterima")));

    private final SopDocuments documents;
    private final SopPrinter printer;
    private final ImportSop importSop;
    private final Export export;
    private final Words words;

    SopFilesController(SopDocuments documents, SopPrinter printer, ImportSop importSop, Export export, Words words) {
        this.documents = documents;
        this.printer = printer;
        this.importSop = importSop;
        this.export = export;
        this.words = words;
    }

    @GetMapping("/sops/{sop}/versions/{version}/pdf")
    ResponseEntity<byte[]> pdf(Caller caller, @PathVariable SopId sop, @PathVariable int version) {
        SopDocument document = documents.of(caller, sop, version);
        return Download.PDF.of(name(document), printer.pdf(document));
    }

    @GetMapping("/sops/{sop}/versions/{version}/xlsx")
    ResponseEntity<byte[]> xlsx(Caller caller, @PathVariable SopId sop, @PathVariable int version) {
        SopDocument document = documents.of(caller, sop, version);
        return Download.XLSX.of(name(document), export.xlsx(SopSheet.table(document.code(), document.content())));
    }

    private static String name(SopDocument document) {
        return document.code() + " v" + document.version();
    }

    /** The empty form of the table, with an example. */
    @GetMapping("/sops/template")
    ResponseEntity<byte[]> template(Caller caller) {
        return Download.XLSX.of("Contoh SOP", export.xlsx(SopSheet.table(null, EXAMPLE)));
    }

    @GetMapping("/sops/import")
    String page(Caller head, Model model) {
        return shown(head, model);
    }

    /**
     * @param act {@code record}, anything else is only a look
     * @param revision the save of a draft that the look has told of
     */
    record ImportForm(
            @Nullable String unit,
            @Nullable MultipartFile file,
            @Nullable String act,
            @Nullable Integer revision) {}

    @PostMapping("/sops/import")
    String take(Caller head, @ModelAttribute ImportForm form, Ui ui, Model model) {
        UnitId unit = documents.writable(head).stream()
                .filter(each -> each.code().equals(form.unit()))
                .map(Unit::id)
                .findFirst()
                .orElseThrow(SopFileRefusals::unit);
        SopSheet.Read file = SopSheet.read(handed(form.file()));
        Optional<SopCode> code = file.code();
        if (code.isPresent() && file.rejected().isEmpty()) {
            ImportSop.Target target = importSop.target(head, unit, code.get());
            int seen = Objects.requireNonNullElse(form.revision(), 0);
            if ("record".equals(form.act())
                    && target.told(seen)
                    && file.content().title().length() >= 3) {
                ImportSop.Draft draft = importSop.by(head, unit, code.get(), seen, file.content());
                return "redirect:/sops/" + draft.id() + "/versions/" + draft.version();
            }
            model.addAttribute(
                    "target", ui.text("sopfile.import.target." + target.kind().name(), code.get()));
            model.addAttribute("revision", target.revision());
        }
        model.addAttribute("unit", form.unit());
        model.addAttribute("look", Look.of(ui, file, new ReportText(words, ui.locale())));
        return shown(head, model);
    }

    private static HandedFile handed(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw SopFileRefusals.file();
        }
        return HandedFile.of(file);
    }

    private String shown(Caller head, Model model) {
        model.addAttribute(
                "units",
                documents.writable(head).stream()
                        .map(unit -> new Option(unit.code(), unit.name()))
                        .toList());
        return "sopfile/SopImport";
    }

    private static SopStep step(
            int key, FlowShape shape, String activity, int actor, String needs, int minutes, String output) {
        return new SopStep(
                key,
                shape,
                activity,
                actor,
                needs,
                new StepTime(minutes, StepTime.Unit.MINUTES),
                output,
                "",
                null,
                null);
    }

    /**
     * A look at a file before it becomes a draft.
     *
     * @param wrong what keeps it from being taken, row by row
     * @param missing what is to be completed in the draft before it can be submitted
     */
    record Look(String title, int actors, int steps, List<String> wrong, List<String> missing, List<Drawing> drawings) {
        static Look of(Ui ui, SopSheet.Read file, ReportText text) {
            List<String> wrong = new ArrayList<>();
            for (RowOutcome row : file.rejected()) {
                wrong.add(ui.text("sopfile.import.row", String.valueOf(row.line()), text.said(row)));
            }
            if (file.code().isEmpty()) {
                wrong.add(ui.text("sopfile.import.no-code"));
            }
            if (file.content().title().length() < 3) {
                wrong.add(ui.text("sopfile.import.no-title"));
            }
            return new Look(
                    file.content().title(),
                    file.content().actors().size(),
                    file.content().steps().size(),
                    wrong,
                    missing(ui, file.content()),
                    wrong.isEmpty() ? file.content().flow(ui::text) : List.of());
        }

        private static List<String> missing(Ui ui, SopContent content) {
            List<String> missing = new ArrayList<>();
            for (FieldError error : content.missing()) {
                missing.add(ui.text(error.key(), error.arguments().toArray()));
            }
            return missing;
        }
    }
}
