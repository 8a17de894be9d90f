package id.abdi.transparency;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log where programs of others look for it (C2SP tlog-tiles): the same answers below {@code /log}. */
@RestController
class PublicLogFiles {
    private final PublicLogApi api;

    PublicLogFiles(PublicLogApi api) {
        this.api = api;
    }

    @GetMapping("/log/checkpoint")
    ResponseEntity<String> checkpoint() {
        return api.checkpoint();
    }

    @GetMapping("/log/keys")
    ResponseEntity<String> keys() {
        return api.keys();
    }

    @GetMapping("/log/proof")
    ResponseEntity<ProofAnswer> proof(@RequestParam String leaf, @RequestParam Optional<Long> size) {
        return api.proof(leaf, size);
    }
}
