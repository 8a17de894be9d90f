package id.abdi.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The text of the worker, with the addresses of today. */
final class WorkerScript {
    private final String text;

    WorkerScript() {
        try {
            text = new ClassPathResource("id/abdi/offline/worker.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param files the addresses of the static files, as a list of JavaScript */
    String with(String shell, String files) {
        return text.replace("\"SHELL\"", "\"" + shell + "\"").replace("[\"FILES\"]", files);
    }
}
