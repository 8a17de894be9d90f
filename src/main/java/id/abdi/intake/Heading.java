package id.abdi.intake;

import id.abdi.intake.Grid.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The header of a table: the line among the first ones, below titles and notes, that names most of the columns asked for.
 *
 * @param at its index among the lines
 * @param places where each column stands; one cell may hold two, such as name and NIP
 */
record Heading(int at, Line line, Map<Column, Integer> places) {
    /** Titles, notes and blank lines above the header, at most. */
    static final int DEEPEST = 40;

    private static final Pattern NUMBERED = Pattern.compile("\\(?[0-9]{1,3}\\)?");

    /** @throws id.abdi.kernel.Refusal {@code sheet-columns} which says what is missing and what is there */
    static Heading find(List<Line> lines, List<Column> columns) {
        Heading best = best(lines, columns).orElseThrow(() -> IntakeRefusals.noHeading(columns));
        List<Column> missing = columns.stream()
                .filter(column -> column.required() && !best.places().containsKey(column))
                .toList();
        if (!missing.isEmpty()) {
            throw best.places().isEmpty()
                    ? IntakeRefusals.noHeading(columns)
                    : IntakeRefusals.columnsMissing(missing, best.line());
        }
        return best;
    }

    /** How many of the columns the best line names. */
    static int fit(List<Line> lines, List<Column> columns) {
        return best(lines, columns).map(heading -> heading.places().size()).orElse(0);
    }

    private static Optional<Heading> best(List<Line> lines, List<Column> columns) {
        List<Heading> candidates = new ArrayList<>();
        for (int i = 0; i < Math.min(lines.size(), DEEPEST); i++) {
            candidates.add(new Heading(i, lines.get(i), places(lines.get(i), columns)));
        }
        return candidates.stream()
                .max(Comparator.comparingInt(
                                (Heading heading) -> heading.places().size())
                        .thenComparing(Comparator.comparingInt(Heading::at).reversed()));
    }

    private static Map<Column, Integer> places(Line line, List<Column> columns) {
        Map<Column, Integer> places = new LinkedHashMap<>();
        Map<Column, Integer> fits = new HashMap<>();
        for (Column column : columns) {
            for (int i = 0; i < line.cells().size(); i++) {
                int fit = column.fit(line.cells().get(i).text());
                if (fit >= 0 && fit < fits.getOrDefault(column, Integer.MAX_VALUE)) {
                    fits.put(column, fit);
                    places.put(column, i);
                }
            }
        }
        return places;
    }

    /** The headers that nobody asked for. */
    List<String> dropped() {
        List<String> dropped = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            String text = line.cells().get(i).text();
            if (!text.isEmpty() && !places.containsValue(i)) {
                dropped.add(text);
            }
        }
        return dropped;
    }

    /** Whether that line only repeats the header, or numbers the columns below it: {@code (1) (2) (3)}. */
    boolean repeatedBy(Line other) {
        return texts(other).equals(texts(line)) || numbered(other);
    }

    private static boolean numbered(Line other) {
        List<String> texts =
                texts(other).stream().filter(text -> !text.isEmpty()).toList();
        return texts.size() >= 3
                && texts.stream().allMatch(text -> NUMBERED.matcher(text).matches())
                && number(texts.getLast()) - number(texts.getFirst()) == texts.size() - 1
                && number(texts.getFirst()) == 1;
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("[()]", ""));
    }

    private static List<String> texts(Line line) {
        return line.cells().stream().map(CellValue::text).toList();
    }
}
