package id.abdi.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** W-1 to W-3: the effective minutes, people of two decimals, the classes. */
class NormsTest {
    static final Norms NORMS = new Norms(
            75_000,
            List.of(new BigDecimal("1.00"), new BigDecimal("0.90"), new BigDecimal("0.70"), new BigDecimal("0.50")),
            8,
            3,
            List.of());

    @Test
    void w1_aYearHas1250HoursOr75000Minutes() {
        assertThat(WorkloadRules.EFFECTIVE_MINUTES.initial()).isEqualTo(75_000).isEqualTo(1250 * 60);
        assertThat(WorkloadRules.EFFECTIVE_MINUTES.confirmed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"75000, 1.00", "156000, 2.08", "7800, 0.10", "374, 0.00", "375, 0.01", "0, 0.00"})
    void w2_peopleHaveTwoDecimals(BigDecimal minutes, BigDecimal people) {
        assertThat(NORMS.people(minutes)).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource({
        "1.01, A", "1.00, B", "0.95, B", "0.90, B", "0.89, C", "0.70, C", "0.69, D", "0.50, D", "0.49, E", "0.00, E"
    })
    void w3_theClassesBeginWhereTheTableSays(BigDecimal effectiveness, Grade grade) {
        assertThat(NORMS.grade(effectiveness)).isEqualTo(grade);
    }
}
