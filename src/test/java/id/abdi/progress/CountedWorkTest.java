package id.abdi.progress;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.activity.Activities.Output;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.Weeks;
import id.abdi.plan.Aspect;
import id.abdi.plan.PlanResultId;
import id.abdi.progress.Realisation.Subject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** R6: what counts for a programme is what people confirmed, else what their activities brought; the sum is that of the leaves. */
class CountedWorkTest {
    private static final PlanResultId RESULT = PlanResultId.fresh();
    private static final Period MAY = Period.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1));

    private static Output did(PlanResultId result, LocalDate day, String unit, int quantity) {
        return new Output(result, Weeks.monday(day), day.withDayOfMonth(1), unit, BigDecimal.valueOf(quantity), 1);
    }

    private static Realisation said(PlanResultId result, Aspect aspect, Period period, String unit, int value) {
        return new Realisation(
                new Subject(result, aspect, period),
                1,
                BigDecimal.valueOf(value),
                unit,
                null,
                "Contoh",
                null,
                EmployeeId.fresh(),
                Instant.EPOCH,
                new UUID(0, 0));
    }

    @Test
    void aConfirmedMonthReplacesItsActivitiesAlone() {
        List<Output> outputs = List.of(
                did(RESULT, LocalDate.of(2026, 4, 30), "kapal", 100),
                did(RESULT, LocalDate.of(2026, 5, 4), "kapal", 3),
                did(RESULT, LocalDate.of(2026, 5, 18), "kapal", 1),
                did(RESULT, LocalDate.of(2026, 6, 1), "kapal", 1000));
        CountedWork work = CountedWork.of("Kapal", outputs, List.of(said(RESULT, Aspect.QUANTITY, MAY, "kapal", 8)));
        assertThat(work.total()).isEqualByComparingTo("1108");
        assertThat(work.confirmed()).isEqualByComparingTo("8");
        assertThat(work.weeks().get(LocalDate.of(2026, 5, 4))).isEqualByComparingTo("6");
        assertThat(work.weeks().get(LocalDate.of(2026, 5, 18))).isEqualByComparingTo("2");
        assertThat(work.percent()).isZero();
    }

    @Test
    void aConfirmedMonthWithoutActivitiesIsSpreadOverItsDays() {
        CountedWork work = CountedWork.of("kapal", List.of(), List.of(said(RESULT, Aspect.QUANTITY, MAY, "kapal", 31)));
        assertThat(work.total()).isEqualByComparingTo("31");
        assertThat(work.weeks().get(LocalDate.of(2026, 4, 27))).isEqualByComparingTo("3");
        assertThat(work.weeks().get(LocalDate.of(2026, 5, 4))).isEqualByComparingTo("7");
        assertThat(work.percent()).isEqualTo(100);
    }

    @Test
    void twoIndicatorsOfOneUnitCountOnce() {
        CountedWork work = CountedWork.of(
                "kapal",
                List.of(),
                List.of(
                        said(RESULT, Aspect.PROCESSES, MAY, "kapal", 50),
                        said(RESULT, Aspect.QUANTITY, MAY, "Kapal", 20),
                        said(RESULT, Aspect.COST, MAY, "rupiah", 9)));
        assertThat(work.total()).isEqualByComparingTo("20");
    }

    /** Against a sum of leaf by leaf and month by month, in every order. */
    @RepeatedTest(200)
    void theSumIsThatOfTheLeaves(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<PlanResultId> leaves = IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> PlanResultId.fresh())
                .toList();
        List<Output> outputs = new ArrayList<>();
        List<Realisation> said = new ArrayList<>();
        int expected = 0;
        for (PlanResultId leaf : leaves) {
            for (int month = 1; month <= 7; month++) {
                int sum = 0;
                for (int i = random.nextInt(6); i > 0; i--) {
                    boolean counts = random.nextInt(4) > 0;
                    int quantity = random.nextInt(20);
                    outputs.add(did(
                            leaf,
                            LocalDate.of(2026, month, 1 + random.nextInt(28)),
                            counts ? "kapal" : "berkas",
                            quantity));
                    sum += counts ? quantity : 0;
                }
                if (random.nextInt(3) == 0) {
                    sum = random.nextInt(40);
                    LocalDate first = LocalDate.of(2026, month, 1);
                    said.add(said(leaf, Aspect.QUANTITY, Period.of(first, first.plusMonths(1)), "kapal", sum));
                }
                expected += sum;
            }
        }
        java.util.Collections.shuffle(outputs, random);
        CountedWork work = CountedWork.of("kapal", outputs, said);
        assertThat(work.total()).isEqualByComparingTo(BigDecimal.valueOf(expected));
        LocalDate running = LocalDate.of(2026, 9, 7);
        assertThat(Stream.of(work.before(running)).flatMap(List::stream).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.valueOf(expected));
    }
}
