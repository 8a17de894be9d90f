package id.abdi.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Numbers, texts and base64 that have one way of being written; every other way is refused. */
final class Bytes {
    private static final int DIGITS = 19;

    private Bytes() {}

    /** @throws Malformed where the text is no base64 or has a second way of being written */
    static byte[] base64(String text, String what) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException other) {
            // Said below.
        }
        throw new Malformed(what + " is written in base64, not as \"" + shown(text) + "\"");
    }

    /** A whole number from 0 on without leading zeros. */
    static long number(String text, String what) {
        boolean digits = !text.isEmpty()
                && text.length() <= DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && (text.length() == 1 || text.charAt(0) != '0');
        if (digits) {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException tooLarge) {
                // Said below.
            }
        }
        throw new Malformed(what + " is a whole number without leading zeros, not \"" + shown(text) + "\"");
    }

    /** @throws Malformed where it is no UTF-8 */
    static String utf8(byte[] bytes, String what) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new Malformed(what + " is not written in UTF-8");
        }
    }

    /** Short enough for a sentence and without anything that a terminal would obey. */
    static String shown(String text) {
        String first = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return first.codePoints()
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
