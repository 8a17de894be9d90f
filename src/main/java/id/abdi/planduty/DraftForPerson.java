package id.abdi.planduty;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.organization.Employee;
import id.abdi.organization.Rights;
import id.abdi.organization.UnitAct;
import id.abdi.plan.Plan;
import id.abdi.plan.Plans;
import id.abdi.planduty.MissingPlans.Missing;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The Tim Pengelola Kinerja drafts a plan that is missing after the second week and hands it to the person and the superior, who change
 * and agree it as any other (PM-11).
 */
@Service
class DraftForPerson {
    private final Rights rights;
    private final MissingPlans missing;
    private final Plans.Drafts drafts;

    DraftForPerson(Rights rights, MissingPlans missing, Plans.Drafts drafts) {
        this.rights = rights;
        this.missing = missing;
        this.drafts = drafts;
    }

    @Transactional
    Plan by(Caller caller, Nip nip) {
        Employee person = rights.see(caller, nip, missing.today());
        if (!rights.acts(caller, person.unitId(), missing.today()).contains(UnitAct.MANAGE_PLANS)) {
            throw DutyRefusals.notYours();
        }
        EmployeeId id = person.id();
        if (caller.id().equals(id)) {
            throw DutyRefusals.ownMatter();
        }
        Missing found = missing.of(List.of(person)).getFirst();
        if (found.why() != null || found.post() == null) {
            throw DutyRefusals.exempt();
        }
        if (!found.teamDrafts()) {
            throw DutyRefusals.tooEarly(found.teamSince().toString());
        }
        return drafts.draft(caller, id, found.post(), missing.today().getYear());
    }
}
