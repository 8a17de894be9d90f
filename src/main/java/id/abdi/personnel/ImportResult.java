package id.abdi.personnel;

import id.abdi.intake.ImportReport;
import id.abdi.intake.ReportText;
import id.abdi.intake.RowOutcome;
import id.abdi.intake.RowOutcome.Added;
import id.abdi.intake.RowOutcome.Changed;
import id.abdi.intake.RowOutcome.Proposed;
import id.abdi.intake.RowOutcome.Quarantined;
import id.abdi.intake.RowOutcome.Rejected;
import id.abdi.intake.RowOutcome.Unchanged;
import id.abdi.web.Tone;
import java.util.List;
import java.util.stream.Collectors;
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

    /** @param word the end of the key of its word */
    record Count(String word, int number, Tone tone) {}

    record Line(int number, String word, Tone tone, String said) {}

    boolean more() {
        return hidden > 0;
    }

    static ImportResult of(ImportReport report, boolean looked, boolean skipping, ReportText text) {
        ImportReport.Counts counts = report.counts();
        boolean refused = report.rejects() && !skipping;
        List<Line> lines = report.outcomes().stream()
                .filter(outcome -> !(outcome instanceof Added) && !(outcome instanceof Unchanged))
                .map(outcome -> line(outcome, text))
                .toList();
        return new ImportResult(
                refused ? Tone.DANGER : looked ? Tone.NOTE : Tone.GOOD,
                refused ? "refused" : looked ? "looked" : "recorded",
                counts.rejected(),
                Stream.of(
                                new Count("added", counts.added(), Tone.GOOD),
                                new Count("changed", counts.changed(), Tone.NOTE),
                                new Count("unchanged", counts.unchanged(), Tone.NEUTRAL),
                                new Count("proposed", counts.proposed(), Tone.WARNING),
                                new Count("quarantined", counts.quarantined(), Tone.WARNING),
                                new Count("rejected", counts.rejected(), Tone.DANGER))
                        .filter(count -> count.number() > 0)
                        .toList(),
                lines.stream().limit(LISTED).toList(),
                Math.max(0, lines.size() - LISTED),
                report.notes().stream().map(text::say).toList());
    }

    private static Line line(RowOutcome outcome, ReportText text) {
        return switch (outcome) {
            case Added added -> new Line(added.line(), "added", Tone.GOOD, "");
            case Unchanged same -> new Line(same.line(), "unchanged", Tone.NEUTRAL, "");
            case Changed changed -> new Line(changed.line(), "changed", Tone.NOTE, text.say(changed.what()));
            case Proposed proposed -> new Line(proposed.line(), "proposed", Tone.WARNING, text.say(proposed.what()));
            case Quarantined aside -> new Line(aside.line(), "quarantined", Tone.WARNING, text.say(aside.why()));
            case Rejected rejected ->
                new Line(
                        rejected.line(),
                        "rejected",
                        Tone.DANGER,
                        rejected.why().stream().map(text::say).collect(Collectors.joining(" ")));
        };
    }
}
