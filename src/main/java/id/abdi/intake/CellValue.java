package id.abdi.intake;

/**
 * A cell as the file has it.
 *
 * @param text tidied: single blanks, no apostrophe of a spreadsheet before a number; empty where the file says nothing
 */
record CellValue(String text, Kind kind) {
    enum Kind {
        TEXT,
        /** A number of a spreadsheet, which keeps 15 digits only. */
        NUMBER,
        /** A date of a spreadsheet; the text is ISO 8601. */
        DATE,
        /** An error of a formula, such as {@code #N/A}. */
        ERROR
    }

    static CellValue text(String raw) {
        return new CellValue(tidy(raw), Kind.TEXT);
    }

    boolean empty() {
        return text.isEmpty();
    }

    /** What people and exports write for nothing is nothing. */
    private static String tidy(String raw) {
        String text = raw.replaceAll("[\\p{Cntrl}\\s\\u00a0\\u2007\\u202f\\ufeff]+", " ")
                .strip();
        if (text.matches("(?i)null|-|--|n/a")) {
            return "";
        }
        return text.matches("'[0-9=+@\uff1d\uff0b\uff0d\uff20 -].*|'")
                ? text.substring(1).strip()
                : text;
    }
}
