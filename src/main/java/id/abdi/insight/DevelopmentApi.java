package id.abdi.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.abdi.api.ApiCall;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.dailyreport.Verdict;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.web.Ui;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/employees/{nip}/development}: the course of a person for other programs; of the last year without a range (R5). */
@RestController
class DevelopmentApi {
    private static final int DIGITS = 3;

    private final ReadDevelopment read;
    private final LocalTimeZone zone;
    private final Clock clock;

    DevelopmentApi(ReadDevelopment read, LocalTimeZone zone, Clock clock) {
        this.read = read;
        this.zone = zone;
        this.clock = clock;
    }

    @ApiCall(
            value =
                    "How the work of a person developed: the level of each judged day with its range, the trend, and what it rests on.",
            problems = {"404 not-found", "422 range"})
    @GetMapping("/api/v1/employees/{nip}/development")
    Answer of(
            Caller caller,
            @PathVariable Nip nip,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            Ui ui) {
        LocalDate last = to.orElseGet(() -> zone.day(clock.instant()));
        LocalDate first = from.orElseGet(() -> last.minusYears(1).plusDays(1));
        return answer(read.by(caller, nip, first, last), ui);
    }

    private static Answer answer(Development development, Ui ui) {
        PersonCourse course = development.course();
        return new Answer(
                course.levels().stream()
                        .map(level -> new Attained(
                                level.date(),
                                rounded(level.value().value()),
                                rounded(level.value().low()),
                                rounded(level.value().high())))
                        .toList(),
                course.trend(),
                course.since(),
                rounded(course.probability()),
                DevelopmentWords.explanation(development, ui),
                development.verdicts(),
                development.counts(),
                course.turns().stream()
                        .map(turn -> new Change(
                                turn.date(),
                                turn.up() ? Trend.RISING : Trend.FALLING,
                                rounded(turn.probability()),
                                development.headChangeNear(turn.date()).isPresent()))
                        .toList(),
                development.weeks());
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_UP);
    }

    /**
     * The answer.
     *
     * @param attainment one entry for each judged day, 1.0 as expected; days without a report have none
     * @param standard attainment of work standards by week
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Answer(
            List<Attained> attainment,
            Trend trend,
            @Nullable LocalDate since,
            BigDecimal probability,
            String explanation,
            Map<Verdict, Integer> verdicts,
            Development.DayCounts days,
            List<Change> changes,
            List<StandardWeek> standard) {}

    /** The level of a day with the range of nine in ten. */
    record Attained(LocalDate date, BigDecimal value, BigDecimal lower, BigDecimal upper) {}

    /** A change of the level, on the first day after it. */
    record Change(LocalDate date, Trend direction, BigDecimal probability, boolean headChanged) {}
}
