package id.abdi.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.abdi.api.ApiCall;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.dailyreport.Verdict;
import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.progress.ProgrammeCourses.Outlook;
import id.abdi.progress.ProgrammeCourses.Served;
import id.abdi.tally.DayCount;
import id.abdi.web.Ui;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/employees/{nip}/development} and {@code GET /api/v1/units/{unit}/development}: what the pages show, for other programs (R5). */
@RestController
class DevelopmentApi {
    private static final int DIGITS = 3;

    private final ReadDevelopment read;
    private final ReadUnit readUnit;
    private final LocalTimeZone zone;
    private final Clock clock;

    DevelopmentApi(ReadDevelopment read, ReadUnit readUnit, LocalTimeZone zone, Clock clock) {
        this.read = read;
        this.readUnit = readUnit;
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

    /** Of the last three months without a range. */
    @ApiCall(
            value =
                    "How the work of a unit and all below it developed, in sums, with its parts and the programmes that it serves."
                            + " Verdicts of too few people are null.",
            problems = {"404 not-found", "422 range"})
    @GetMapping("/api/v1/units/{unit}/development")
    UnitAnswer unit(
            Caller caller,
            @PathVariable String unit,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to) {
        LocalDate today = zone.day(clock.instant());
        LocalDate last = to.filter(day -> day.isBefore(today)).orElse(today);
        LocalDate first = from.orElseGet(() -> last.minusMonths(3).plusDays(1));
        if (first.isAfter(last) || ChronoUnit.DAYS.between(first, last) > ReadDevelopment.LONGEST_RANGE) {
            throw DevelopmentRefusals.range(ReadDevelopment.LONGEST_RANGE);
        }
        UnitDevelopment development = readUnit.by(caller, new ReadUnit.Asked(unit, first, last, today, false));
        return UnitAnswer.of(development, readUnit.programmes(development));
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

    /**
     * What a unit did.
     *
     * @param unknown days of duty that nobody reported, of days that are closed
     * @param verdicts null where of so few people they would tell of single ones
     * @param standardMinutes what the standards give for {@code claimedMinutes}, out of all {@code minutes}; null as the verdicts
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record UnitSum(
            int people,
            int onDuty,
            int reported,
            int late,
            int unknown,
            @Nullable Map<Verdict, Integer> verdicts,
            @Nullable Long minutes,
            @Nullable Long claimedMinutes,
            @Nullable Long standardMinutes) {
        static UnitSum of(DayCount sum, DayCount closed, boolean few) {
            return new UnitSum(
                    sum.people(),
                    sum.onDuty(),
                    sum.reported(),
                    sum.late(),
                    closed.unknown(),
                    few ? null : verdicts(sum),
                    few ? null : sum.minutes(),
                    few ? null : sum.claimedMinutes(),
                    few ? null : sum.standardMinutes());
        }

        private static Map<Verdict, Integer> verdicts(DayCount sum) {
            Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
            counts.put(Verdict.ABOVE, sum.above());
            counts.put(Verdict.EXPECTED, sum.expected());
            counts.put(Verdict.BELOW, sum.below());
            counts.put(Verdict.NO_RESULT, sum.noResult());
            return counts;
        }
    }

    /**
     * A part of a unit.
     *
     * @param unit the code of a unit right below; null for the own people and for what stood below only before
     * @param own whether these are the people of the unit itself
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record UnitPart(@Nullable String unit, boolean own, UnitSum sum) {
        static UnitPart of(UnitDevelopment development, UnitDevelopment.Branch branch) {
            LocalDate closed =
                    development.closed().isBefore(development.last()) ? development.closed() : development.last();
            return new UnitPart(
                    branch.own() || branch.unit() == null ? null : branch.unit().code(),
                    branch.own(),
                    UnitSum.of(
                            branch.sum(development.first(), development.last()),
                            branch.sum(development.first(), closed),
                            development.few(branch)));
        }
    }

    /**
     * A programme that the unit serves.
     *
     * @param results planned there that lead to it
     * @param week activities for these in the running week, {@code weekBefore} in the one before; null where few people stand behind
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record UnitProgramme(
            UUID programme,
            String name,
            Outlook outlook,
            int results,
            @Nullable Integer week,
            @Nullable Integer weekBefore) {
        static UnitProgramme of(UnitDevelopment development, Served served) {
            boolean few = UnitWords.few(development, served);
            return new UnitProgramme(
                    served.course().id().value(),
                    served.course().name(),
                    served.course().outlook(),
                    served.results(),
                    few ? null : served.week(),
                    few ? null : served.before());
        }
    }

    /** The answer about a unit; {@code from} and {@code to} are the days that were looked at. */
    record UnitAnswer(
            String unit,
            LocalDate from,
            LocalDate to,
            UnitSum sum,
            List<UnitPart> parts,
            List<UnitProgramme> programmes) {
        static UnitAnswer of(UnitDevelopment development, List<Served> served) {
            return new UnitAnswer(
                    development.unit().code(),
                    development.first(),
                    development.last(),
                    UnitSum.of(
                            development.sum(development.first(), development.last()),
                            development.closed(development.first(), development.last()),
                            development.few()),
                    development.branches().stream()
                            .map(branch -> UnitPart.of(development, branch))
                            .toList(),
                    served.stream()
                            .map(one -> UnitProgramme.of(development, one))
                            .toList());
        }
    }
}
