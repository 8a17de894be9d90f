package id.abdi.intake;

import id.abdi.intake.ImportReport.Counts;
import id.abdi.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An import's report in words: a line for each row that somebody must look at, ranges for the others, then the counts. */
public final class ReportText {
    private final Words words;
    private final Locale locale;

    public ReportText(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    public List<String> lines(ImportReport report) {
        List<String> lines = new ArrayList<>();
        report.notes().forEach(note -> lines.add(say(note)));
        Map<String, List<Integer>> quiet = new TreeMap<>();
        for (RowOutcome outcome : report.outcomes()) {
            if (outcome.reasons().isEmpty()) {
                quiet.computeIfAbsent(outcome.word(), word -> new ArrayList<>()).add(outcome.line());
            } else {
                lines.add(words.text(
                        locale, "intake.report.row", outcome.word(), String.valueOf(outcome.line()), said(outcome)));
            }
        }
        quiet.forEach(
                (word, rows) -> lines.add(words.text(locale, "intake.report.rows", word, rows.size(), ranges(rows))));
        lines.add(counts(report.counts()));
        return lines;
    }

    /** {@code added 3, changed 0, …}, the same words in every language. */
    static String counts(Counts counts) {
        return String.format(
                Locale.ROOT,
                "added %d, changed %d, unchanged %d, quarantined %d, proposed %d, rejected %d",
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.quarantined(),
                counts.proposed(),
                counts.rejected());
    }

    /** The reason in words, with the reasons within it. */
    public String say(Reason reason) {
        return words.text(
                locale,
                reason.key(),
                reason.arguments().stream()
                        .map(argument -> argument instanceof Reason within ? say(within) : argument)
                        .toArray());
    }

    /** All that is to say of the row, in words. */
    public String said(RowOutcome outcome) {
        return outcome.reasons().stream().map(this::say).collect(Collectors.joining(" "));
    }

    /** {@code 2–41, 43}. */
    static String ranges(List<Integer> lines) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i + 1 == lines.size() || lines.get(i + 1) - lines.get(i) > 1;
            if (last) {
                ranges.add(first == i ? String.valueOf(lines.get(i)) : lines.get(first) + "–" + lines.get(i));
                first = i + 1;
            }
        }
        return String.join(", ", ranges);
    }
}
