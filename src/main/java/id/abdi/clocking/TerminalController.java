package id.abdi.clocking;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The doors at which attendance terminals knock ({@code /iclock/…}, "ADMS"). They know one name, their serial number, and speak
 * plain text. Commands are never sent to them: there is no code for any.
 */
@Controller
@RequestMapping("/iclock")
class TerminalController {
    /** Of one request (SEC-33). */
    static final int MOST_BYTES = 1_000_000;

    private final HearTerminal hear;

    TerminalController(HearTerminal hear) {
        this.hear = hear;
    }

    /** The terminal has started and asks how to behave: punches alone, at once, and its clock is left alone. */
    @GetMapping("/cdata")
    ResponseEntity<String> hello(HttpServletRequest request) {
        return heard(request, device -> {
            hear.contact(device, request.getRemoteAddr());
            return HearTerminal.options(device);
        });
    }

    @PostMapping("/cdata")
    ResponseEntity<String> push(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        boolean touches = "ATTLOG".equalsIgnoreCase(request.getParameter("table"));
        if (touches && body.length > MOST_BYTES) {
            return text(HttpStatus.CONTENT_TOO_LARGE, "too large");
        }
        return heard(request, device -> {
            if (touches) {
                return "OK: " + hear.touches(device, request.getRemoteAddr(), body);
            }
            hear.dropped(device, request.getRemoteAddr());
            return "OK: " + lines(body);
        });
    }

    /** Whether there is something to do: never. */
    @GetMapping({"/getrequest", "/ping"})
    ResponseEntity<String> poll(HttpServletRequest request) {
        return alive(request);
    }

    @PostMapping("/devicecmd")
    ResponseEntity<String> result(HttpServletRequest request) {
        return alive(request);
    }

    private ResponseEntity<String> alive(HttpServletRequest request) {
        return heard(request, device -> {
            hear.contact(device, request.getRemoteAddr());
            return "OK";
        });
    }

    /** What another site makes a browser send is not from a terminal. The serial stands in the address, not in the body. */
    private ResponseEntity<String> heard(HttpServletRequest request, Function<Device, String> answer) {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean browser = site != null && !site.equals("same-origin");
        Optional<Device> device =
                browser ? Optional.empty() : hear.device(request.getParameter("SN"), request.getRemoteAddr());
        return device.map(known -> text(HttpStatus.OK, answer.apply(known)))
                .orElseGet(() -> text(HttpStatus.FORBIDDEN, "refused"));
    }

    private static int lines(byte[] body) {
        int lines = body.length > 0 && body[body.length - 1] != '\n' ? 1 : 0;
        for (byte one : body) {
            lines += one == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static ResponseEntity<String> text(HttpStatus status, String text) {
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(text);
    }
}
