package id.abdi.reminder;

import id.abdi.assessor.Assessor;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.kernel.EmployeeId;
import id.abdi.notice.Notice;
import id.abdi.notice.Notices;
import id.abdi.plan.Plans;
import id.abdi.plan.Plans.PlanStepTaken;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whose turn it is in the dialogue about a plan: the assessor's once it is submitted, the person's once it is answered (PM-4). */
@Component
class PlanNotices {
    private final Plans plans;
    private final Notices notices;
    private final LocalTimeZone zone;
    private final Clock clock;

    PlanNotices(Plans plans, Notices notices, LocalTimeZone zone, Clock clock) {
        this.plans = plans;
        this.notices = notices;
        this.zone = zone;
        this.clock = clock;
    }

    @EventListener
    void on(PlanStepTaken step) {
        switch (step.kind()) {
            case SUBMITTED ->
                plans.assessor(step.employee(), zone.day(clock.instant()))
                        .map(Assessor::id)
                        .ifPresent(assessor -> tell(assessor, step, "reminder.plan.submitted"));
            case RETURNED -> tell(step.employee(), step, "reminder.plan.returned");
            case AGREED -> tell(step.employee(), step, "reminder.plan.agreed");
            case WITHDRAWN -> {}
        }
    }

    private void tell(EmployeeId person, PlanStepTaken step, String text) {
        String plan = step.plan().toString();
        notices.tell(
                person, Notice.of("plan:" + plan + ":" + step.version() + ":" + step.number(), text, "/plans/" + plan));
    }
}
