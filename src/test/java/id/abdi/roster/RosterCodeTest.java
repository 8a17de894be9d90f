package id.abdi.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.kernel.UnitId;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a roster and how a pattern of them repeats. */
class RosterCodeTest {
    @ParameterizedTest
    @CsvSource({"p, P", "libur, L", "-, L", "OFF, L", "' m1 ', M1", "'', ''"})
    void theUsualWordsForAFreeDayAreOne(String typed, String code) {
        assertThat(RosterCode.of(typed)).isEqualTo(code);
    }

    @Test
    void aPatternRepeatsAndEachFollowingPersonIsLaterInIt() {
        List<String> pattern = RosterCode.pattern("p p, s  m -");
        assertThat(pattern).containsExactly("P", "P", "S", "M", "L");
        assertThat(IntStream.range(0, 7).mapToObj(day -> RosterCode.at(pattern, day, 0, 1)))
                .containsExactly("P", "P", "S", "M", "L", "P", "P");
        assertThat(IntStream.range(0, 7).mapToObj(day -> RosterCode.at(pattern, day, 2, 1)))
                .containsExactly("M", "L", "P", "P", "S", "M", "L");
    }

    @Test
    void ofSeveralShiftsWithOneCodeTheNearestUnitsCounts() {
        UnitId near = UnitId.fresh();
        UnitId far = UnitId.fresh();
        Shift own = shift(near, "P", "06:00", "14:00");
        Shift above = shift(far, "P", "07:00", "15:00");
        Shift other = shift(far, "M", "21:00", "07:00");
        assertThat(RosterCode.byCode(List.of(near, far), List.of(above, own, other)))
                .containsOnlyKeys("P", "M")
                .containsEntry("P", own);
    }

    @ParameterizedTest
    @CsvSource({"07:00, 14:00, 420, false", "21:00, 07:00, 600, true", "07:00, 07:00, 1440, true"})
    void aShiftThatDoesNotEndAfterItsBeginningGoesOverMidnight(String from, String to, int minutes, boolean over) {
        Shift shift = shift(UnitId.fresh(), "X", from, to);
        assertThat(shift.hours().workMinutes()).isEqualTo(minutes);
        assertThat(shift.overMidnight()).isEqualTo(over);
    }

    private static Shift shift(UnitId unit, String code, String from, String to) {
        return new Shift(Shift.Id.fresh(), unit, code, "Contoh", LocalTime.parse(from), LocalTime.parse(to));
    }
}
