package id.abdi.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The day counts of the procedure, clause by clause, around holidays and the turn of the year. */
class DeadlinesTest {
    /** Wednesday 24 to Friday 26 December and New Year's Day. */
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2025, 12, 25),
            LocalDate.of(2025, 12, 26),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 3, 20));

    private static final OfficeDays OFFICE = (day, count) -> {
        LocalDate reached = day;
        for (int counted = 0; counted < count; ) {
            reached = reached.plusDays(1);
            boolean weekend =
                    reached.getDayOfWeek() == DayOfWeek.SATURDAY || reached.getDayOfWeek() == DayOfWeek.SUNDAY;
            counted += weekend || HOLIDAYS.contains(reached) ? 0 : 1;
        }
        return reached;
    };

    private static Deadlines with(DayKind delivery, DayKind force, DayKind objection) {
        return new Deadlines(
                new Deadlines.Counts(
                        DayCount.working(7),
                        DayCount.working(7),
                        new DayCount(14, delivery),
                        new DayCount(15, force),
                        new DayCount(14, objection),
                        new DayCount(21, objection),
                        DayCount.working(14),
                        DayCount.working(21),
                        DayCount.working(65)),
                OFFICE);
    }

    private static final Deadlines WORKING = with(DayKind.WORKING, DayKind.WORKING, DayKind.WORKING);
    private static final Deadlines CALENDAR = with(DayKind.CALENDAR, DayKind.CALENDAR, DayKind.CALENDAR);

    @Test
    void d6_theExaminationIsAtMostSevenWorkingDaysAfterTheLetter() {
        assertThat(WORKING.examination(LocalDate.of(2026, 7, 15))).isEqualTo(LocalDate.of(2026, 7, 24));
        assertThat(WORKING.examination(LocalDate.of(2025, 12, 23))).isEqualTo(LocalDate.of(2026, 1, 6));
    }

    @Test
    void d7_theSecondSummonsFollowsAtMostSevenWorkingDaysAfterTheDayThatWasMissed() {
        assertThat(WORKING.secondSummons(LocalDate.of(2026, 3, 18))).isEqualTo(LocalDate.of(2026, 3, 30));
    }

    @Test
    void d13_aDecisionIsDeliveredWithinFourteenDaysOfTheKindThatTheRuleSays() {
        LocalDate decided = LocalDate.of(2025, 12, 22);
        assertThat(WORKING.delivery(decided)).isEqualTo(LocalDate.of(2026, 1, 14));
        assertThat(CALENDAR.delivery(decided)).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @Test
    void d14_aDecisionCountsOnTheFifteenthDayAfterReceiptOfTheKindThatTheRuleSays() {
        LocalDate received = LocalDate.of(2026, 7, 1);
        assertThat(WORKING.inForce(received)).isEqualTo(LocalDate.of(2026, 7, 22));
        assertThat(CALENDAR.inForce(received)).isEqualTo(LocalDate.of(2026, 7, 16));
    }

    @Test
    void d16_anObjectionIsCountedFromReceiptAndAnAppealFromTheDecision() {
        LocalDate decided = LocalDate.of(2026, 7, 1);
        LocalDate received = LocalDate.of(2026, 7, 6);
        assertThat(WORKING.objection(Objection.KEBERATAN, decided, received)).isEqualTo(LocalDate.of(2026, 7, 24));
        assertThat(CALENDAR.objection(Objection.KEBERATAN, decided, received)).isEqualTo(LocalDate.of(2026, 7, 20));
        assertThat(CALENDAR.objection(Objection.BANDING, decided, received)).isEqualTo(LocalDate.of(2026, 7, 21));
    }

    @Test
    void d16_itIsAnsweredWithinTwentyOneAndSixtyFiveDays() {
        LocalDate filed = LocalDate.of(2026, 7, 1);
        assertThat(WORKING.objectionAnswer(Objection.KEBERATAN, filed)).isEqualTo(LocalDate.of(2026, 7, 30));
        assertThat(CALENDAR.objectionAnswer(Objection.KEBERATAN, filed)).isEqualTo(LocalDate.of(2026, 7, 22));
        assertThat(CALENDAR.appealReply(filed)).isEqualTo(LocalDate.of(2026, 7, 30));
        assertThat(CALENDAR.objectionAnswer(Objection.BANDING, filed)).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @Test
    void d16_dismissalIsAppealedAndAllElseObjectedTo() {
        for (SanctionKind kind : SanctionKind.values()) {
            assertThat(Objection.against(kind))
                    .isEqualTo(kind == SanctionKind.DISMISSED ? Objection.BANDING : Objection.KEBERATAN);
        }
    }
}
