package id.abdi.attendance;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** When people were there, in sets and with a fixed number of queries. Who may see it is asked before (SEC-1). */
public interface Presence {
    /** Everybody asked for has an entry. */
    Map<EmployeeId, DayPresence> on(Collection<EmployeeId> people, LocalDate day);

    /** Every day from the first to the last, both included, in order. */
    Map<LocalDate, DayPresence> of(EmployeeId person, LocalDate first, LocalDate last);

    /** Everybody asked for, with every day from the first to the last. */
    Map<EmployeeId, Map<LocalDate, DayPresence>> between(
            Collection<EmployeeId> people, LocalDate first, LocalDate last);
}
