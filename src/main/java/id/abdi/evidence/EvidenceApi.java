package id.abdi.evidence;

import id.abdi.evidence.AddEvidence.Added;
import id.abdi.file.FileReply;
import id.abdi.identity.Caller;
import id.abdi.identity.PersonWords;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.ledger.Receipt;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Evidence for other programs: a file goes in once, however often it is sent, and comes out as we keep it. */
@RestController
@RequestMapping("/api/v1/employees/{nip}/{things}/{thing}/evidence")
class EvidenceApi {
    private final PersonWords people;
    private final AddEvidence add;
    private final OpenEvidence open;
    private final FileReply reply;

    EvidenceApi(PersonWords people, AddEvidence add, OpenEvidence open, FileReply reply) {
        this.people = people;
        this.add = add;
        this.open = open;
        this.reply = reply;
    }

    /** 201 for a new piece, 200 for one that the same request made before. */
    @PostMapping
    ResponseEntity<Answer> post(
            Caller caller,
            @PathVariable Nip nip,
            @PathVariable String things,
            @PathVariable UUID thing,
            @ModelAttribute EvidenceForm form) {
        Added added = add.by(caller, new Target(things, thing, owner(nip)), form);
        return ResponseEntity.status(added.fresh() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(Answer.of(added));
    }

    @GetMapping("/{evidence}")
    ResponseEntity<byte[]> get(
            Caller caller,
            @PathVariable Nip nip,
            @PathVariable String things,
            @PathVariable UUID thing,
            @PathVariable UUID evidence) {
        OpenEvidence.Opened opened = open.by(caller, new Target(things, thing, owner(nip)), evidence);
        return reply.of(opened.file(), opened.name());
    }

    private EmployeeId owner(Nip nip) {
        return people.byNip(nip).map(PersonWords.Person::id).orElseThrow(EvidenceRefusals::unknown);
    }

    /**
     * A piece as the API answers it.
     *
     * @param sha256 of what is kept
     * @param sentSha256 of what was received, to be compared with what was sent
     */
    record Answer(
            UUID id,
            EvidenceKind kind,
            String label,
            long bytes,
            @Nullable String sha256,
            @Nullable String sentSha256,
            Instant addedAt,
            Receipt receipt) {
        static Answer of(Added added) {
            Evidence piece = added.evidence();
            return new Answer(
                    piece.id(),
                    piece.kind(),
                    piece.label(),
                    piece.bytes(),
                    piece.sha256(),
                    added.sentSha256(),
                    piece.addedAt(),
                    piece.receipt());
        }
    }
}
