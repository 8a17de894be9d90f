package id.abdi.document;

/**
 * Text that a spreadsheet only shows (SEC-27): what begins like a formula gets an apostrophe before it, which our own imports
 * take away again.
 */
final class Plain {
    private Plain() {}

    static String cell(String text) {
        return text.matches("(?s)\\s*[=+\\-@].*") ? "'" + text : text;
    }
}
