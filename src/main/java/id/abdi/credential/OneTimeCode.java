package id.abdi.credential;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * A code that a person reads from paper and types once: 80 random bits as 16 signs in four groups, without the letters
 * that are taken for others (Crockford's base 32).
 */
record OneTimeCode(String signs) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimeCode fresh() {
        StringBuilder signs = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            signs.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new OneTimeCode(signs.toString());
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
        return String.join("-", signs.split("(?<=\\G.{" + GROUP + "})"));
    }

    @Override
    public String toString() {
        return "OneTimeCode";
    }
}
