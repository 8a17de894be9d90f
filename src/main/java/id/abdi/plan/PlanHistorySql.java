package id.abdi.plan;

import id.abdi.database.BulkCopy;
import id.abdi.ledger.Mark;
import id.abdi.plan.Plan.Step;
import id.abdi.plan.PlanHistory.Agreed;
import id.abdi.plan.PlanResult.Indicator;
import id.abdi.plan.PlanResult.Link;
import id.abdi.programme.Target;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Many agreed plans at once. */
@Repository
class PlanHistorySql {
    private final BulkCopy copy;

    PlanHistorySql(BulkCopy copy) {
        this.copy = copy;
    }

    /** Certainly new ones, each with one result of one indicator. */
    void insertAll(List<Agreed> all, Mark mark) {
        plans(all, mark);
        steps(all, mark);
        results(all, mark);
    }

    private void plans(List<Agreed> all, Mark mark) {
        UUID leaf = mark.receipt().leaf();
        copy.rows(
                "copy plan.plan (id, employee, post, year, opened_by, via, recorded_at, leaf) from stdin",
                all,
                one -> new Object[] {
                    one.plan().id(),
                    one.plan().employee(),
                    one.plan().post(),
                    one.plan().year(),
                    mark.by(),
                    mark.via(),
                    mark.now(),
                    leaf
                });
        copy.rows("""
                copy plan.version (plan, version, period, approach, leader, rhythm, opened_by, via, recorded_at, leaf)
                from stdin
                """, all, one -> new Object[] {
            one.plan().id(),
            one.version().number(),
            range(one),
            one.version().approach(),
            one.version().leader(),
            one.version().rhythm(),
            mark.by(),
            mark.via(),
            mark.now(),
            leaf
        });
        copy.rows("copy plan.in_force (plan, version, employee, post, period) from stdin", all, one -> new Object[] {
            one.plan().id(),
            one.version().number(),
            one.plan().employee(),
            one.plan().post(),
            range(one)
        });
    }

    private void steps(List<Agreed> all, Mark mark) {
        record Taken(Agreed one, int number, Step step) {}
        List<Taken> taken = all.stream()
                .flatMap(one -> one.version().steps().stream()
                        .map(step -> new Taken(one, one.version().steps().indexOf(step) + 1, step)))
                .toList();
        copy.rows(
                "copy plan.step (plan, version, number, kind, by_whom, post, capacity, via, recorded_at, leaf) from stdin",
                taken,
                step -> new Object[] {
                    step.one().plan().id(),
                    step.one().version().number(),
                    step.number(),
                    step.step().kind(),
                    step.step().by(),
                    step.step().post(),
                    step.step().capacity(),
                    mark.via(),
                    mark.now(),
                    mark.receipt().leaf()
                });
    }

    private void results(List<Agreed> all, Mark mark) {
        copy.rows("""
                copy plan.result (
                    id, revision, plan, version, main, statement, serves, programme, manner, contribution, removed, written_by,
                    via, recorded_at, leaf)
                from stdin
                """, all, one -> {
            Link link = one.result().link();
            return new Object[] {
                one.result().id(),
                one.result().revision(),
                one.plan().id(),
                one.version().number(),
                one.result().main(),
                one.result().statement(),
                link.result(),
                link.programme(),
                link.manner(),
                link.contribution(),
                false,
                one.plan().employee(),
                mark.via(),
                mark.now(),
                mark.receipt().leaf()
            };
        });
        copy.rows(
                "copy plan.indicator (result, revision, aspect, name, direction, number, unit, description) from stdin",
                all,
                one -> {
                    Indicator indicator = one.result().indicators().getFirst();
                    Target target = indicator.target();
                    return new Object[] {
                        one.result().id(),
                        one.result().revision(),
                        indicator.aspect(),
                        indicator.name(),
                        target == null ? null : target.direction(),
                        target == null ? null : target.number(),
                        target == null ? null : target.unit(),
                        indicator.description()
                    };
                });
    }

    private static String range(Agreed one) {
        return "[" + one.version().period().from() + ","
                + one.version().period().to() + ")";
    }
}
