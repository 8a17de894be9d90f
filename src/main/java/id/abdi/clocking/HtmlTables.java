package id.abdi.clocking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The tables of a web page that calls itself {@code .xls}, as attendance software writes it: only text of cells is taken, nothing
 * is loaded or run. A row keeps its number over all tables.
 */
final class HtmlTables {
    private static final Pattern TAG = Pattern.compile("<(/?)(tr|td|th)\\b[^>]{0,2000}>");
    private static final Pattern OTHER_TAG = Pattern.compile("<[^>]{0,2000}>");
    private static final Pattern NUMBER = Pattern.compile("&#([0-9]{1,6});");

    private HtmlTables() {}

    static boolean is(String text) {
        String beginning =
                text.substring(0, Math.min(text.length(), 2000)).stripLeading().toLowerCase(Locale.ROOT);
        return beginning.startsWith("<") && (beginning.contains("<html") || beginning.contains("<table"));
    }

    /** The rows as CSV: {@code "Sinta Laut Contoh","02/03/2026"}. */
    static String csv(String html) {
        return rows(html).stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    private static List<List<String>> rows(String html) {
        List<List<String>> rows = new ArrayList<>();
        Matcher tags = TAG.matcher(html.toLowerCase(Locale.ROOT));
        List<String> row = null;
        int cell = -1;
        while (tags.find()) {
            boolean ends = !tags.group(1).isEmpty();
            boolean isRow = tags.group(2).equals("tr");
            boolean isCell = !isRow;
            if (cell >= 0 && row != null) {
                row.add(text(html.substring(cell, tags.start())));
                cell = -1;
            }
            if (isRow && !ends) {
                row = new ArrayList<>();
                rows.add(row);
            } else if (isCell && !ends && row != null) {
                cell = tags.end();
            }
        }
        return rows;
    }

    private static String text(String inner) {
        String plain = OTHER_TAG
                .matcher(inner)
                .replaceAll(" ")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"");
        return NUMBER.matcher(plain)
                .replaceAll(found -> Matcher.quoteReplacement(sign(found.group(1))))
                .replace("&amp;", "&")
                .strip();
    }

    private static String sign(String number) {
        int point = Integer.parseInt(number);
        return Character.isValidCodePoint(point) && !Character.isISOControl(point) ? Character.toString(point) : " ";
    }
}
