package id.abdi.kernel;

import java.util.List;
import java.util.Map;

/**
 * "No, because …": what was asked cannot be done, said so that the asker can mend it. Made only in a module's
 * {@code …Refusals}. The web turns it into a notice or an {@code application/problem+json}, the command line into a
 * sentence. Carries no stack trace: it is an answer, not a fault.
 */
public final class Refusal extends RuntimeException {
    /** What kind of no, with the HTTP status that says it. */
    public enum Kind {
        /** The input is wrong; the fields say where. */
        INVALID(422),
        /** It contradicts what is stored; the answer holds the stored state. */
        CONFLICT(409),
        /** The caller's version is not the newest any more. */
        STALE(412),
        /** The caller may see it but not do this. */
        FORBIDDEN(403),
        /** It does not exist, or the caller may not know that it does. */
        NOT_FOUND(404),
        /** More bytes than are taken at once. */
        TOO_LARGE(413),
        /** Too often or too much. */
        LIMITED(429),
        /** No room left. */
        FULL(507),
        /** Cannot be answered now. */
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** One wrong field: its name in the form or JSON body, and the key of the message that says what to do. */
    public record FieldError(String field, String key, List<Object> arguments) {
        public FieldError {
            arguments = List.copyOf(arguments);
        }

        public FieldError(String field, String key) {
            this(field, key, List.of());
        }
    }

    private final transient Kind kind;
    private final String type;
    private final String key;
    private final transient List<Object> arguments;
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> facts;

    private Refusal(
            Kind kind,
            String type,
            String key,
            List<Object> arguments,
            List<FieldError> errors,
            Map<String, Object> facts) {
        super(key, null, false, false);
        this.kind = kind;
        this.type = type;
        this.key = key;
        this.arguments = List.copyOf(arguments);
        this.errors = List.copyOf(errors);
        this.facts = Map.copyOf(facts);
    }

    /**
     * @param type the stable name of the refusal ({@code day-closed}), part of the API
     * @param key the message that says what is wrong, where, and what to do
     * @param arguments what the message names
     */
    public static Refusal of(Kind kind, String type, String key, Object... arguments) {
        return new Refusal(kind, type, key, List.of(arguments), List.of(), Map.of());
    }

    /** Wrong input, with the fields that are wrong. */
    public static Refusal invalid(String type, String key, List<FieldError> errors, Object... arguments) {
        return new Refusal(Kind.INVALID, type, key, List.of(arguments), errors, Map.of());
    }

    /** The same refusal with facts that the API answers beside it, such as the stored state. */
    public Refusal with(Map<String, Object> moreFacts) {
        return new Refusal(kind, type, key, arguments, errors, moreFacts);
    }

    public Kind kind() {
        return kind;
    }

    public String type() {
        return type;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
