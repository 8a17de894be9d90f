package id.abdi.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.abdi.coaching.Coaching.Agreement;
import id.abdi.coaching.Coaching.Dated;
import id.abdi.coaching.Coaching.State;
import id.abdi.coaching.CoachingRules.Fair;
import id.abdi.coaching.HelpOffered.Answer;
import id.abdi.coaching.HelpOffered.Result;
import id.abdi.coaching.Question.Why;
import id.abdi.coaching.QuestionRules.Limits;
import id.abdi.coaching.QuestionRules.Weeks;
import id.abdi.dailyreport.Verdict;
import id.abdi.insight.Trend;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Refusal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R9, D-18, complaint 112: what may follow what in a coaching, and when a judgement is fair. */
class CoachingRulesTest {
    private static final LocalDate OFFERED = LocalDate.of(2026, 7, 1);
    private static final LocalDate ENDS = LocalDate.of(2026, 8, 12);
    private static final EmployeeId PERSON = EmployeeId.fresh();
    private static final EmployeeId HEAD = EmployeeId.fresh();

    private static int weekdays(LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? 0
                : (int) first.datesUntil(last.plusDays(1))
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                        .count();
    }

    private static Fair on(LocalDate today) {
        return new Fair(today, 10, 20, CoachingRulesTest::weekdays);
    }

    private static Coaching offered() {
        return new Coaching(
                CoachingId.fresh(),
                PERSON,
                HEAD,
                OFFERED,
                new Agreement("Berkas selesai pada hari yang sama", "Didampingi", List.of("Satu"), OFFERED, ENDS),
                null,
                List.of());
    }

    private static Coaching with(Coaching coaching, LocalDate on, Step step) {
        List<Dated> steps = new ArrayList<>(coaching.steps());
        steps.add(new Dated(on, new Step.Taken(CoachingId.fresh().value(), step, HEAD, Instant.EPOCH)));
        return new Coaching(coaching.id(), PERSON, HEAD, OFFERED, coaching.agreement(), coaching.question(), steps);
    }

    private static Coaching agreed() {
        return with(offered(), OFFERED.plusDays(1), new Step.Answered(Answer.ACCEPTED, null));
    }

    private static Coaching talked() {
        return with(agreed(), OFFERED.plusDays(7), new Step.Conversed(OFFERED.plusDays(7), "Sudah", null, null));
    }

    private static String refused(Coaching coaching, Step step, LocalDate today) {
        return catchThrowableOfType(Refusal.class, () -> CoachingRules.step(coaching, step, on(today)))
                .type();
    }

    private static Step.Judged judged(Result result) {
        return new Step.Judged(result, "Terlihat pada berkas");
    }

    @Test
    void theStateFollowsFromTheStepsAndTheDay() {
        assertThat(offered().state(OFFERED)).isEqualTo(State.OFFERED);
        assertThat(agreed().state(ENDS)).isEqualTo(State.RUNNING);
        assertThat(agreed().state(ENDS.plusDays(1))).isEqualTo(State.OVER);
        Coaching trial = with(agreed(), ENDS, new Step.Trial(ENDS, ENDS.plusDays(30), "Berkas"));
        assertThat(trial.state(ENDS.plusDays(30))).isEqualTo(State.TRIAL);
        assertThat(trial.state(ENDS.plusDays(31))).isEqualTo(State.OVER);
        assertThat(with(offered(), OFFERED, new Step.Answered(Answer.REFUSED, "Tidak perlu"))
                        .state(ENDS))
                .isEqualTo(State.REFUSED);
        assertThat(with(offered(), OFFERED, new Step.Withdrawn("Salah orang")).state(ENDS))
                .isEqualTo(State.WITHDRAWN);
    }

    @Test
    void nobodyIsJudgedNotToHaveBecomeBetterBeforeTheTimeIsOver() {
        assertThat(refused(talked(), judged(Result.NOT_IMPROVED), ENDS)).isEqualTo("coaching-early");
        assertThat(refused(talked(), judged(Result.PARTLY), ENDS)).isEqualTo("coaching-early");
        assertThatCode(() -> CoachingRules.step(talked(), judged(Result.NOT_IMPROVED), on(ENDS.plusDays(1))))
                .doesNotThrowAnyException();
        assertThatCode(() -> CoachingRules.step(talked(), judged(Result.IMPROVED), on(OFFERED.plusDays(8))))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyIsJudgedBeforeAnybodyTalkedWithThem() {
        assertThat(refused(agreed(), judged(Result.IMPROVED), ENDS.plusDays(1))).isEqualTo("coaching-no-conversation");
    }

    @Test
    void whoWasAwayForMostOfItGetsATrialPeriodFirst() {
        Fair away = new Fair(ENDS.plusDays(1), 10, 20, (first, last) -> 4);
        assertThat(catchThrowableOfType(
                                Refusal.class, () -> CoachingRules.step(talked(), judged(Result.NOT_IMPROVED), away))
                        .type())
                .isEqualTo("coaching-away");
    }

    @Test
    void aTrialPeriodIsLongEnoughAndNeverShortensTheTime() {
        LocalDate today = OFFERED.plusDays(20);
        assertThat(refused(talked(), new Step.Trial(today, ENDS.minusDays(1), "Berkas"), today))
                .isEqualTo("coaching-shortened");
        assertThat(refused(talked(), new Step.Trial(ENDS.plusDays(1), ENDS.plusDays(10), "Berkas"), today))
                .isEqualTo("coaching-short");
        assertThat(refused(talked(), new Step.Trial(today.minusDays(1), ENDS.plusDays(10), "Berkas"), today))
                .isEqualTo("coaching-begun");
        assertThatCode(() -> CoachingRules.step(
                        talked(), new Step.Trial(ENDS.plusDays(1), ENDS.plusDays(28), "Berkas"), on(today)))
                .doesNotThrowAnyException();
    }

    @Test
    void anOfferGivesEnoughTime() {
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> CoachingRules.offer(
                                        new Agreement(
                                                "Berkas selesai",
                                                "Didampingi",
                                                List.of("Satu"),
                                                OFFERED,
                                                OFFERED.plusDays(5)),
                                        on(OFFERED)))
                        .type())
                .isEqualTo("coaching-short");
    }

    @Test
    void aRefusalCountsAsOfferedAndIsSaid() {
        Coaching refused = with(offered(), OFFERED.plusDays(2), new Step.Answered(Answer.REFUSED, null));
        HelpOffered.Offer then = refused.offer(ENDS).orElseThrow();
        assertThat(then.answer()).isEqualTo(Answer.REFUSED);
        assertThat(then.answered()).isEqualTo(OFFERED.plusDays(2));
        assertThat(then.began()).isNull();
        assertThat(then.ends()).isNull();
        assertThat(refused.offer(OFFERED.plusDays(1)).orElseThrow().answer()).isEqualTo(Answer.NONE);
        assertThat(refused.offer(OFFERED.minusDays(1))).isEmpty();
    }

    @Test
    void whatWasTakenBackIsNoOffer() {
        Coaching back = with(offered(), OFFERED.plusDays(1), new Step.Withdrawn("Salah orang"));
        assertThat(back.offer(OFFERED)).isPresent();
        assertThat(back.offer(OFFERED.plusDays(1))).isEmpty();
    }

    @Test
    void aJudgedOfferSaysWhenItBeganAndEnded() {
        Coaching done = with(talked(), ENDS.plusDays(3), judged(Result.PARTLY));
        HelpOffered.Offer offer = done.offer(ENDS.plusDays(3)).orElseThrow();
        assertThat(offer.began()).isEqualTo(OFFERED.plusDays(1));
        assertThat(offer.ends()).isEqualTo(ENDS);
        assertThat(offer.result()).isEqualTo(Result.PARTLY);
        assertThat(offer.judged()).isEqualTo(ENDS.plusDays(3));
        assertThat(done.offer(ENDS).orElseThrow().result()).isNull();
    }

    @Test
    void theRecordAsksOnlyWhereTheCourseFallsOrDaysBelowRepeat() {
        Limits limits = new Limits(4, 2);
        Weeks two = Weeks.of(List.of(Verdict.BELOW, Verdict.NO_RESULT, Verdict.EXPECTED, Verdict.NOT_ON_DUTY));
        assertThat(two).isEqualTo(new Weeks(2, 3));
        assertThat(QuestionRules.ask(two, Trend.STEADY, limits)).isEmpty();
        assertThat(QuestionRules.ask(two, Trend.FALLING, limits)).contains(Why.FALLING);
        assertThat(QuestionRules.ask(new Weeks(1, 20), Trend.FALLING, limits)).isEmpty();
        assertThat(QuestionRules.ask(new Weeks(4, 20), Trend.UNKNOWN, limits)).contains(Why.BELOW);
    }
}
