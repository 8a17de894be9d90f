package id.abdi.demo;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.plan.Aspect;
import id.abdi.progress.Obstacle;
import id.abdi.progress.ProgressHistory.PastObstacle;
import id.abdi.progress.ProgressHistory.PastRealisation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people confirmed of the months that are over, and what hinders some of them. Who works steadily confirms, others do not; one in
 * nine corrects what was proposed. Months before the first day of the demo are told from what was counted before.
 */
final class DemoProgress {
    private static final int CORRECTS = 9;
    private static final int HINDERED = 37;
    private static final int TENTHS = 10;
    private static final int MINUTES_OF_A_MONTH = 2_000;

    private record Hindrance(Obstacle.Kind kind, String words, Obstacle.Remover remover) {}

    private static final List<Hindrance> HINDRANCES = List.of(
            new Hindrance(
                    Obstacle.Kind.WEATHER, "Gelombang tinggi, pulau tidak dapat dijangkau", Obstacle.Remover.OUTSIDE),
            new Hindrance(
                    Obstacle.Kind.BUDGET, "Uang perjalanan triwulan ini belum cair", Obstacle.Remover.OTHER_AGENCY),
            new Hindrance(Obstacle.Kind.PEOPLE, "Satu petugas mutasi dan belum ada pengganti", Obstacle.Remover.AGENCY),
            new Hindrance(Obstacle.Kind.DATA, "Data dari kecamatan belum lengkap", Obstacle.Remover.OTHER_AGENCY),
            new Hindrance(Obstacle.Kind.EQUIPMENT, "Alat ukur rusak, menunggu perbaikan", Obstacle.Remover.SUPERIOR));

    private final DemoRegency regency;
    private final DemoPlans plans;
    private final LocalDate today;
    private final Instant now;

    DemoProgress(DemoRegency regency, DemoPlans plans, LocalDate today, Instant now) {
        this.regency = regency;
        this.plans = plans;
        this.today = today;
        this.now = now;
    }

    /** @param days of work before today */
    List<PastRealisation> realisations(int days) {
        LocalDate first = today.minusDays(days);
        YearMonth begun = YearMonth.from(first);
        List<YearMonth> months = Stream.iterate(
                        first.getDayOfMonth() == 1 ? begun : begun.plusMonths(1),
                        month -> month.isBefore(YearMonth.from(today)),
                        month -> month.plusMonths(1))
                .filter(month -> month.getYear() == today.getYear())
                .toList();
        YearMonth before = YearMonth.from(today).minusMonths(1);
        List<PastRealisation> said = new ArrayList<>();
        int place = 0;
        for (EmployeeId person : regency.people().keySet()) {
            int own = place++;
            if (!confirms(own)) {
                continue;
            }
            plans.counting(person).ifPresent(result -> {
                months.forEach(month -> said.add(counted(person, result, month, own)));
                if (months.isEmpty() && before.getYear() == today.getYear()) {
                    said.add(earlier(person, result, before, own));
                }
            });
        }
        return said;
    }

    private static boolean confirms(int place) {
        return switch (DemoCourse.at(place)) {
            case STEADY, STRONG, RISING -> place % 4 != 0;
            case WEAK, FALLING, ABSENT -> false;
        };
    }

    private PastRealisation counted(EmployeeId person, DemoPlans.Counting result, YearMonth month, int place) {
        int proposed = result.brought().getOrDefault(month, 0);
        boolean corrects = place % CORRECTS == 0;
        return said(
                person,
                result,
                month,
                new Figures(proposed, corrects ? proposed + 1 : proposed, corrects ? "Satu dicatat rekan" : null));
    }

    private PastRealisation earlier(EmployeeId person, DemoPlans.Counting result, YearMonth month, int place) {
        int usual = Math.max(1, MINUTES_OF_A_MONTH / result.minutes());
        return said(
                person,
                result,
                month,
                new Figures(
                        0,
                        Math.max(1, usual * (TENTHS - 3 + place % 5) / TENTHS),
                        "Dari catatan sebelum aplikasi dipakai"));
    }

    private record Figures(
            int proposed, int value, @Nullable String words) {}

    private PastRealisation said(EmployeeId person, DemoPlans.Counting result, YearMonth month, Figures figures) {
        LocalDate after = month.plusMonths(1).atDay(1);
        Instant at = now.minus(Duration.ofDays(today.toEpochDay() - after.toEpochDay()));
        return new PastRealisation(
                result.result(),
                Aspect.QUANTITY,
                Period.of(month.atDay(1), after),
                BigDecimal.valueOf(figures.value()),
                result.unit(),
                BigDecimal.valueOf(figures.proposed()),
                figures.words(),
                person,
                at);
    }

    /** One person in a few dozen is hindered. */
    List<PastObstacle> obstacles() {
        List<PastObstacle> named = new ArrayList<>();
        int place = 0;
        for (EmployeeId person : regency.people().keySet()) {
            int own = place++;
            Optional<DemoPlans.Counting> result = own % HINDERED == 12 ? plans.counting(person) : Optional.empty();
            result.ifPresent(counted -> {
                Hindrance hindrance = HINDRANCES.get(own / HINDERED % HINDRANCES.size());
                int age = 2 + own % 19;
                named.add(new PastObstacle(
                        counted.result(),
                        hindrance.kind(),
                        hindrance.words(),
                        today.minusDays(age),
                        hindrance.remover(),
                        person,
                        now.minus(Duration.ofDays(age))));
            });
        }
        return named;
    }
}
