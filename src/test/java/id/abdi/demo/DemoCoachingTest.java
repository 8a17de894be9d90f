package id.abdi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.coaching.CoachingHistory.PastCoaching;
import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the demo tells of coaching, whatever the size of the section. */
class DemoCoachingTest {
    private static final EmployeeId HEAD = EmployeeId.fresh();
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    private static DemoCoaching of(int people) {
        return new DemoCoaching(
                HEAD, Stream.generate(EmployeeId::fresh).limit(people).toList(), TODAY);
    }

    @Test
    void aSectionOfFiveHasFourCoachingsAndAQuestionOfTheFifth() {
        DemoCoaching told = of(5);
        assertThat(told.all())
                .hasSize(4)
                .extracting(PastCoaching::employee)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(told.questions().stream()
                        .map(question -> question.employee())
                        .toList());
        assertThat(told.questions()).hasSize(1);
    }

    @Test
    void aSmallerSectionHasNone() {
        assertThat(of(4).all()).isEmpty();
        assertThat(of(4).questions()).isEmpty();
        assertThat(of(0).all()).isEqualTo(List.of());
    }
}
