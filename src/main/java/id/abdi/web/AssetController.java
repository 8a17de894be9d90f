package id.abdi.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Static files, kept by the browser for a year: another content has another address. */
@Controller
class AssetController {
    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    /** A page of an older version may still ask for an older content; it gets today's, and may not keep it. */
    @GetMapping("/assets/{hash}/{module}/{file}")
    ResponseEntity<byte[]> asset(
            @PathVariable String hash,
            @PathVariable String module,
            @PathVariable String file,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        Asset asset = assets.find(module, file).orElseThrow(WebRefusals::unknownAddress);
        boolean gzip = encodings.contains("gzip");
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .cacheControl(
                        asset.hash().equals(hash)
                                ? CacheControl.maxAge(Duration.ofDays(365))
                                        .cachePublic()
                                        .immutable()
                                : CacheControl.noCache());
        if (gzip) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.body(gzip ? asset.compressed() : asset.content());
    }
}
