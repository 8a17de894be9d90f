package id.abdi.workload;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.abdi.api.ApiCall;
import id.abdi.identity.Caller;
import id.abdi.organization.PostKind;
import id.abdi.organization.Unit;
import id.abdi.statistics.Interval;
import id.abdi.workload.ReadWorkload.Asked;
import id.abdi.workload.ReadWorkload.Seen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/units/{unit}/workload}: load and people of a unit for other programs; of the year up to yesterday without a range. */
@RestController
class WorkloadApi {
    private final ReadWorkload read;
    private final Departures departures;

    WorkloadApi(ReadWorkload read, Departures departures) {
        this.read = read;
        this.departures = departures;
    }

    @ApiCall(
            value =
                    "How many people the work of a unit needs by its standards, with the range in which a year lies in nine cases of ten; posts and tasks for the heads and BKPSDM, sums for the Regent.",
            problems = {
                "403 too-few-people",
                "404 not-found",
                "422 range",
                "422 too-many-people",
            })
    @GetMapping("/api/v1/units/{unit}/workload")
    Answer of(
            Caller caller,
            @PathVariable String unit,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to) {
        Seen seen = read.by(caller, new Asked(Optional.of(unit), from, to));
        Analysis analysis = seen.analysis();
        boolean posts = seen.sight().posts();
        Departures.Outlook outlook = departures.of(analysis.units(), read.today());
        return new Answer(
                analysis.unit().code(),
                analysis.span().first(),
                analysis.span().last(),
                analysis.weeks(),
                analysis.enough(),
                analysis.norms().effectiveMinutes(),
                Sum.of(analysis.balance()),
                new UnitRows(analysis, posts)
                        .rows().stream()
                                .map(row -> new Part(
                                        row.units().stream()
                                                .flatMap(id -> analysis.unit(id).stream())
                                                .map(Unit::code)
                                                .sorted()
                                                .toList(),
                                        Sum.of(row.balance())))
                                .toList(),
                posts
                        ? analysis.positions().stream()
                                .map(load -> PostAnswer.of(load, analysis))
                                .toList()
                        : null,
                outlook.vacant().size(),
                outlook.years().stream()
                        .map(year -> new Leaving(
                                year,
                                outlook.in(
                                                analysis.units().stream()
                                                        .map(Unit::id)
                                                        .toList(),
                                                year)
                                        .size()))
                        .toList());
    }

    /**
     * The answer.
     *
     * @param from the first day of the week of which something is known, not before what was asked for
     * @param weeks in which somebody was on duty
     * @param enough whether those are as many as the rule asks for
     * @param posts null for who reads sums alone
     * @param retirements of the running year from today on, and of the five after it
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Answer(
            String unit,
            LocalDate from,
            LocalDate to,
            int weeks,
            boolean enough,
            int effectiveMinutes,
            Sum total,
            List<Part> units,
            @Nullable List<PostAnswer> posts,
            int vacantPosts,
            List<Leaving> retirements) {}

    /** How many leave in a year. */
    record Leaving(int year, int people) {}

    /** One unit with all below it, or several put together. */
    record Part(List<String> codes, Sum sum) {}

    /**
     * Load against people.
     *
     * @param loadMinutes in a year, by the standards
     * @param surplus holders less those needed; null where standards measure nothing of it
     * @param outsideMinutes in a year, as claimed for work that nothing measures
     * @param coverage percent of the claimed minutes that standards measure
     * @param effectiveness EJ of a post, EU of a unit
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Sum(
            BigDecimal loadMinutes,
            BigDecimal need,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            int needed,
            int holders,
            @Nullable Integer surplus,
            @Nullable BigDecimal effectiveness,
            @Nullable Grade grade,
            BigDecimal outsideMinutes,
            @Nullable Integer coverage) {
        static Sum of(Balance balance) {
            Interval range = balance.range();
            return new Sum(
                    balance.load(),
                    balance.need(),
                    range == null ? null : PositionLoad.decimal(range.low()),
                    range == null ? null : PositionLoad.decimal(range.high()),
                    balance.needed(),
                    balance.holders(),
                    balance.surplus(),
                    balance.effectiveness(),
                    balance.grade(),
                    balance.outside(),
                    balance.coverage());
        }
    }

    /** A post with its tasks. */
    record PostAnswer(String unit, String title, PostKind kind, int posts, Sum sum, List<TaskAnswer> tasks) {
        static PostAnswer of(PositionLoad load, Analysis analysis) {
            return new PostAnswer(
                    analysis.code(load.position().unit()),
                    load.position().title(),
                    load.position().kind(),
                    load.posts(),
                    Sum.of(load.balance()),
                    load.tasks().stream()
                            .map(task -> TaskAnswer.of(task, load.norms()))
                            .toList());
        }
    }

    /** A task (W-2). */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record TaskAnswer(
            String standardCode,
            String name,
            String unitOfOutput,
            BigDecimal standardMinutes,
            BigDecimal volume,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            BigDecimal loadMinutes,
            BigDecimal need) {
        static TaskAnswer of(Task task, Norms norms) {
            Interval range = task.range();
            return new TaskAnswer(
                    task.measure().code(),
                    task.measure().name(),
                    task.measure().unitOfOutput(),
                    task.measure().minutes(),
                    task.volume(),
                    range == null ? null : PositionLoad.decimal(range.low()),
                    range == null ? null : PositionLoad.decimal(range.high()),
                    task.load(),
                    task.need(norms));
        }
    }
}
