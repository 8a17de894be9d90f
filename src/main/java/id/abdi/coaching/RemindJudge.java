package id.abdi.coaching;

import id.abdi.job.Job;
import id.abdi.job.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each morning: tells the head of today that the time of a coaching is over and waits for the judgement; once each. */
@Component
class RemindJudge implements Job {
    private static final Schedule SCHEDULE = new Schedule.Daily(LocalTime.of(6, 20));

    private final CoachingSql sql;
    private final CoachingNotices notices;
    private final CoachingDays days;

    RemindJudge(CoachingSql sql, CoachingNotices notices, CoachingDays days) {
        this.sql = sql;
        this.notices = notices;
        this.days = days;
    }

    @Override
    public String name() {
        return "coaching.judge";
    }

    @Override
    public Schedule schedule() {
        return SCHEDULE;
    }

    @Override
    @Transactional
    public void run(Instant due) {
        LocalDate day = days.of(due);
        notices.over(sql.unjudged(day), day);
    }
}
