package id.abdi.witness;

import id.abdi.api.ApiCall;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where other logs ask this installation to confirm their checkpoints; whoever asks is known by the signature alone. */
@RestController
class WitnessApi {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final ConfirmCheckpoint confirm;

    WitnessApi(ConfirmCheckpoint confirm) {
        this.confirm = confirm;
    }

    @ApiCall(
            "Another log asks this witness to confirm a checkpoint, as c2sp.org/tlog-witness says; answers 400, 403, 404, 409 and 422 as it says.")
    @PostMapping("/api/v1/witness/add-checkpoint")
    ResponseEntity<String> add(@RequestBody byte[] request) {
        return switch (confirm.of(request)) {
            case Outcome.Confirmed confirmed -> answer(HttpStatus.OK, TEXT, confirmed.lines());
            case Outcome.Unknown unknown -> answer(HttpStatus.NOT_FOUND, TEXT, "This log is not known here.\n");
            case Outcome.NotSigned none -> answer(HttpStatus.FORBIDDEN, TEXT, "The known key did not sign it.\n");
            case Outcome.Bad bad -> answer(HttpStatus.BAD_REQUEST, TEXT, "The request is not understood.\n");
            case Outcome.OtherSize other ->
                answer(HttpStatus.CONFLICT, MediaType.parseMediaType("text/x.tlog.size"), other.stored() + "\n");
            case Outcome.NotProved none ->
                answer(HttpStatus.UNPROCESSABLE_CONTENT, TEXT, "It is not proved to continue what was confirmed.\n");
        };
    }

    private static ResponseEntity<String> answer(HttpStatus status, MediaType type, String body) {
        return ResponseEntity.status(status).contentType(type).body(body);
    }
}
