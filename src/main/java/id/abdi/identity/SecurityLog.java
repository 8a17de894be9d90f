package id.abdi.identity;

import id.abdi.kernel.EmployeeId;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The security log (SEC-34): one JSON object a line, in UTC, through the logger {@code security}. People appear by their
 * internal id only; line breaks in values are encoded by JSON itself.
 */
@Component
public class SecurityLog {
    /** How it ended. */
    public enum Result {
        DONE,
        REFUSED,
        LIMITED
    }

    private static final Logger LOG = LoggerFactory.getLogger("security");

    private final Clock clock;
    private final JsonMapper json;

    SecurityLog(Clock clock, JsonMapper json) {
        this.clock = clock;
        this.json = json;
    }

    /**
     * @param who the person who acts, where known
     * @param what the act, a word or two with dashes
     */
    public void write(@Nullable EmployeeId who, String what, Result result) {
        write(who, what, result, Map.of());
    }

    /**
     * @param more further facts; never a name, a number of a person or a secret
     */
    public void write(@Nullable EmployeeId who, String what, Result result, Map<String, ?> more) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("at", clock.instant().toString());
        line.put("log", "security");
        String request = MDC.get("requestId");
        if (request != null) {
            line.put("request", request);
        }
        if (who != null) {
            line.put("who", who.toString());
        }
        line.put("what", what);
        line.put("result", result.name());
        more.forEach((name, value) -> line.put(name, value.toString()));
        LOG.info("{}", json.writeValueAsString(line));
    }
}
