package id.abdi.intake;

import id.abdi.kernel.Refusal;
import java.util.List;

/** Why a row became what it became: the key of a message and what it names. */
public record Reason(String key, List<Object> arguments) {
    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }

    /** The words of a refusal. */
    public static Reason of(Refusal refusal) {
        return new Reason(refusal.key(), refusal.arguments());
    }
}
