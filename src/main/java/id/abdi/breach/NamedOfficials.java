package id.abdi.breach;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;

/** Whom decisions of the appointing official (PPK) name to impose light sanctions in a unit without administrator and pengawas (regulations 2.3). */
public interface NamedOfficials {
    /**
     * Somebody who is named.
     *
     * @param unit where, with all units below it
     * @param decision the number of the decision
     */
    record Named(EmployeeId official, UnitId unit, String decision) {}

    /** All that count on that day, whatever post they hold then. */
    List<Named> on(LocalDate day);
}
