package id.abdi.attendance;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * Who is on duty when, in sets and with a fixed number of queries. For rules; a page shows what {@link DutySight} lets
 * its reader see.
 */
public interface Duties {
    /** Everybody asked for has an entry. */
    Map<EmployeeId, Duty> on(Collection<EmployeeId> people, LocalDate day);

    /** Every day from the first to the last, both included, in order. */
    Map<LocalDate, Duty> of(EmployeeId person, LocalDate first, LocalDate last);

    /** Everybody asked for, with every day from the first to the last. */
    Map<EmployeeId, Map<LocalDate, Duty>> between(Collection<EmployeeId> people, LocalDate first, LocalDate last);
}
