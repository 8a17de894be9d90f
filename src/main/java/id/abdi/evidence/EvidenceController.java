package id.abdi.evidence;

import id.abdi.file.FileReply;
import id.abdi.identity.Caller;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The forms for evidence on the pages of other modules, and the files themselves (R4). */
@Controller
@RequestMapping("/{things}/{thing}/evidence")
class EvidenceController {
    private final Provables provables;
    private final AddEvidence add;
    private final RemoveEvidence remove;
    private final OpenEvidence open;
    private final FileReply reply;

    EvidenceController(
            Provables provables, AddEvidence add, RemoveEvidence remove, OpenEvidence open, FileReply reply) {
        this.provables = provables;
        this.add = add;
        this.remove = remove;
        this.open = open;
        this.reply = reply;
    }

    @PostMapping
    String add(
            Caller caller, @PathVariable String things, @PathVariable UUID thing, @ModelAttribute EvidenceForm form) {
        add.by(caller, new Target(things, thing, null), form);
        return "redirect:" + provables.page(things, thing);
    }

    @PostMapping("/{evidence}/remove")
    String remove(Caller caller, @PathVariable String things, @PathVariable UUID thing, @PathVariable UUID evidence) {
        remove.by(caller, new Target(things, thing, null), evidence);
        return "redirect:" + provables.page(things, thing);
    }

    @GetMapping("/{evidence}")
    ResponseEntity<byte[]> open(
            Caller caller, @PathVariable String things, @PathVariable UUID thing, @PathVariable UUID evidence) {
        OpenEvidence.Opened opened = open.by(caller, new Target(things, thing, null), evidence);
        return reply.of(opened.file(), opened.name());
    }

    /** Small enough for a list on a slow line. */
    @GetMapping("/{evidence}/thumbnail")
    ResponseEntity<byte[]> thumbnail(
            Caller caller, @PathVariable String things, @PathVariable UUID thing, @PathVariable UUID evidence) {
        OpenEvidence.Opened opened = open.by(caller, new Target(things, thing, null), evidence);
        return reply.thumbnail(opened.file(), opened.name());
    }
}
