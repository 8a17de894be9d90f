package id.abdi.plan;

import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Directory;
import id.abdi.organization.PostId;
import id.abdi.plan.Plan.Approach;
import id.abdi.plan.Plan.Rhythm;
import id.abdi.plan.Plan.StepKind;
import id.abdi.plan.ResultInput.IndicatorInput;
import id.abdi.plan.ResultInput.LinkInput;
import id.abdi.programme.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes and agrees plans as people would, in one line each. */
@Component
class PlanDesk {
    static final LinkInput NOTHING = new LinkInput(null, null, null, null, null);

    private final Regency regency;
    private final Directory directory;
    private final OpenPlan open;
    private final WriteResult write;
    private final TakeStep step;
    private final Plans plans;

    PlanDesk(Regency regency, Directory directory, OpenPlan open, WriteResult write, TakeStep step, Plans plans) {
        this.regency = regency;
        this.directory = directory;
        this.open = open;
        this.write = write;
        this.step = step;
        this.plans = plans;
    }

    static LinkInput serving(PlanResultId parent) {
        return new LinkInput(parent, null, null, null, "bagian kami");
    }

    static LinkInput serving(ProgrammeId programme) {
        return new LinkInput(null, programme, null, null, null);
    }

    static LinkInput provisional(String words) {
        return new LinkInput(null, null, words, null, null);
    }

    static ResultInput input(String statement, LinkInput link, Aspect aspect) {
        return new ResultInput(
                true,
                statement,
                link,
                List.of(new IndicatorInput(aspect, "Hasil yang selesai", "12 hasil")),
                List.of("Data terkumpul"),
                null);
    }

    PostId post(EmployeeId employee) {
        return directory.assignments(employee).getFirst().post();
    }

    Plan begin(Person person) {
        return open.by(regency.caller(person), post(person.id()), 2026, Approach.QUANTITATIVE, Rhythm.QUARTER);
    }

    PlanResultId write(Person person, Plan plan, String statement, LinkInput link) {
        PlanResultId result = PlanResultId.fresh();
        Aspect aspect = plan.newest().leader() ? Aspect.RECEIVERS : Aspect.QUANTITY;
        write.by(regency.caller(person), plan.id(), result, input(statement, link, aspect));
        return result;
    }

    /** As many steps as the page of the plan shows now. */
    int seen(Plan plan) {
        return plans.find(plan.id()).orElseThrow().newest().steps().size();
    }

    Plan submit(Person person, Plan plan) {
        return step.by(regency.caller(person), plan.id(), plan.newest().number(), seen(plan), StepKind.SUBMITTED, null);
    }

    Plan agree(Person assessor, Plan plan) {
        return step.by(regency.caller(assessor), plan.id(), plan.newest().number(), seen(plan), StepKind.AGREED, null);
    }

    /** A plan with one result, agreed. */
    PlanResultId agreed(Person person, Person assessor, String statement, LinkInput link) {
        Plan plan = begin(person);
        PlanResultId result = write(person, plan, statement, link);
        submit(person, plan);
        agree(assessor, plan);
        return result;
    }

    /** A plan with one result that serves nothing, measured in these aspects. */
    PlanResultId measured(
            Person person, Person assessor, String statement, Map<Aspect, String> targets, List<String> actions) {
        Plan plan = begin(person);
        return agreed(
                person,
                assessor,
                plan,
                new ResultInput(
                        true,
                        statement,
                        NOTHING,
                        targets.entrySet().stream()
                                .map(target -> new IndicatorInput(
                                        target.getKey(), "Ukuran " + target.getKey(), target.getValue()))
                                .toList(),
                        actions,
                        null));
    }

    /** A plan with one result that counts something. */
    PlanResultId counting(Person person, Person assessor, String statement, LinkInput link, String target) {
        Plan plan = begin(person);
        Aspect aspect = plan.newest().leader() ? Aspect.RECEIVERS : Aspect.QUANTITY;
        return agreed(
                person,
                assessor,
                plan,
                new ResultInput(
                        true,
                        statement,
                        link,
                        List.of(new IndicatorInput(aspect, "Yang selesai", target)),
                        List.of(),
                        null));
    }

    private PlanResultId agreed(Person person, Person assessor, Plan plan, ResultInput input) {
        PlanResultId result = PlanResultId.fresh();
        write.by(regency.caller(person), plan.id(), result, input);
        submit(person, plan);
        agree(assessor, plan);
        return result;
    }

    Plan change(Person person, Plan plan, LocalDate from) {
        return open.change(regency.caller(person), plan.id(), from, "Tugas berubah", null);
    }
}
