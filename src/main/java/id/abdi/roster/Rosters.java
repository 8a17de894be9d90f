package id.abdi.roster;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** What rosters say of people's days, in sets and with one query. Whether the people work by a roster at all, their pattern says. */
public interface Rosters {
    /** The days from the first to the last, both included, for which something is planned; who has none has no entry. */
    Map<EmployeeId, Map<LocalDate, PlannedDay>> between(Collection<EmployeeId> people, LocalDate first, LocalDate last);
}
