package id.abdi.worklog;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.organization.Rights;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Whom an address of the API names: who may be seen, and who is oneself. */
@Component
class WorklogPerson {
    private final Rights rights;
    private final LocalTimeZone zone;
    private final Clock clock;

    WorklogPerson(Rights rights, LocalTimeZone zone, Clock clock) {
        this.rights = rights;
        this.zone = zone;
        this.clock = clock;
    }

    LocalDate today() {
        return zone.day(clock.instant());
    }

    /** @throws id.abdi.kernel.Refusal {@code not-found} for whom the caller may not see */
    EmployeeId seen(Caller caller, Nip nip) {
        return rights.see(caller, nip, today()).id();
    }

    /** @throws id.abdi.kernel.Refusal {@code not-found}, or {@code own-only} for who may be seen but is somebody else */
    void requireSelf(Caller caller, Nip nip) {
        if (!seen(caller, nip).equals(caller.id())) {
            throw WorklogRefusals.ownOnly();
        }
    }
}
