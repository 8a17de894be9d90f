package id.abdi.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.breach.OfficeDays;
import id.abdi.coaching.HelpOffered.Answer;
import id.abdi.coaching.HelpOffered.Kind;
import id.abdi.coaching.HelpOffered.Offer;
import id.abdi.coaching.HelpOffered.Result;
import id.abdi.discipline.GatePassed.Missing;
import id.abdi.discipline.GatePassed.Reply;
import id.abdi.kernel.EmployeeId;
import java.lang.reflect.Modifier;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The gate before a case of poor performance (D-18): help offered, its time, a judgement, or a refusal. */
class GatePassedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);
    private static final UUID OFFER = UUID.fromString("01890000-0000-7000-8000-000000000001");
    private static final EmployeeId PERSON = EmployeeId.fresh();

    private static final OfficeDays OFFICE = (day, count) -> {
        LocalDate reached = day;
        for (int counted = 0; counted < count; ) {
            reached = reached.plusDays(1);
            counted +=
                    reached.getDayOfWeek() == DayOfWeek.SATURDAY || reached.getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 1;
        }
        return reached;
    };

    private static Offer running(@Nullable LocalDate began, @Nullable LocalDate ends, @Nullable Result result) {
        return new Offer(
                OFFER,
                Kind.COACHING,
                "Ketepatan laporan",
                LocalDate.of(2026, 3, 2),
                Answer.ACCEPTED,
                LocalDate.of(2026, 3, 3),
                began,
                ends,
                result,
                result == null ? null : DAY.minusDays(1));
    }

    private static Offer answered(Answer answer) {
        return new Offer(
                OFFER, Kind.TRAINING, "Pelatihan", LocalDate.of(2026, 7, 1), answer, null, null, null, null, null);
    }

    private static Reply ask(@Nullable UUID chosen, Offer... offers) {
        return GatePassed.ask(new GatePassed.Question(PERSON, DAY, List.of(offers), chosen, 30, 365), OFFICE);
    }

    private static void shut(Reply reply, Missing missing) {
        assertThat(reply)
                .isInstanceOfSatisfying(
                        Reply.Shut.class, shut -> assertThat(shut.missing()).isEqualTo(missing));
    }

    @Test
    void d18_withoutAnOfferItIsShut() {
        shut(ask(OFFER), Missing.OFFER);
    }

    @Test
    void d18_anOfferOfLongAgoDoesNotCount() {
        Offer old = new Offer(
                OFFER, Kind.COACHING, "Lama", DAY.minusDays(366), Answer.REFUSED, null, null, null, null, null);
        shut(ask(OFFER, old), Missing.OFFER);
    }

    @Test
    void d18_whichOfferCountsIsSaid() {
        shut(ask(null, answered(Answer.REFUSED)), Missing.CHOICE);
        shut(ask(UUID.randomUUID(), answered(Answer.REFUSED)), Missing.CHOICE);
    }

    @Test
    void d18_anOfferWithoutAnAnswerIsNotEnough() {
        shut(ask(OFFER, answered(Answer.NONE)), Missing.ANSWER);
        shut(ask(OFFER, answered(Answer.ACCEPTED)), Missing.ANSWER);
    }

    @Test
    void d18_helpIsGivenThirtyWorkingDaysAndItsAgreedEnd() {
        LocalDate began = LocalDate.of(2026, 6, 4);
        assertThat(ask(OFFER, running(began, began.plusDays(7), Result.NOT_IMPROVED)))
                .isEqualTo(new Reply.Shut(Missing.TIME, LocalDate.of(2026, 7, 16)));
        assertThat(ask(OFFER, running(began.minusDays(1), DAY.plusDays(20), Result.NOT_IMPROVED)))
                .isEqualTo(new Reply.Shut(Missing.TIME, DAY.plusDays(20)));
        assertThat(ask(OFFER, running(began.minusDays(1), began, Result.NOT_IMPROVED)))
                .isInstanceOf(Reply.Passed.class);
    }

    @Test
    void d18_helpIsJudgedAndWhereItWorkedThereIsNoCase() {
        LocalDate began = LocalDate.of(2026, 3, 4);
        shut(ask(OFFER, running(began, DAY.minusDays(9), null)), Missing.JUDGEMENT);
        shut(ask(OFFER, running(began, DAY.minusDays(9), Result.IMPROVED)), Missing.IMPROVED);
        assertThat(ask(OFFER, running(began, DAY.minusDays(9), Result.PARTLY))).isInstanceOf(Reply.Passed.class);
    }

    @Test
    void d18_aRefusalCountsAsOfferedAndIsRecorded() {
        assertThat(ask(OFFER, answered(Answer.REFUSED))).isInstanceOfSatisfying(Reply.Passed.class, passed -> {
            assertThat(passed.gate().refused()).isTrue();
            assertThat(passed.gate().offer()).isEqualTo(OFFER);
            assertThat(passed.gate().person()).isEqualTo(PERSON);
        });
    }

    @Test
    void d18_nobodyButTheGateMakesWhatPassesIt() {
        assertThat(Modifier.isFinal(GatePassed.class.getModifiers())).isTrue();
        assertThat(GatePassed.class.getDeclaredConstructors())
                .allMatch(constructor -> Modifier.isPrivate(constructor.getModifiers()));
        assertThat(Arrays.stream(GatePassed.class.getDeclaredMethods())
                        .filter(method -> method.getReturnType() == GatePassed.class))
                .isEmpty();
        assertThat(Matter.PoorPerformance.class.getDeclaredConstructors())
                .allMatch(constructor ->
                        Arrays.asList(constructor.getParameterTypes()).contains(GatePassed.class));
    }
}
