package id.abdi.web;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is not what was asked for: its status, the stable name of what is wrong, and the words for it.
 *
 * @param number stands in the log beside the fault that nobody else may see; null where nothing broke
 */
record Problem(
        int status,
        String type,
        String key,
        List<Object> arguments,
        List<FieldError> errors,
        Map<String, Object> facts,
        @Nullable String number) {

    static Problem of(Refusal refusal) {
        return new Problem(
                refusal.kind().status(),
                refusal.type(),
                refusal.key(),
                refusal.arguments(),
                refusal.errors(),
                refusal.facts(),
                null);
    }

    static Problem of(int status, String type) {
        return new Problem(status, type, "web.refusal." + type, List.of(), List.of(), Map.of(), null);
    }

    /** Something broke; the number leads from the visitor's words to the line in the log. */
    static Problem broken(int status, String type, String number) {
        return new Problem(
                status, type, "web.refusal." + type, List.of(number), List.of(), Map.of("number", number), number);
    }

    /** Seconds after which it may be tried again, where the refusal knows. */
    @Nullable
    Object retryAfter() {
        return facts.getOrDefault("retryAfter", status == 503 ? 5 : null);
    }

    boolean known() {
        return number == null;
    }
}
