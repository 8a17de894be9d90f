package id.abdi.organization;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.identity.Via;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.UnitId;
import java.util.Set;

/**
 * A person as of a date.
 *
 * @param post the title of the post held on that date, "Plt" or "Plh" before it for who only acts; empty where there is none
 * @param unit the name of its unit
 * @param active whether in service on that date, with a post
 */
public record Employee(
        EmployeeId id,
        Nip nip,
        String name,
        EmploymentStatus status,
        String post,
        UnitId unitId,
        String unit,
        boolean active) {
    /** Them, for what a command records in their name. */
    public Caller inCommand() {
        return new Caller(id, nip, name, post, Set.of(Role.EMPLOYEE), Via.COMMAND);
    }
}
