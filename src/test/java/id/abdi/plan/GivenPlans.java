package id.abdi.plan;

import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.organization.Directory;
import id.abdi.programme.ProgrammeId;
import org.springframework.stereotype.Component;

/** Agreed plans for the tests of the modules above. */
@Component
public class GivenPlans {
    private final PlanDesk desk;

    GivenPlans(Regency regency, Directory directory, OpenPlan open, WriteResult write, TakeStep step, Plans plans) {
        this.desk = new PlanDesk(regency, directory, open, write, step, plans);
    }

    /** A plan that is begun and says nothing yet. */
    public PlanId begun(Person person) {
        return desk.begin(person).id();
    }

    /** A plan of one result that serves nothing. */
    public PlanResultId of(Person person, Person assessor, String statement) {
        return desk.agreed(person, assessor, statement, PlanDesk.NOTHING);
    }

    /** A plan of one result that serves a programme. */
    public PlanResultId of(Person person, Person assessor, String statement, ProgrammeId programme) {
        return desk.agreed(person, assessor, statement, PlanDesk.serving(programme));
    }

    /** A plan of one result that serves another. */
    public PlanResultId of(Person person, Person assessor, String statement, PlanResultId parent) {
        return desk.agreed(person, assessor, statement, PlanDesk.serving(parent));
    }
}
