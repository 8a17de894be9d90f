package id.abdi.api;

import id.abdi.kernel.Refusal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The version that a client means to follow: {@code If-Match: "2"} (RFC 9110, 13.1.1), as our answers' {@code ETag} names it. */
public final class IfMatch {
    private IfMatch() {}

    /**
     * @param unreadable what is answered where it is no number of a version
     * @return null where the client does not say; 0 means one that is not there yet
     */
    public static @Nullable Integer version(@Nullable String header, Supplier<Refusal> unreadable) {
        if (header == null || header.isBlank()) {
            return null;
        }
        String text = header.strip().replaceAll("^\"|\"$", "");
        if (!text.matches("[0-9]{1,6}")) {
            throw unreadable.get();
        }
        return Integer.valueOf(text);
    }
}
