package id.abdi.plan;

import id.abdi.fixture.Regency.Person;
import id.abdi.programme.ProgrammeId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Agreed plans for the tests of the modules above. */
@Component
public class GivenPlans {
    private final PlanDesk desk;

    GivenPlans(PlanDesk desk) {
        this.desk = desk;
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

    /**
     * A plan of one result that serves nothing, measured in these aspects.
     *
     * @param targets as typed: {@code ≥ 90 %}
     * @param actions of the action plan, the first first
     */
    public PlanResultId of(
            Person person, Person assessor, String statement, Map<Aspect, String> targets, List<String> actions) {
        return desk.measured(person, assessor, statement, targets, actions);
    }

    /** A plan of one result that serves a programme and counts something. */
    public PlanResultId of(Person person, Person assessor, String statement, ProgrammeId programme, String target) {
        return desk.counting(person, assessor, statement, PlanDesk.serving(programme), target);
    }

    /** A plan of one result that serves another and counts something. */
    public PlanResultId of(Person person, Person assessor, String statement, PlanResultId parent, String target) {
        return desk.counting(person, assessor, statement, PlanDesk.serving(parent), target);
    }

    /** A plan of one result that serves another. */
    public PlanResultId of(Person person, Person assessor, String statement, PlanResultId parent) {
        return desk.agreed(person, assessor, statement, PlanDesk.serving(parent));
    }
}
