package id.abdi.document;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet only shows (SEC-27): what begins like a formula gets an apostrophe before it, which our own imports
 * take away again.
 */
public final class Plain {
    private static final Pattern RUN =
            Pattern.compile("(?s)(?:\\s*[=+\\-@\uff1d\uff0b\uff0d\uff20]|[\\t\\r\\n\\x00]).*");

    /** What XML 1.0, which PDF and workbook are made of, cannot hold. */
    private static final Pattern UNHELD =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Plain() {}

    /** The text as a cell may hold it, whatever somebody typed. */
    public static String cell(String text) {
        return RUN.matcher(text).matches() ? "'" + held(text) : held(text);
    }

    /** With a blank for each sign that no document holds: a document is made whatever somebody typed. */
    static String held(String text) {
        return UNHELD.matcher(text).replaceAll(" ");
    }
}
