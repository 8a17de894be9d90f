package id.abdi.innovation;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.innovation.InnovationRules.Who;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Act;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.organization.UnitAct;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds how somebody stands to an innovation, by the rights table and the line of the day. */
@Component
class Standings {
    private final Rights rights;
    private final Lines lines;

    Standings(Rights rights, Lines lines) {
        this.rights = rights;
        this.lines = lines;
    }

    Who of(Caller caller, Innovation innovation, LocalDate day) {
        Set<EmployeeId> above = new HashSet<>(lines.chain(caller.id(), day));
        above.retainAll(innovation.credited());
        return new Who(
                caller.id(),
                leads(caller, innovation.place(), day),
                caller.is(Role.HEAD),
                rights.mayDo(caller, Act.CONFIRM_INNOVATION, innovation.owner(), day),
                !above.isEmpty());
    }

    /** The same, for a step that names a unit. */
    Who naming(UnitId named, Caller caller, Who who, LocalDate day) {
        return new Who(who.id(), who.leads(), leads(caller, named, day), who.confirms(), who.below());
    }

    /** Whether they head that unit, or one above it in the agency. */
    boolean leads(Caller caller, UnitId unit, LocalDate day) {
        return rights.acts(caller, unit, day).contains(UnitAct.WRITE);
    }
}
