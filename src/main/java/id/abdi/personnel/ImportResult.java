package id.abdi.personnel;

import id.abdi.intake.ImportReport;
import id.abdi.intake.ReportText;
import id.abdi.web.Tone;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What became of a file, for the page: how many rows became what, and each row that somebody must look at.
 *
 * @param state the end of the key of the sentence that says whether it was recorded
 * @param hidden rows that are not listed, since nobody reads so many
 */
record ImportResult(
        Tone tone, String state, int rejected, List<Count> counts, List<Line> lines, int hidden, List<String> notes) {
    private static final int LISTED = 500;

    private static final Map<String, Tone> TONES = Map.of(
            "added", Tone.GOOD,
            "changed", Tone.NOTE,
            "unchanged", Tone.NEUTRAL,
            "proposed", Tone.WARNING,
            "quarantined", Tone.WARNING,
            "rejected", Tone.DANGER);

    /** @param word the end of the key of its word */
    record Count(String word, int number) {
        Tone tone() {
            return toneOf(word);
        }
    }

    record Line(int number, String word, String said) {
        Tone tone() {
            return toneOf(word);
        }
    }

    private static Tone toneOf(String word) {
        return TONES.getOrDefault(word, Tone.NEUTRAL);
    }

    boolean more() {
        return hidden > 0;
    }

    static ImportResult of(ImportReport report, boolean looked, boolean skipping, ReportText text) {
        ImportReport.Counts counts = report.counts();
        boolean refused = report.rejects() && !skipping;
        List<Line> lines = report.outcomes().stream()
                .filter(outcome -> !outcome.reasons().isEmpty())
                .map(outcome -> new Line(outcome.line(), outcome.word(), text.said(outcome)))
                .toList();
        return new ImportResult(
                refused ? Tone.DANGER : looked ? Tone.NOTE : Tone.GOOD,
                refused ? "refused" : looked ? "looked" : "recorded",
                counts.rejected(),
                Stream.of(
                                new Count("added", counts.added()),
                                new Count("changed", counts.changed()),
                                new Count("unchanged", counts.unchanged()),
                                new Count("proposed", counts.proposed()),
                                new Count("quarantined", counts.quarantined()),
                                new Count("rejected", counts.rejected()))
                        .filter(count -> count.number() > 0)
                        .toList(),
                lines.stream().limit(LISTED).toList(),
                Math.max(0, lines.size() - LISTED),
                report.notes().stream().map(text::say).toList());
    }
}
