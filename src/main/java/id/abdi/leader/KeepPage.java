package id.abdi.leader;

import id.abdi.identity.Accounts;
import id.abdi.identity.Role;
import id.abdi.job.Job;
import id.abdi.job.Schedule;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Every few minutes the page is reckoned for whoever opens it next: a year of programmes is too much for the moment of a tap. */
@Component
class KeepPage implements Job {
    private static final Schedule SCHEDULE = new Schedule.Every(Duration.ofMinutes(10));

    private final LeaderPage page;
    private final Accounts accounts;

    KeepPage(LeaderPage page, Accounts accounts) {
        this.page = page;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "leader.keep";
    }

    @Override
    public Schedule schedule() {
        return SCHEDULE;
    }

    @Override
    public void run(Instant due) {
        if (!accounts.holders(Role.REGENT).isEmpty()) {
            page.keep();
        }
    }
}
