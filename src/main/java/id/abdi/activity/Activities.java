package id.abdi.activity;

import id.abdi.kernel.EmployeeId;
import id.abdi.plan.PlanResultId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The work of people by day, for other modules: in sets and with a fixed number of queries. Decides nothing about who may see. */
public interface Activities {
    /** Everybody asked for has an entry, {@link DayWork#NONE} where nothing was entered. */
    Map<EmployeeId, DayWork> on(Collection<EmployeeId> people, LocalDate day);

    /** Every day from the first to the last, both included, in order. */
    Map<LocalDate, DayWork> of(EmployeeId person, LocalDate first, LocalDate last);

    /** What was done for these planned results on the days from the first to the last, both included, summed by week. */
    List<Output> outputs(Collection<PlanResultId> results, LocalDate first, LocalDate last);

    /**
     * What the activities of a week brought for a planned result in one unit of output.
     *
     * @param week its Monday
     * @param unit in small letters; null for activities without a quantity
     * @param activities how many there were
     */
    record Output(
            PlanResultId result, LocalDate week, @Nullable String unit, BigDecimal quantity, int activities) {}
}
