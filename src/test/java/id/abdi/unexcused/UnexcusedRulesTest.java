package id.abdi.unexcused;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.attendance.Duty;
import id.abdi.attendance.DutyKind;
import id.abdi.attendance.DutyState;
import id.abdi.breach.AbsenceCount.Kind;
import id.abdi.dailyreport.Verdict;
import id.abdi.unexcused.UnexcusedRules.Known;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What makes a day one without valid reason: silence where somebody should have been heard, and never more than a question. */
class UnexcusedRulesTest {
    private static @Nullable Kind of(Duty duty, boolean touched, boolean covered, @Nullable Verdict verdict) {
        return UnexcusedRules.of(new Known(duty, touched, covered, verdict)).orElse(null);
    }

    @Test
    void aRestDayCountsNothing() {
        assertThat(of(new Duty(DutyState.REST, null, "Natal"), false, true, null))
                .isNull();
        assertThat(of(new Duty(DutyState.NOT_ON_DUTY, DutyKind.REST, null), false, true, null))
                .isNull();
    }

    @Test
    void leaveAndTouchesAccountForADay() {
        assertThat(of(new Duty(DutyState.NOT_ON_DUTY, DutyKind.SICK, null), false, true, null))
                .isEqualTo(Kind.ACCOUNTED);
        assertThat(of(Duty.ON, true, true, Verdict.NO_RESULT)).isEqualTo(Kind.ACCOUNTED);
    }

    @Test
    void aDutyLetterAccountsForADayWithoutTouches() {
        Duty elsewhere = new Duty(DutyState.ON_DUTY, null, null, "Kecamatan Contoh");
        assertThat(of(elsewhere, false, true, null)).isEqualTo(Kind.ACCOUNTED);
    }

    @Test
    void d5_whomTheHeadSawWorkOrAwayByRightIsAccountedForWithoutATouch() {
        for (Verdict verdict : Verdict.values()) {
            assertThat(of(Duty.ON, false, true, verdict))
                    .isEqualTo(verdict == Verdict.NO_RESULT ? Kind.ABSENT : Kind.ACCOUNTED);
        }
    }

    @Test
    void silenceCountsOnlyWhereDevicesTellOfThePerson() {
        assertThat(of(Duty.ON, false, true, null)).isEqualTo(Kind.ABSENT);
        assertThat(of(Duty.ON, false, false, null)).isEqualTo(Kind.ACCOUNTED);
    }
}
