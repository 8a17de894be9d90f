package id.abdi.severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.abdi.activity.Activities.Relative;
import id.abdi.dailyreport.DailyReports.Given;
import id.abdi.dailyreport.Verdict;
import id.abdi.kernel.EmployeeId;
import id.abdi.statistics.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JudgementsTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Map<Verdict, Double> WORTH =
            Map.of(Verdict.ABOVE, 1.5, Verdict.EXPECTED, 1.0, Verdict.BELOW, 0.5, Verdict.NO_RESULT, 0.0);

    private final EmployeeId budi = EmployeeId.fresh();
    private final EmployeeId sinta = EmployeeId.fresh();
    private final EmployeeId tono = EmployeeId.fresh();

    private Judgements judgements() {
        return new Judgements(
                List.of(
                        new Given(budi, sinta, MAY, Verdict.EXPECTED, 15),
                        new Given(budi, sinta, MAY, Verdict.BELOW, 5),
                        new Given(budi, tono, JUNE, Verdict.EXPECTED, 10)),
                List.of(new Relative(budi, JUNE, 0.2), new Relative(budi, MAY, 7)),
                WORTH);
    }

    @Test
    void eachPairIsACellWithItsMeanAndWhatTheWorkSaysInThoseMonths() {
        Judgements judgements = judgements();
        List<Severity.Cell> cells = judgements.cells(Set.of(sinta, tono));
        assertThat(cells).hasSize(2);
        assertThat(cells.getFirst().mean()).isCloseTo(0.875, within(1e-9));
        assertThat(cells.getFirst().days()).isEqualTo(20);
        assertThat(cells.getFirst().work())
                .as("an error of entry says no more than half")
                .isCloseTo(0.5, within(1e-9));
        assertThat(cells.getLast().mean()).isEqualTo(1);
        assertThat(cells.getLast().work()).isCloseTo(0.2, within(1e-9));
        assertThat(cells.getFirst().person()).isEqualTo(cells.getLast().person());
        assertThat(judgements.head(cells.getLast().judge())).isEqualTo(tono);
        assertThat(judgements.bases()).containsEntry(sinta, new Judgements.Basis(1, 20));
    }

    @Test
    void daysScatterOnlyWithinAPair() {
        assertThat(judgements().dayVariance()).isCloseTo((15 * 0.125 * 0.125 + 5 * 0.375 * 0.375) / 28, within(1e-9));
    }
}
