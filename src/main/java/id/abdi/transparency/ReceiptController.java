package id.abdi.transparency;

import id.abdi.api.ApiCall;
import id.abdi.identity.Caller;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Receipts as files, which anybody who holds one can check with the log's key alone. */
@RestController
class ReceiptController {
    private final GiveReceipt give;

    ReceiptController(GiveReceipt give) {
        this.give = give;
    }

    @GetMapping("/receipts/{leaf}")
    ResponseEntity<String> file(Caller caller, @PathVariable UUID leaf) {
        return receipt(caller, leaf);
    }

    @ApiCall(
            value = "The final receipt of what was recorded with that leaf, for whom it is about and who recorded it.",
            problems = {"404 no-receipt", "503 not-sealed"})
    @GetMapping("/api/v1/receipts/{leaf}")
    ResponseEntity<String> receipt(Caller caller, @PathVariable UUID leaf) {
        ContentDisposition attached = ContentDisposition.attachment()
                .filename("abdi-" + leaf + ".tlog-proof")
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(give.to(caller, leaf).text());
    }
}
