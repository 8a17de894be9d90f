package id.abdi.standard;

import java.util.Locale;
import java.util.Optional;

/** The code by which people, files and other programs name a work standard: capital letters, digits, points and dashes. */
public record StandardCode(String value) {
    private static final String FORM = "[A-Z0-9][A-Z0-9.-]{1,29}";

    public StandardCode {
        if (!value.matches(FORM)) {
            throw new IllegalStateException("not the code of a standard: " + value);
        }
    }

    /** Reads a code as people type it, in small letters too; empty where it cannot be one. */
    public static Optional<StandardCode> read(String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        return text.matches(FORM) ? Optional.of(new StandardCode(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
