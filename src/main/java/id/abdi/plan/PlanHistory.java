package id.abdi.plan;

import id.abdi.identity.Via;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.ledger.Receipt;
import id.abdi.organization.PostId;
import id.abdi.organization.Superior;
import id.abdi.plan.Plan.Approach;
import id.abdi.plan.Plan.Rhythm;
import id.abdi.plan.Plan.Step;
import id.abdi.plan.Plan.StepKind;
import id.abdi.plan.Plan.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Agreed plans of a made-up past, in bulk, for the demo and the benchmarks alone. Stated in the ledger as {@code demo}, one leaf a
 * call, so that nobody takes them for recorded facts.
 */
@Component
public class PlanHistory {
    private final PlanHistorySql sql;
    private final Ledger ledger;

    PlanHistory(PlanHistorySql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    /**
     * A plan with one main result.
     *
     * @param leader whether it measures in perspectives instead of aspects
     * @param agreedBy who agreed it, in whose name
     */
    public record PastPlan(
            EmployeeId employee,
            PostId post,
            boolean leader,
            PlanResultId result,
            String statement,
            PlanResult.Link link,
            PlanResult.Indicator indicator,
            Superior agreedBy) {}

    /** A plan as it is stored. */
    record Agreed(Plan plan, PlanResult result) {
        Version version() {
            return plan.newest();
        }
    }

    /** Each holds for the whole year, with an action plan by month. */
    @Transactional
    public void record(List<PastPlan> past, int year, EmployeeId recordedBy, Instant at) {
        Receipt receipt = ledger.append(Entry.of("demo").with("module", "plan").with("rows", past.size()));
        List<Agreed> agreed = past.stream().map(one -> agreed(one, year, at)).toList();
        sql.insertAll(agreed, new Mark(recordedBy, Via.COMMAND.name(), at, receipt));
    }

    private static Agreed agreed(PastPlan past, int year, Instant at) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Superior by = past.agreedBy();
        Version version = new Version(
                1,
                Period.of(first, first.plusYears(1)),
                Approach.QUANTITATIVE,
                past.leader(),
                Rhythm.MONTH,
                null,
                List.of(
                        new Step(StepKind.SUBMITTED, null, past.employee(), null, null, at),
                        new Step(StepKind.AGREED, null, by.id(), by.post(), by.capacity(), at)));
        Plan plan = new Plan(PlanId.fresh(), past.employee(), past.post(), year, List.of(version));
        PlanResult result = new PlanResult(
                past.result(),
                1,
                plan.id(),
                1,
                past.employee(),
                past.post(),
                true,
                past.statement(),
                past.link(),
                List.of(past.indicator()),
                List.of());
        return new Agreed(plan, result);
    }
}
