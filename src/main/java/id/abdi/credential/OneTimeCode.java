package id.abdi.credential;

import id.abdi.kernel.ReadableCode;
import java.util.Locale;

/**
 * A code that a person reads from paper and types once: 80 random bits as 16 signs in four groups, without the letters
 * that are taken for others (Crockford's base 32).
 */
record OneTimeCode(String signs) {
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    static OneTimeCode fresh() {
        return new OneTimeCode(ReadableCode.random(LENGTH));
    }

    /** As it was typed: small letters, any blanks and dashes, O for 0, I and L for 1. */
    static OneTimeCode typed(String text) {
        return new OneTimeCode(text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0\\u2010-\\u2015-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1'));
    }

    byte[] hash() {
        return OpaqueSecret.hash(signs);
    }

    /** {@code 7K3M-Q0ZD-19XA-B4TW}. */
    String written() {
        return ReadableCode.grouped(signs, GROUP);
    }

    @Override
    public String toString() {
        return "OneTimeCode";
    }
}
