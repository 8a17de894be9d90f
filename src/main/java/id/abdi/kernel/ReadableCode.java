package id.abdi.kernel;

import java.security.SecureRandom;

/** Random signs that are read from paper and typed without a mistake: Crockford's base 32, which has no I, L, O and U. */
public final class ReadableCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadableCode() {}

    /** @param length in signs, each of five random bits */
    public static String random(int length) {
        StringBuilder signs = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            signs.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return signs.toString();
    }

    /** With a dash after each so many: {@code 7K3M-Q0ZD}. */
    public static String grouped(String signs, int group) {
        return String.join("-", signs.split("(?<=\\G.{" + group + "})"));
    }
}
