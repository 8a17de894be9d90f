package id.abdi.progress;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Weeks;
import id.abdi.organization.Rights;
import id.abdi.plan.PlanResult;
import id.abdi.plan.PlanResultId;
import id.abdi.programme.ProgrammeStandings.Answer;
import id.abdi.programme.ProgrammeStandings.Blocks;
import id.abdi.programme.ProgrammeStandings.Hindrance;
import id.abdi.programme.ProgrammeStandings.Part;
import id.abdi.web.Link;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What blocks a programme: obstacles that people named, and results for which nothing was done lately; by unit, the oldest first. Who may
 * not see a person reads of what kind an obstacle is, since when and in which unit, and neither the result nor the words.
 */
@Component
class Blockers {
    private static final int MOST = 8;
    private static final int QUIET_WEEKS = 2;

    private final ObstacleSql sql;
    private final Rights rights;

    Blockers(ObstacleSql sql, Rights rights) {
        this.sql = sql;
        this.rights = rights;
    }

    Blocks of(Caller caller, Carriers carriers, LocalDate date, Ui ui) {
        Map<PlanResultId, PlanResult> tree =
                carriers.tree().stream().collect(Collectors.toMap(PlanResult::id, result -> result));
        List<Obstacle> open =
                sql.of(tree.keySet()).stream().filter(Obstacle::open).toList();
        List<Obstacle> oldest = open.subList(0, Math.min(MOST, open.size()));
        Set<EmployeeId> seen = rights.maySee(
                caller,
                oldest.stream()
                        .map(obstacle -> Objects.requireNonNull(tree.get(obstacle.result()))
                                .employee())
                        .collect(Collectors.toSet()),
                date);
        List<Hindrance> shown = oldest.stream()
                .map(obstacle -> {
                    PlanResult result = Objects.requireNonNull(tree.get(obstacle.result()));
                    return new Hindrance(
                            carriers.unit(result),
                            ui.text("progress.obstacle.kind." + obstacle.kind()),
                            days(obstacle, date),
                            since(obstacle, date, ui),
                            seen.contains(result.employee()) ? link(obstacle, result, ui) : null);
                })
                .toList();
        List<PlanResult> ends = carriers.ends();
        List<PlanResult> quiet = quiet(carriers, ends, date);
        return new Blocks(
                shown,
                open.size() - shown.size(),
                still(carriers, quiet, ui),
                quiet.isEmpty() ? null : ui.text("progress.idle", quiet.size(), ends.size()));
    }

    /** The first day counts, too. */
    private static long days(Obstacle obstacle, LocalDate date) {
        return ChronoUnit.DAYS.between(obstacle.since(), date) + 1;
    }

    private static String since(Obstacle obstacle, LocalDate date, Ui ui) {
        return ui.text(
                "progress.obstacle.since",
                ui.dateShort(obstacle.since()),
                days(obstacle, date),
                ui.text("progress.obstacle.remover." + obstacle.remover()));
    }

    private static Link link(Obstacle obstacle, PlanResult result, Ui ui) {
        return new Link(
                "/plan-results/" + result.id() + "/obstacles",
                ui.text("progress.obstacle.of", obstacle.words(), result.statement()));
    }

    private static List<PlanResult> quiet(Carriers carriers, List<PlanResult> ends, LocalDate date) {
        LocalDate since = Weeks.monday(date).minusWeeks(QUIET_WEEKS - 1);
        Map<PlanResultId, LocalDate> last = carriers.last();
        return ends.stream()
                .filter(result -> {
                    LocalDate week = last.get(result.id());
                    return week == null || week.isBefore(since);
                })
                .toList();
    }

    /** By unit, those that stand still longest first; what fewer than three people of a unit promised stands with other units. */
    private static List<Part> still(Carriers carriers, List<PlanResult> quiet, Ui ui) {
        Map<PlanResultId, LocalDate> last = carriers.last();
        Map<PlanResultId, String> units = carriers.units(
                quiet.stream().map(PlanResult::id).collect(Collectors.toSet()), ui.text("progress.others"));
        return quiet.stream()
                .collect(Collectors.groupingBy(result -> Objects.requireNonNull(units.get(result.id()))))
                .entrySet()
                .stream()
                .map(unit -> new Still(
                        unit.getKey(),
                        unit.getValue().size(),
                        unit.getValue().stream()
                                .map(result -> last.getOrDefault(result.id(), LocalDate.MIN))
                                .min(Comparator.naturalOrder())
                                .orElse(LocalDate.MIN)))
                .sorted(Comparator.comparing(Still::since).thenComparing(Still::unit))
                .limit(MOST)
                .map(unit -> new Part(
                        unit.unit(),
                        unit.since().equals(LocalDate.MIN)
                                ? ui.text("progress.still.never", unit.results())
                                : ui.text("progress.still", unit.results(), ui.dateShort(unit.since()))))
                .toList();
    }

    private record Still(String unit, int results, LocalDate since) {}

    /** In a line. */
    static Answer answer(Blocks blocks, Ui ui) {
        int open = blocks.hindrances().size() + blocks.more();
        String still = blocks.idle();
        String answer;
        if (open > 0) {
            Hindrance oldest = blocks.hindrances().getFirst();
            answer = ui.text("progress.answer.blocks", open, oldest.kind(), oldest.days());
        } else {
            answer = still == null ? ui.text("progress.answer.blocks.none") : still;
        }
        return new Answer(
                ui.text("progress.ask.blocks"),
                answer,
                open > 0 ? Tone.WARNING : still == null ? Tone.GOOD : Tone.NEUTRAL,
                "blocks");
    }
}
