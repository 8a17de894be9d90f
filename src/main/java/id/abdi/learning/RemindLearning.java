package id.abdi.learning;

import static java.util.stream.Collectors.toMap;

import id.abdi.job.Job;
import id.abdi.job.Schedule;
import id.abdi.learning.HourRules.Standing;
import id.abdi.organization.Directory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each morning: asks the head whether a training changed the daily work, when the days for it have passed, once each (complaint 111). On
 * the first of a month it tells those who will probably miss their hours, while there is time (R8).
 */
@Component
class RemindLearning implements Job {
    private static final Schedule SCHEDULE = new Schedule.Daily(LocalTime.of(6, 25));

    /** Days within which an answer is still asked for. */
    private static final int LATEST = 60;

    private final EnrolmentSql sql;
    private final CatalogueSql catalogue;
    private final LearningSettings settings;
    private final LearningNotices notices;
    private final TrainingLeaves leaves;
    private final Years years;
    private final Directory directory;

    RemindLearning(
            EnrolmentSql sql,
            CatalogueSql catalogue,
            LearningSettings settings,
            LearningNotices notices,
            TrainingLeaves leaves,
            Years years,
            Directory directory) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.settings = settings;
        this.notices = notices;
        this.leaves = leaves;
        this.years = years;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "learning.remind";
    }

    @Override
    public Schedule schedule() {
        return SCHEDULE;
    }

    @Override
    @Transactional
    public void run(Instant due) {
        LocalDate today = leaves.day(due);
        if (today.getDayOfMonth() == 1) {
            notices.behind(
                    years.standings(directory.everybody(today), today).stream()
                            .filter(one -> one.standing() == Standing.BEHIND)
                            .map(one -> one.person().id())
                            .toList(),
                    today);
        }
        askEffect(today);
    }

    private void askEffect(LocalDate today) {
        LocalDate last =
                today.minusDays(settings.on(LearningSettings.EFFECT_DAYS, today).value());
        var waiting = sql.unanswered(last.minusDays(LATEST), last);
        Map<UUID, Training> trainings =
                catalogue
                        .trainings(waiting.stream()
                                .map(Enrolment::training)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(Training::id, Function.identity()));
        notices.effectAsked(
                waiting.stream()
                        .filter(one -> Optional.ofNullable(trainings.get(one.training()))
                                .map(Training::change)
                                .isPresent())
                        .toList(),
                today);
    }
}
