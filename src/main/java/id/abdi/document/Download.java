package id.abdi.document;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers a request with a file that is handed out, never opened within the page (SEC-24, SEC-25). */
public enum Download {
    PDF("application/pdf", ".pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    CSV("text/csv;charset=UTF-8", ".csv");

    private final String type;
    private final String ending;

    Download(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** @param name without its ending; what a file's name cannot hold becomes a dash */
    public ResponseEntity<byte[]> of(String name, byte[] bytes) {
        return ResponseEntity.ok().headers(headers(name, bytes.length)).body(bytes);
    }

    /**
     * What an answer says about such a file.
     *
     * @param name as above
     * @param bytes how long it is
     */
    public HttpHeaders headers(String name, long bytes) {
        String tidy = name.replaceAll("[^\\p{L}\\p{N} ._-]+", "-").strip();
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(type));
        headers.setContentLength(bytes);
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(tidy + ending, StandardCharsets.UTF_8)
                .build());
        headers.set("X-Content-Type-Options", "nosniff");
        return headers;
    }
}
