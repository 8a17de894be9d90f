package id.abdi.tally;

import id.abdi.activity.Activities;
import id.abdi.activity.Activities.Stretch;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What people did week by week, for other modules: weeks that are over from what is kept of them, as of the last turn, and everything
 * else from the facts of the moment. The same numbers as from the facts alone. Decides nothing about who may see.
 */
public interface PersonWeeks {
    /** As {@link Activities#volumes}, of days on which these people were in a post. */
    Activities.Volumes volumes(Collection<Stretch> stretches);

    /** On how many days of people there was duty, by key and week of the stretches. */
    List<DutyDays> duty(Collection<Stretch> stretches);

    /**
     * Days of people in a week.
     *
     * @param week its Monday
     * @param away on which somebody should have worked, but was on leave, in training and the like
     */
    record DutyDays(int key, LocalDate week, int onDuty, int away) {}
}
