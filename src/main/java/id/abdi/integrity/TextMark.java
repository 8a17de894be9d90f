package id.abdi.integrity;

/** By what texts are the same: their letters and digits, whatever their case, blanks and marks. */
final class TextMark {
    // FNV-1a of 64 bits.
    private static final long BEGIN = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private TextMark() {}

    static long of(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .asLongStream()
                .reduce(BEGIN, (mark, sign) -> (mark ^ sign) * PRIME);
    }
}
