package id.abdi.privacy;

import id.abdi.document.Download;
import id.abdi.document.Export;
import id.abdi.document.PdfPage;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.web.Ui;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is kept about the reader, a copy of it, and what they ask to be corrected (PDP-1, PDP-2). */
@Controller
class OwnDataController {
    private final CopyOfOwn data;
    private final Register register;
    private final AskCorrection correction;
    private final Export export;

    OwnDataController(CopyOfOwn data, Register register, AskCorrection correction, Export export) {
        this.data = data;
        this.register = register;
        this.correction = correction;
        this.export = export;
    }

    /** A kind of data in words: what, why, how long, who sees it. */
    record Kind(String name, String why, String until, String seen) {}

    /** A request and what became of it. */
    record Asked(
            String what, String wish, String when, @Nullable String answer) {}

    @GetMapping("/account/data")
    String page(Caller caller, Ui ui, Model model) {
        model.addAttribute("kinds", kinds(ui));
        model.addAttribute(
                "asked",
                correction.of(caller).stream()
                        .map(request -> asked(request, ui))
                        .toList());
        return "privacy/OwnData";
    }

    private List<Kind> kinds(Ui ui) {
        return register.kinds().stream()
                .map(kind -> new Kind(
                        ui.text("privacy.kind." + kind),
                        ui.text("privacy.kind." + kind + ".why"),
                        ui.text("privacy.kind." + kind + ".until"),
                        ui.text("privacy.kind." + kind + ".seen")))
                .toList();
    }

    private static Asked asked(CorrectionRequest request, Ui ui) {
        CorrectionRequest.Answer answer = request.answer();
        return new Asked(
                request.what(),
                request.wish(),
                ui.text("privacy.asked.until", request.askedAt(), request.dueAt()),
                answer == null
                        ? null
                        : ui.text(
                                "privacy.asked.answer",
                                ui.text("privacy.outcome." + answer.outcome()),
                                answer.words(),
                                answer.at()));
    }

    @GetMapping("/account/data/copy.json")
    ResponseEntity<byte[]> json(Caller caller) {
        CopyOfOwn.Copy copy = data.of(caller);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.setContentDisposition(
                ContentDisposition.attachment().filename("data-saya.json").build());
        headers.set("X-Content-Type-Options", "nosniff");
        return ResponseEntity.ok().headers(headers).body(data.json(copy));
    }

    @GetMapping("/account/data/copy.pdf")
    ResponseEntity<byte[]> pdf(Caller caller, Ui ui) {
        CopyOfOwn.Copy copy = data.of(caller);
        PdfPage page = new PdfPage(
                ui.text("privacy.copy.title"),
                "privacy/CopyPrint",
                Map.of("copy", PrintedCopy.of(copy, ui)),
                List.of(),
                copy.madeAt());
        return Download.PDF.of("data-saya", export.pdf(page));
    }

    @PostMapping("/account/data/corrections")
    String ask(Caller caller, @ModelAttribute AskCorrection.Wish form) {
        correction.by(caller, form);
        return "redirect:/account/data#corrections";
    }

    /** A request as the personnel agency reads it. */
    record Open(String id, String person, Asked asked, boolean open) {}

    @GetMapping("/corrections")
    String all(Caller caller, Ui ui, Model model) {
        List<CorrectionRequest> requests = correction.all(caller);
        Map<EmployeeId, String> names = correction.names(requests);
        model.addAttribute(
                "rows",
                requests.stream()
                        .map(request -> new Open(
                                request.id().toString(),
                                names.getOrDefault(request.employee(), ""),
                                asked(request, ui),
                                request.answer() == null))
                        .toList());
        return "privacy/Corrections";
    }

    @PostMapping("/corrections/{id}")
    String answer(Caller caller, @PathVariable UUID id, @ModelAttribute AskCorrection.Reply form) {
        correction.answer(caller, id, form);
        return "redirect:/corrections";
    }
}
