package id.abdi.progress;

import id.abdi.identity.Via;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.plan.Aspect;
import id.abdi.plan.PlanResultId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Confirmed realisations and obstacles of a made-up past, in bulk, for the demo and the benchmarks alone. Stated in the ledger as
 * {@code demo}, one leaf a call, so that nobody takes them for recorded facts.
 */
@Component
public class ProgressHistory {
    private final RealisationSql realisations;
    private final ObstacleSql obstacles;
    private final Ledger ledger;

    ProgressHistory(RealisationSql realisations, ObstacleSql obstacles, Ledger ledger) {
        this.realisations = realisations;
        this.obstacles = obstacles;
        this.ledger = ledger;
    }

    /**
     * What a person confirmed of a figure in a part of the year.
     *
     * @param words why it is not what was proposed; null where it is
     */
    public record PastRealisation(
            PlanResultId result,
            Aspect aspect,
            Period period,
            BigDecimal value,
            String unit,
            BigDecimal proposed,
            @Nullable String words,
            EmployeeId by,
            Instant at) {}

    /** An obstacle that stands since that day. */
    public record PastObstacle(
            PlanResultId result,
            Obstacle.Kind kind,
            String words,
            LocalDate since,
            Obstacle.Remover remover,
            EmployeeId by,
            Instant at) {}

    /** All in their first version. */
    @Transactional
    public void record(List<PastRealisation> said, List<PastObstacle> named) {
        UUID leaf = ledger.append(Entry.of("demo").with("module", "progress").with("rows", said.size() + named.size()))
                .leaf();
        realisations.insertAll(
                said.stream()
                        .map(one -> new Realisation(
                                new Realisation.Subject(one.result(), one.aspect(), one.period()),
                                1,
                                one.value(),
                                one.unit(),
                                one.proposed(),
                                one.words(),
                                null,
                                one.by(),
                                one.at(),
                                leaf))
                        .toList(),
                Via.COMMAND.name());
        obstacles.insertAll(
                named.stream()
                        .map(one -> new Obstacle(
                                Uuid7.at(one.at()),
                                1,
                                one.result(),
                                one.kind(),
                                one.words(),
                                one.since(),
                                one.remover(),
                                true,
                                one.by(),
                                one.at(),
                                leaf))
                        .toList(),
                Via.COMMAND.name());
    }
}
