package id.abdi.sop;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of an SOP (<em>Nomor SOP</em>), under which people and files know it; unique in the government, capitals and
 * small letters alike (S-1).
 */
public record SopCode(String value) {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./_-]{1,58}[\\p{L}\\p{N}]");

    public SopCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalStateException("no number of an SOP: " + value);
        }
    }

    /** @throws id.abdi.kernel.Refusal {@code sop-code} */
    public static SopCode of(String text) {
        return read(text).orElseThrow(SopRefusals::code);
    }

    /** The number that this text is; empty where it is none. */
    public static Optional<SopCode> read(@Nullable String text) {
        String tidy = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        return FORM.matcher(tidy).matches() ? Optional.of(new SopCode(tidy)) : Optional.empty();
    }

    /** As it is compared. */
    String key() {
        return value.toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
