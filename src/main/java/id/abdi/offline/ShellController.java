package id.abdi.offline;

import id.abdi.web.Ui;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The worker of the browser, and the page that it shows without a network; both are everybody's. */
@Controller
class ShellController {
    /** Where the shell lies; it holds nothing of anybody, since it is kept in clear (OFF-19). */
    static final String SHELL = "/offline";

    private static final List<String> STATIC = List.of("style.css", "htmx.js", "abdi.js", "offline.js", "abdi.svg");

    private final WorkerScript script = new WorkerScript();

    /** The worker; its text names the static files it keeps, so that new ones make a new worker (OFF-11). */
    @GetMapping("/sw.js")
    ResponseEntity<String> worker(Ui ui) {
        String files = STATIC.stream()
                .map(file -> "\"" + ui.asset("web", file) + "\"")
                .collect(Collectors.joining(", ", "[", "]"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .body(script.with(SHELL, files));
    }

    @GetMapping(SHELL)
    String shell() {
        return "offline/Shell";
    }
}
