package id.abdi.transparency;

import id.abdi.api.ApiCall;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log for programs; nobody needs to sign in. */
@RestController
class PublicLogApi {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, java.nio.charset.StandardCharsets.UTF_8);
    private static final CacheControl SECONDS =
            CacheControl.maxAge(Duration.ofSeconds(2)).cachePublic();

    private final ReadPublicLog log;

    PublicLogApi(ReadPublicLog log) {
        this.log = log;
    }

    @ApiCall(value = "The newest signed checkpoint of the log, a signed note.", problems = "404 nothing-signed")
    @GetMapping("/api/v1/log/checkpoint")
    ResponseEntity<String> checkpoint() {
        return text(log.newest().note());
    }

    @ApiCall("The public keys of the log, one in a line, the present one last.")
    @GetMapping("/api/v1/log/keys")
    ResponseEntity<String> keys() {
        return text(log.keys());
    }

    @ApiCall(
            value = "The proof that the leaf with that hash is in the log.",
            problems = {"404 not-in-the-log", "422 no-hash"})
    @GetMapping("/api/v1/log/proof")
    ResponseEntity<ProofAnswer> proof(@RequestParam String leaf, @RequestParam Optional<Long> size) {
        return ResponseEntity.ok().cacheControl(SECONDS).body(log.proof(leaf, size.orElse(null)));
    }

    private static ResponseEntity<String> text(String body) {
        return ResponseEntity.ok().contentType(TEXT).cacheControl(SECONDS).body(body);
    }
}
