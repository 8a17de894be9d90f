package id.abdi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.intake.RowOutcome.Added;
import id.abdi.intake.RowOutcome.Changed;
import id.abdi.intake.RowOutcome.Proposed;
import id.abdi.intake.RowOutcome.Quarantined;
import id.abdi.intake.RowOutcome.Rejected;
import id.abdi.intake.RowOutcome.Unchanged;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportReportTest {
    private static final Reason WHY = Reason.of("intake.cell.missing");

    @Test
    void everyRowIsCountedOnce() {
        ImportReport report = new ImportReport(
                List.of(
                        new Rejected(9, List.of(WHY, WHY)),
                        new Added(2),
                        new Added(3),
                        new Changed(4, WHY),
                        new Unchanged(5),
                        new Quarantined(6, WHY),
                        new Proposed(7, WHY)),
                List.of(),
                false);
        assertThat(ReportText.counts(report.counts()))
                .isEqualTo("added 2, changed 1, unchanged 1, quarantined 1, proposed 1, rejected 1");
        assertThat(report.outcomes()).extracting(RowOutcome::line).containsExactly(2, 3, 4, 5, 6, 7, 9);
    }

    @Test
    void aRejectedRowStopsAllUnlessItIsSkipped() {
        List<RowOutcome> rows = List.of(new Added(2), Rejected.of(3, WHY));
        assertThat(ImportReport.records(rows, ImportOptions.PLAIN)).isFalse();
        assertThat(ImportReport.records(rows, new ImportOptions(false, false, true, null, null)))
                .isTrue();
        assertThat(ImportReport.records(List.of(new Quarantined(2, WHY), new Proposed(3, WHY)), ImportOptions.PLAIN))
                .isTrue();
    }

    @Test
    void quietLinesAreSaidAsRanges() {
        assertThat(ReportText.ranges(List.of(2, 3, 4, 7, 9, 10))).isEqualTo("2–4, 7, 9–10");
    }
}
