package id.abdi.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.calendar.WorkPattern;
import id.abdi.fixture.TestClock;
import id.abdi.roster.PlannedDay;
import org.junit.jupiter.api.Test;

/** What a roster says of a day holds for who works by one (W-6). */
class RosterDutyTest {
    private static final PlannedDay FREE = new PlannedDay(TestClock.TODAY, null);

    @Test
    void aPlannedFreeDayIsRestAndWithoutAPlanThePatternHolds() {
        assertThat(DutyRules.works(WorkPattern.ALL_DAYS, FREE, true)).isFalse();
        assertThat(DutyRules.works(WorkPattern.ALL_DAYS, null, true)).isTrue();
        assertThat(DutyRules.works(WorkPattern.FIVE_DAYS, FREE, true)).isTrue();
    }
}
