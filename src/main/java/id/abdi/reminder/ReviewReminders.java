package id.abdi.reminder;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.job.Job;
import id.abdi.job.Schedule;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.notice.Notice;
import id.abdi.notice.Notices;
import id.abdi.organization.Directory;
import id.abdi.rulebook.Rulebook;
import id.abdi.sop.Sops;
import id.abdi.sop.Sops.Review;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Before the mail of the morning: recalls to whoever heads the section that an SOP is to be looked at again, some days before and when
 * the day has come, once each (S-7). Where nobody heads the section, to the nearest head above.
 */
@Component
class ReviewReminders implements Job {
    private static final Schedule SCHEDULE = new Schedule.Daily(LocalTime.of(5, 0));

    private final Sops sops;
    private final Directory directory;
    private final Rulebook rulebook;
    private final Notices notices;
    private final LocalTimeZone zone;

    ReviewReminders(Sops sops, Directory directory, Rulebook rulebook, Notices notices, LocalTimeZone zone) {
        this.sops = sops;
        this.directory = directory;
        this.rulebook = rulebook;
        this.notices = notices;
        this.zone = zone;
    }

    @Override
    public String name() {
        return "reminder.sop-review";
    }

    @Override
    public Schedule schedule() {
        return SCHEDULE;
    }

    @Override
    @Transactional
    public void run(Instant due) {
        LocalDate today = zone.day(due);
        List<Review> reviews = sops.reviews(today).stream()
                .filter(review -> !today.isBefore(recalled(review, today)))
                .toList();
        Map<UnitId, EmployeeId> heads = directory.heads(
                reviews.stream()
                        .flatMap(review -> review.place().nearestFirst().stream())
                        .distinct()
                        .toList(),
                today);
        Map<EmployeeId, List<Notice>> told = new LinkedHashMap<>();
        for (Review review : reviews) {
            head(review, heads)
                    .ifPresent(head ->
                            told.computeIfAbsent(head, one -> new ArrayList<>()).add(notice(review, today)));
        }
        notices.tell(told);
    }

    private LocalDate recalled(Review review, LocalDate today) {
        return review.due().minusDays(rulebook.on(ReminderRules.REVIEW_DAYS, today, review.place()));
    }

    private static Optional<EmployeeId> head(Review review, Map<UnitId, EmployeeId> heads) {
        return review.place().nearestFirst().stream()
                .map(heads::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Notice notice(Review review, LocalDate today) {
        boolean come = !today.isBefore(review.due());
        String key = (come ? "sop-review:" : "sop-review-soon:") + review.sop().id() + ":"
                + review.sop().version() + ":" + review.due();
        return Notice.of(
                key,
                come ? "reminder.sop.due" : "reminder.sop.soon",
                "/sops/" + review.sop().id(),
                review.sop().title(),
                review.due());
    }
}
