package id.abdi.intake;

import id.abdi.intake.RowOutcome.Added;
import id.abdi.intake.RowOutcome.Changed;
import id.abdi.intake.RowOutcome.Proposed;
import id.abdi.intake.RowOutcome.Quarantined;
import id.abdi.intake.RowOutcome.Rejected;
import id.abdi.intake.RowOutcome.Unchanged;
import java.util.Comparator;
import java.util.List;

/**
 * What became of a file, row by row.
 *
 * @param notes what is to say of the file as a whole: columns that were dropped, cells with formulas
 * @param recorded whether it was recorded; not by a preview, nor where a row was rejected
 */
public record ImportReport(List<RowOutcome> outcomes, List<Reason> notes, boolean recorded) {
    public ImportReport {
        outcomes = outcomes.stream()
                .sorted(Comparator.comparingInt(RowOutcome::line))
                .toList();
        notes = List.copyOf(notes);
    }

    /** How many rows became what. */
    public record Counts(int added, int changed, int unchanged, int quarantined, int proposed, int rejected) {}

    /** Whether rows with these outcomes may be recorded with these options. */
    public static boolean records(List<RowOutcome> outcomes, ImportOptions options) {
        return options.skipRejected() || outcomes.stream().noneMatch(Rejected.class::isInstance);
    }

    public boolean rejects() {
        return outcomes.stream().anyMatch(Rejected.class::isInstance);
    }

    public Counts counts() {
        return new Counts(
                count(Added.class),
                count(Changed.class),
                count(Unchanged.class),
                count(Quarantined.class),
                count(Proposed.class),
                count(Rejected.class));
    }

    private int count(Class<? extends RowOutcome> kind) {
        return Math.toIntExact(outcomes.stream().filter(kind::isInstance).count());
    }
}
