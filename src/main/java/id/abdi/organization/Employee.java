package id.abdi.organization;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.UnitId;

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
        boolean active) {}
