package id.abdi.plan;

import id.abdi.assessor.Assessor;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.PostId;
import id.abdi.plan.Plan.StepKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Plans with their versions and words, for the documents and lists that are made of them. Never decides who may see the answer. */
public interface Plans {
    Optional<Plan> find(PlanId id);

    /** The plans of these people for that year. */
    List<Plan> of(Collection<EmployeeId> employees, int year);

    /** What that version of the plan says. */
    List<PlanResult> results(PlanId plan, int version);

    /** What the newest versions of these plans say, agreed or not. */
    List<PlanResult> newestResults(Collection<PlanId> plans);

    /** The leaf by which that version of the plan was agreed; empty where it was not. */
    Optional<UUID> agreed(PlanId plan, int version);

    Map<PlanPart, String> words(PlanId plan, int version);

    /** The pejabat penilai kinerja of that person on that day (PM-10). */
    Optional<Assessor> assessor(EmployeeId employee, LocalDate date);

    /** Drafts of plans that the Tim Pengelola Kinerja prepares for others (PM-11). */
    interface Drafts {
        /**
         * Begins the plan of that person's post with the results of the superior, taken over whole, for the person to change and submit.
         * Who may is asked before.
         *
         * @throws id.abdi.kernel.Refusal where there is a plan, or the superior planned nothing yet
         */
        Plan draft(Caller team, EmployeeId person, PostId post, int year);
    }

    /**
     * The event that somebody took a step in the dialogue about a plan.
     *
     * @param number which step of that version it is, from 1 on
     */
    record PlanStepTaken(PlanId plan, EmployeeId employee, int version, int number, StepKind kind) {}

    /** Everything in force that neither serves anything nor leads to what still stands; without indicators and actions. */
    List<PlanResult> servingNothing(LocalDate date);
}
