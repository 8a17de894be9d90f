package id.abdi.evidence;

import id.abdi.api.ApiCall;
import id.abdi.evidence.AddEvidence.Added;
import id.abdi.evidence.ReceiveEvidence.Received;
import id.abdi.file.FileReply;
import id.abdi.identity.Caller;
import id.abdi.identity.PersonWords;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.ledger.Receipt;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Evidence for other programs: a file goes in once, however often it is sent, and comes out as we keep it. */
@RestController
@RequestMapping("/api/v1/employees/{nip}/{things}/{thing}/evidence")
class EvidenceApi {
    private final PersonWords people;
    private final AddEvidence add;
    private final ReceiveEvidence receive;
    private final OpenEvidence open;
    private final FileReply reply;

    EvidenceApi(PersonWords people, AddEvidence add, ReceiveEvidence receive, OpenEvidence open, FileReply reply) {
        this.people = people;
        this.add = add;
        this.receive = receive;
        this.open = open;
        this.reply = reply;
    }

    /** 201 for a new piece, 200 for one that the same request made before. */
    @ApiCall(
            value = "A picture, a PDF or a link becomes evidence of an activity.",
            answers = {201, 200},
            problems = {
                "404 not-found",
                "409 day-closed",
                "409 evidence-id-taken",
                "409 evidence-removed",
                "422 evidence-nothing",
                "422 evidence-one-at-a-time",
                "422 evidence-link",
                "422 evidence-not-uuid7",
                "422 file-empty",
                "422 file-type",
                "422 file-too-large",
                "422 file-pixels",
                "422 file-broken-picture",
                "422 file-broken-pdf",
                "422 file-locked-pdf",
                "422 file-active-pdf",
                "422 file-two-in-one",
                "429 file-many-today",
                "429 file-much-this-month"
            })
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

    /** 202 while bytes are missing; 201 with the last of them, 200 where the same was sent before. */
    @ApiCall(
            value = "A file becomes evidence in pieces, under an id (UUIDv7) that the sender makes."
                    + " Content-Range: bytes */TOTAL with no body asks how much is here.",
            answers = {202, 201, 200},
            problems = {
                "404 not-found",
                "409 day-closed",
                "409 evidence-id-taken",
                "409 evidence-removed",
                "409 upload-offset",
                "409 upload-other",
                "422 content-range",
                "422 content-digest",
                "422 digest",
                "422 upload-digest",
                "422 upload-range",
                "422 evidence-not-uuid7",
                "422 file-type",
                "422 file-too-large",
                "429 uploads-many",
                "429 file-many-today",
                "429 file-much-this-month"
            })
    @PutMapping("/{evidence}")
    ResponseEntity<Upload> put(
            Caller caller,
            @PathVariable Nip nip,
            @PathVariable String things,
            @PathVariable UUID thing,
            @PathVariable UUID evidence,
            RequestEntity<byte[]> sent) {
        FilePiece piece = FilePiece.of(sent.getHeaders(), Objects.requireNonNullElse(sent.getBody(), new byte[0]));
        Received received = receive.by(caller, new Target(things, thing, owner(nip)), evidence, piece);
        return switch (received) {
            case Received.Part(long bytes) ->
                ResponseEntity.accepted().body(new Upload(evidence, bytes, piece.total(), null));
            case Received.Whole(Added added) ->
                ResponseEntity.status(added.fresh() ? HttpStatus.CREATED : HttpStatus.OK)
                        .body(new Upload(evidence, piece.total(), piece.total(), Answer.of(added)));
        };
    }

    @ApiCall(
            value = "The file of a piece of evidence, as it is kept.",
            problems = {"404 not-found", "503 file-lost"})
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
     * How far the sending of a file is.
     *
     * @param received bytes that are here: where the sender goes on
     * @param evidence what it became; null while bytes are missing
     */
    record Upload(
            UUID id, long received, long total, @Nullable Answer evidence) {}

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
