package id.abdi.assessor;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who assesses whom, always asked for a date (PM-10). Never decides who may see the answer. */
public interface Assessors {
    /** Empty for the top and for who is not in service. */
    Optional<Assessor> of(EmployeeId person, LocalDate date);

    /** The assessors of those who have one. */
    Map<EmployeeId, Assessor> of(Collection<EmployeeId> people, LocalDate date);

    /** Whom this person assesses. */
    Set<EmployeeId> assessed(EmployeeId assessor, LocalDate date);

    /** Whether a letter lets this person assess anybody on that day. */
    boolean delegated(EmployeeId person, LocalDate date);
}
