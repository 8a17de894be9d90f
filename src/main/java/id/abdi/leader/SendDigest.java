package id.abdi.leader;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Accounts;
import id.abdi.identity.Role;
import id.abdi.job.Job;
import id.abdi.job.Schedule;
import id.abdi.kernel.EmployeeId;
import id.abdi.leader.LeaderPage.Told;
import id.abdi.notice.Notice;
import id.abdi.notice.Notice.Attachment;
import id.abdi.notice.Notices;
import id.abdi.web.Words;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every Monday before the mail of the morning: the page of that day as a file, to all with the leader's duty, once a week each. */
@Component
class SendDigest implements Job {
    private static final Schedule SCHEDULE = new Schedule.Daily(LocalTime.of(5, 0));

    private final LeaderPage page;
    private final Digest digest;
    private final Accounts accounts;
    private final Notices notices;
    private final Words words;
    private final LocalTimeZone zone;

    SendDigest(LeaderPage page, Digest digest, Accounts accounts, Notices notices, Words words, LocalTimeZone zone) {
        this.page = page;
        this.digest = digest;
        this.accounts = accounts;
        this.notices = notices;
        this.words = words;
        this.zone = zone;
    }

    @Override
    public String name() {
        return "leader.digest";
    }

    @Override
    public Schedule schedule() {
        return SCHEDULE;
    }

    @Override
    @Transactional
    public void run(Instant due) {
        LocalDate today = zone.day(due);
        Set<EmployeeId> leaders = accounts.holders(Role.REGENT);
        if (today.getDayOfWeek() != DayOfWeek.MONDAY || leaders.isEmpty()) {
            return;
        }
        List<Told> tiles = page.told(today, page.in(Words.INDONESIAN));
        Attachment file = new Attachment(
                words.text(Words.INDONESIAN, "leader.digest.file", today.toString()) + ".pdf",
                "application/pdf",
                digest.pdf(tiles, today, Words.INDONESIAN));
        Notice notice = new Notice(
                "leader-digest:" + today.get(IsoFields.WEEK_BASED_YEAR) + "-"
                        + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                "leader.digest.notice",
                List.of(today),
                "/leader",
                List.of(file));
        Map<EmployeeId, List<Notice>> told = new HashMap<>();
        leaders.forEach(leader -> told.put(leader, List.of(notice)));
        notices.tell(told);
    }
}
