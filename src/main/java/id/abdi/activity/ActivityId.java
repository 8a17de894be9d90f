package id.abdi.activity;

import id.abdi.kernel.Uuid7;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id of an activity for ever: a UUID of version 7 that the client makes before the first save (OFF-1). */
public record ActivityId(UUID value) {
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    public static ActivityId fresh() {
        return new ActivityId(Uuid7.next());
    }

    /**
     * Reads an id from an address or a form.
     *
     * @throws id.abdi.kernel.Refusal {@code not-uuid7} for anything but a UUID of version 7
     */
    public static ActivityId of(String text) {
        if (!UUID_TEXT.matcher(text).matches() || !Uuid7.is(UUID.fromString(text))) {
            throw ActivityRefusals.notUuid7();
        }
        return new ActivityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
