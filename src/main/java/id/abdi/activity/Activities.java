package id.abdi.activity;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** The work of people by day, for other modules: in sets and with a fixed number of queries. Decides nothing about who may see. */
public interface Activities {
    /** Everybody asked for has an entry, {@link DayWork#NONE} where nothing was entered. */
    Map<EmployeeId, DayWork> on(Collection<EmployeeId> people, LocalDate day);

    /** Every day from the first to the last, both included, in order. */
    Map<LocalDate, DayWork> of(EmployeeId person, LocalDate first, LocalDate last);
}
