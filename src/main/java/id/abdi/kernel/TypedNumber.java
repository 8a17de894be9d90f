package id.abdi.kernel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number as people type it: {@code 1.250}, {@code 1.250,5} and {@code 12,5} as Indonesians write them; also {@code 12.5}. */
public final class TypedNumber {
    private static final Pattern GROUPED = Pattern.compile("(?!0+\\.)[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]+)?");
    private static final Pattern PLAIN = Pattern.compile("([0-9]+)([.,]([0-9]+))?");

    private TypedNumber() {}

    /** Empty where it is no number, is below zero, or has more digits before or after the comma than that. */
    public static Optional<BigDecimal> read(@Nullable String typed, int digits, int decimals) {
        String text = typed == null ? "" : typed.strip();
        String plain = GROUPED.matcher(text).matches() ? text.replace(".", "") : text;
        Matcher parts = PLAIN.matcher(plain);
        if (!parts.matches()
                || parts.group(1).length() > digits
                || (parts.group(3) != null && parts.group(3).length() > decimals)) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain.replace(',', '.')));
    }
}
