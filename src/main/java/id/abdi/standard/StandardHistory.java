package id.abdi.standard;

import id.abdi.identity.Via;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.sop.SopId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Work standards of a made-up past, in bulk, for the demo and the benchmarks alone. Stated in the ledger as {@code demo}, one leaf
 * a call, so that nobody takes them for recorded facts.
 */
@Component
public class StandardHistory {
    private final StandardHistorySql sql;
    private final Ledger ledger;

    StandardHistory(StandardHistorySql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    /**
     * A standard for everybody of a unit and below.
     *
     * @param code in a form that {@link StandardCode} takes
     * @param minutes standard minutes for one unit of output
     * @param sop from which it comes; null where it stands alone
     */
    public record PastStandard(
            String code,
            UnitId unit,
            String name,
            String unitOfOutput,
            BigDecimal minutes,
            Period period,
            @Nullable SopId sop) {}

    /** A standard as it is stored. */
    record Made(WorkStandard standard, @Nullable SopId sop) {}

    /** @return the versions that were made, in the same order */
    @Transactional
    public List<WorkStandard> record(List<PastStandard> past, EmployeeId recordedBy, Instant at) {
        List<Made> made =
                past.stream().map(one -> new Made(version(one), one.sop())).toList();
        Entry entry = Entry.of("demo").with("module", "standard").with("rows", made.size());
        sql.insertAll(made, new StandardSql.Stamp(recordedBy, Via.COMMAND.name(), at, ledger.append(entry)));
        return made.stream().map(Made::standard).toList();
    }

    private static WorkStandard version(PastStandard past) {
        return new WorkStandard(
                StandardId.fresh(),
                1,
                new StandardCode(past.code()),
                past.unit(),
                past.name(),
                past.unitOfOutput(),
                past.minutes(),
                null,
                true,
                Set.of(),
                past.period());
    }
}
