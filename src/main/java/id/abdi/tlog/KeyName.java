package id.abdi.tlog;

/** The name of a key: no blank and no plus, so that it can stand in a line (C2SP signed-note). */
final class KeyName {
    private KeyName() {}

    /** @throws Malformed where it is no name of a key */
    static String check(String name) {
        boolean fits = !name.isEmpty()
                && name.codePoints()
                        .noneMatch(c -> c == '+' || c < 0x20 || Character.isSpaceChar(c) || Character.isWhitespace(c));
        if (!fits) {
            throw new Malformed("the name of a key has no blank and no plus, unlike \"" + Bytes.shown(name) + "\"");
        }
        return name;
    }
}
