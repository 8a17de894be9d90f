package id.abdi.notice;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Where mail reaches people. A module above implements it. */
public interface Address {
    /** The e-mail address of each of them who is in service on that day and has one. */
    Map<EmployeeId, String> of(Collection<EmployeeId> people, LocalDate day);

    /** Those of them whose own calendar says that they work on that day. */
    Set<EmployeeId> working(Collection<EmployeeId> people, LocalDate day);
}
