package id.abdi.insight;

import id.abdi.dailyreport.DailyReport;
import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Somebody else reports a person from that day on, so what looks like a change of the work may be a change of the judge.
 *
 * @param date the first day that the later one reported
 */
record HeadChange(LocalDate date, EmployeeId before, EmployeeId after) {
    /** Who reports fewer days in a row only stood in. */
    private static final int LEAST_DAYS = 3;

    private record Run(EmployeeId reporter, LocalDate first, int days) {}

    /** The changes among these reports, the oldest first. */
    static List<HeadChange> among(Collection<DailyReport> reports) {
        List<HeadChange> changes = new ArrayList<>();
        List<Run> lasting =
                runs(reports).stream().filter(run -> run.days() >= LEAST_DAYS).toList();
        for (int i = 1; i < lasting.size(); i++) {
            Run before = lasting.get(i - 1);
            Run after = lasting.get(i);
            if (!before.reporter().equals(after.reporter())) {
                changes.add(new HeadChange(after.first(), before.reporter(), after.reporter()));
            }
        }
        return changes;
    }

    private static List<Run> runs(Collection<DailyReport> reports) {
        List<Run> runs = new ArrayList<>();
        reports.stream().sorted(Comparator.comparing(DailyReport::date)).forEach(report -> {
            if (!runs.isEmpty() && runs.getLast().reporter().equals(report.reporter())) {
                Run run = runs.removeLast();
                runs.add(new Run(run.reporter(), run.first(), run.days() + 1));
            } else {
                runs.add(new Run(report.reporter(), report.date(), 1));
            }
        });
        return runs;
    }
}
