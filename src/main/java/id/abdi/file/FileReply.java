package id.abdi.file;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers a request with a kept file so that no browser can be made to run it (SEC-24, SEC-25): its own type and name, never
 * guessed, in a sandbox; a PDF is only handed out, never opened within the page.
 */
@Component
public class FileReply {
    private static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private final FileStore store;

    FileReply(FileStore store) {
        this.store = store;
    }

    /** @param name what the person who handed it in called it */
    public ResponseEntity<byte[]> of(StoredFile file, String name) {
        return answer(file.kind(), file.kind().picture(), file.kind().name(name), store.content(file));
    }

    /** The small picture.
     *
     * @throws id.abdi.kernel.Refusal {@code not-found} for a PDF
     */
    public ResponseEntity<byte[]> thumbnail(StoredFile file, String name) {
        byte[] small = store.thumbnail(file).orElseThrow(FileRefusals::unknown);
        return answer(FileKind.JPEG, true, FileKind.JPEG.name(name), small);
    }

    private static ResponseEntity<byte[]> answer(FileKind kind, boolean shown, String name, byte[] bytes) {
        ContentDisposition.Builder disposition = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
        MediaType type = kind.mediaType();
        return ResponseEntity.ok()
                .contentType(type)
                .contentLength(bytes.length)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", SANDBOX)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(bytes);
    }
}
