package id.abdi.dailyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.activity.DayState;
import id.abdi.attendance.Duty;
import id.abdi.attendance.DutyState;
import id.abdi.dailyreport.ReportRules.Facts;
import id.abdi.dailyreport.ReportRules.Outcome;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Receipt;
import id.abdi.organization.Capacity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a report is taken, what version it becomes, when it is the same again (R4; OFF-3, OFF-4). */
class ReportRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);
    private static final Instant NOW = Instant.parse("2026-07-15T07:00:00Z");
    private static final EmployeeId HEAD = new EmployeeId(Uuid7.next());
    private static final EmployeeId OTHER_HEAD = new EmployeeId(Uuid7.next());
    private static final EmployeeId PERSON = new EmployeeId(Uuid7.next());
    private static final DayState OPEN = new DayState.Open(NOW.plus(Duration.ofHours(20)));
    private static final DayState LATE = new DayState.Late(NOW.minusSeconds(1), NOW.plusSeconds(1));
    private static final DayState CLOSED = new DayState.Closed(NOW.minusSeconds(1));
    private static final Duty REST = new Duty(DutyState.REST, null, null);

    private static ReportDraft draft(Verdict verdict, @Nullable UUID key, @Nullable Integer replaces) {
        return new ReportDraft(verdict, verdict.needsReason() ? "alasan" : null, null, key, replaces);
    }

    private static DailyReport version(int version, Verdict verdict, EmployeeId reporter) {
        return new DailyReport(
                PERSON,
                DAY,
                version,
                verdict,
                verdict.needsReason() ? "alasan" : null,
                null,
                false,
                reporter,
                Capacity.DEFINITIVE,
                NOW,
                new Receipt(Uuid7.next(), "0".repeat(64)));
    }

    private static Facts day(DayState state, DailyReport... versions) {
        return new Facts(
                PERSON, Capacity.DEFINITIVE, state, Duty.ON, true, null, Arrays.asList(versions), Optional.empty());
    }

    private static Outcome decide(ReportDraft draft, Facts facts) {
        return ReportRules.decide(HEAD, DAY, draft, facts, NOW);
    }

    private static void refused(String type, ReportDraft draft, Facts facts) {
        assertThatThrownBy(() -> decide(draft, facts))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    @Test
    void theFirstReportOfAnOpenDayIsOnTime() {
        assertThat(decide(draft(Verdict.EXPECTED, null, null), day(OPEN)))
                .isEqualTo(new Outcome.Next(1, false, Capacity.DEFINITIVE));
    }

    @Test
    void afterClosingAReportIsLate() {
        assertThat(decide(draft(Verdict.EXPECTED, null, null), day(LATE)))
                .isEqualTo(new Outcome.Next(1, true, Capacity.DEFINITIVE));
    }

    @Test
    void aClosedDayTakesNoReport() {
        refused("day-closed", draft(Verdict.EXPECTED, null, null), day(CLOSED));
    }

    @Test
    void aReopenedDayTakesALateReportUntilItsHour() {
        Facts open = new Facts(
                PERSON, Capacity.DEFINITIVE, CLOSED, Duty.ON, true, NOW.plusSeconds(1), List.of(), Optional.empty());
        Facts over = new Facts(PERSON, Capacity.DEFINITIVE, CLOSED, Duty.ON, true, NOW, List.of(), Optional.empty());
        assertThat(decide(draft(Verdict.EXPECTED, null, null), open))
                .isEqualTo(new Outcome.Next(1, true, Capacity.DEFINITIVE));
        refused("day-closed", draft(Verdict.EXPECTED, null, null), over);
    }

    @Test
    void aDayAheadTakesNoReport() {
        refused("day-not-begun", draft(Verdict.EXPECTED, null, null), day(new DayState.NotBegun()));
    }

    @Test
    void whoIsNotTheSuperiorOfThatDateReportsNothing() {
        Facts facts = new Facts(PERSON, null, OPEN, Duty.ON, true, null, List.of(), Optional.empty());
        refused("not-your-subordinate", draft(Verdict.EXPECTED, null, null), facts);
    }

    @Test
    void aRestDayHasAReportOnlyWhereSomethingWasDone() {
        Facts idle = new Facts(PERSON, Capacity.DEFINITIVE, OPEN, REST, false, null, List.of(), Optional.empty());
        Facts busy = new Facts(PERSON, Capacity.DEFINITIVE, OPEN, REST, true, null, List.of(), Optional.empty());
        refused("not-a-working-day", draft(Verdict.EXPECTED, null, null), idle);
        assertThat(decide(draft(Verdict.EXPECTED, null, null), busy)).isInstanceOf(Outcome.Next.class);
    }

    @Test
    void theSameKeyAndContentIsTheFirstAnswerForEver() {
        DailyReport first = version(1, Verdict.EXPECTED, HEAD);
        Facts facts = new Facts(
                PERSON,
                null,
                CLOSED,
                Duty.ON,
                true,
                null,
                List.of(first, version(2, Verdict.BELOW, HEAD)),
                Optional.of(first));
        assertThat(decide(draft(Verdict.EXPECTED, Uuid7.next(), null), facts)).isEqualTo(new Outcome.Same(first));
    }

    @Test
    void theSameKeyWithOtherContentIsRefused() {
        DailyReport first = version(1, Verdict.EXPECTED, HEAD);
        Facts facts =
                new Facts(PERSON, Capacity.DEFINITIVE, OPEN, Duty.ON, true, null, List.of(first), Optional.of(first));
        refused("key-taken", draft(Verdict.BELOW, Uuid7.next(), null), facts);
    }

    @Test
    void withoutAKeyTheSameWordsOfTheSameHeadAreAnyEarlierVersion() {
        DailyReport first = version(1, Verdict.EXPECTED, HEAD);
        Facts facts = day(OPEN, first, version(2, Verdict.BELOW, HEAD));
        assertThat(decide(draft(Verdict.EXPECTED, null, null), facts)).isEqualTo(new Outcome.Same(first));
    }

    @Test
    void theSameWordsOfAnotherHeadAreNotTheSameReport() {
        refused(
                "already-reported",
                draft(Verdict.EXPECTED, null, null),
                day(OPEN, version(1, Verdict.EXPECTED, OTHER_HEAD)));
    }

    @Test
    void aCorrectionNamesTheVersionItFollows() {
        Facts facts = day(OPEN, version(1, Verdict.EXPECTED, HEAD));
        refused("already-reported", draft(Verdict.BELOW, null, null), facts);
        assertThat(decide(draft(Verdict.BELOW, null, 1), facts))
                .isEqualTo(new Outcome.Next(2, false, Capacity.DEFINITIVE));
    }

    @Test
    void aCorrectionOfAnOldVersionIsStale() {
        Facts facts = day(OPEN, version(1, Verdict.EXPECTED, HEAD), version(2, Verdict.BELOW, HEAD));
        refused("newer-version", draft(Verdict.ABOVE, null, 1), facts);
    }

    @Test
    void aReplayedCorrectionIsItsVersionAndNotStale() {
        DailyReport second = version(2, Verdict.BELOW, HEAD);
        Facts facts = day(OPEN, version(1, Verdict.EXPECTED, HEAD), second);
        assertThat(decide(draft(Verdict.BELOW, null, 1), facts)).isEqualTo(new Outcome.Same(second));
    }

    @Test
    void aCorrectionBackToTheFirstWordsIsANewVersion() {
        Facts facts = day(OPEN, version(1, Verdict.EXPECTED, HEAD), version(2, Verdict.BELOW, HEAD));
        assertThat(decide(draft(Verdict.EXPECTED, Uuid7.next(), 2), facts))
                .isEqualTo(new Outcome.Next(3, false, Capacity.DEFINITIVE));
    }

    @Test
    void aCorrectionKeepsThatTheDayWasReportedOnTime() {
        assertThat(decide(draft(Verdict.BELOW, null, 1), day(LATE, version(1, Verdict.EXPECTED, HEAD))))
                .isEqualTo(new Outcome.Next(2, false, Capacity.DEFINITIVE));
    }

    @Test
    void aCorrectionOfNothingIsStale() {
        refused("nothing-to-correct", draft(Verdict.BELOW, null, 1), day(OPEN));
    }
}
