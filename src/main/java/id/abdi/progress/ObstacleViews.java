package id.abdi.progress;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.plan.PlanResult;
import id.abdi.plan.PlanResultId;
import id.abdi.plan.PlanResults;
import id.abdi.web.Option;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of what hinders a planned result. */
@Component
class ObstacleViews {
    private final ObstacleSql sql;
    private final PlanResults results;
    private final Lines lines;
    private final Rights rights;

    ObstacleViews(ObstacleSql sql, PlanResults results, Lines lines, Rights rights) {
        this.sql = sql;
        this.results = results;
        this.lines = lines;
        this.rights = rights;
    }

    /** @param back the owner's realisation */
    record Page(
            String address,
            String back,
            String statement,
            String person,
            String fresh,
            String today,
            boolean mayName,
            List<Row> rows,
            List<Option> kinds,
            List<Option> removers) {}

    /** @param action where its next version is sent */
    record Row(String action, int seen, boolean open, Tone tone, String kind, String words, String since, String by) {}

    @Transactional
    public Page of(Caller caller, PlanResultId id, LocalDate today, Ui ui) {
        PlanResult result =
                results.inForce(id, today).or(() -> results.find(id)).orElseThrow(ProgressRefusals::unknown);
        Employee owner = lines.employee(result.employee(), today).orElseThrow(ProgressRefusals::unknown);
        rights.see(caller, owner.nip(), today);
        List<Obstacle> known = sql.of(List.of(id));
        Map<EmployeeId, Employee> people =
                lines.employees(known.stream().map(Obstacle::by).collect(Collectors.toSet()), today);
        String address = "/plan-results/" + id + "/obstacles";
        return new Page(
                address,
                "/people/" + owner.nip().value() + "/progress",
                result.statement(),
                owner.name(),
                address + "/" + Uuid7.next(),
                today.toString(),
                rights.mayDo(caller, Act.NAME_OBSTACLE, owner.id(), today),
                known.stream().map(one -> row(address, one, people, today, ui)).toList(),
                Arrays.stream(Obstacle.Kind.values())
                        .map(kind -> new Option(kind.name(), ui.text("progress.obstacle.kind." + kind)))
                        .toList(),
                Arrays.stream(Obstacle.Remover.values())
                        .map(remover -> new Option(remover.name(), ui.text("progress.obstacle.remover." + remover)))
                        .toList());
    }

    private static Row row(String address, Obstacle one, Map<EmployeeId, Employee> people, LocalDate today, Ui ui) {
        return new Row(
                address + "/" + one.id(),
                one.version(),
                one.open(),
                one.open() ? Tone.WARNING : Tone.GOOD,
                ui.text("progress.obstacle.kind." + one.kind()),
                one.words(),
                one.open()
                        ? ui.text(
                                "progress.obstacle.since",
                                ui.dateShort(one.since()),
                                ChronoUnit.DAYS.between(one.since(), today) + 1,
                                ui.text("progress.obstacle.remover." + one.remover()))
                        : ui.text("progress.obstacle.removed", ui.dateTime(one.at())),
                ui.text(
                        "progress.obstacle.by",
                        people.containsKey(one.by())
                                ? Objects.requireNonNull(people.get(one.by())).name()
                                : "",
                        one.version()));
    }
}
