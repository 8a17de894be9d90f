package id.abdi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkDaysTest {
    private static final WorkDays EID = new WorkDays(HolidayTable.of(Days.eid()));

    /** W-5 (Perpres 21/2023 Pasal 3 and 7), W-7: the pattern's days are worked, holidays only by a roster. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,       pattern, works
            2026-03-18,  five,    true
            2026-03-19,  five,    false
            2026-03-20,  five,    false
            2026-03-25,  five,    true
            2026-03-28,  five,    false
            2026-03-28,  six,     true
            2026-03-29,  six,     false
            2026-03-29,  all,     true
            2026-03-22,  all,     true
            2026-03-24,  six,     false
            2026-03-29,  market,  true
            2026-03-22,  market,  false
            2026-03-30,  market,  false
            """)
    void aDayIsWorkedByPatternAndHoliday(LocalDate day, String pattern, boolean works) {
        assertThat(EID.works(day, Days.pattern(pattern), Scope.GOVERNMENT)).isEqualTo(works);
    }

    /** W-7: joint leave around Eid is stepped over as a whole. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,       days, pattern, reached
            2026-03-18,  0,    five,    2026-03-18
            2026-03-18,  1,    five,    2026-03-25
            2026-03-18,  5,    five,    2026-03-31
            2026-03-18,  5,    six,     2026-03-30
            2026-03-17,  1,    five,    2026-03-18
            2026-03-21,  1,    five,    2026-03-25
            2026-03-18,  5,    all,     2026-03-23
            2026-03-17,  1,    market,  2026-03-29
            """)
    void workingDaysAreCountedAcrossEid(LocalDate day, int days, String pattern, LocalDate reached) {
        assertThat(EID.plus(day, days, Days.pattern(pattern), Scope.GOVERNMENT)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,       pattern, before,     after
            2026-03-25,  five,    2026-03-18, 2026-03-26
            2026-03-22,  five,    2026-03-18, 2026-03-25
            2026-03-30,  six,     2026-03-28, 2026-03-31
            2026-03-30,  five,    2026-03-27, 2026-03-31
            """)
    void theWorkingDaysBesideADay(LocalDate day, String pattern, LocalDate before, LocalDate after) {
        assertThat(EID.previous(day, Days.pattern(pattern), Scope.GOVERNMENT)).isEqualTo(before);
        assertThat(EID.next(day, Days.pattern(pattern), Scope.GOVERNMENT)).isEqualTo(after);
    }

    @Test
    void aUnitsOwnHolidayHoldsForItAndForThoseBelow() {
        UnitId district = UnitId.fresh();
        UnitId village = UnitId.fresh();
        LocalDate day = LocalDate.parse("2026-12-01");
        WorkDays days = Days.with(Days.regional("2026-12-01", district));

        assertThat(days.works(day, WorkPattern.FIVE_DAYS, new Scope(List.of(village, district))))
                .isFalse();
        assertThat(days.works(day, WorkPattern.FIVE_DAYS, new Scope(List.of(village))))
                .isTrue();
        assertThat(days.works(day, WorkPattern.FIVE_DAYS, Scope.GOVERNMENT)).isTrue();
    }

    /** W-7: corrections during the year are further versions; the highest holds. */
    @Test
    void aWithdrawnHolidayIsWorkedAgain() {
        WorkDays days = Days.with(
                Days.version("2026-05-15", HolidayKind.JOINT, "Cuti bersama", null, 2, true),
                Days.version("2026-05-15", HolidayKind.JOINT, "Cuti bersama", null, 1, false));

        assertThat(days.works(LocalDate.parse("2026-05-15"), WorkPattern.FIVE_DAYS, Scope.GOVERNMENT))
                .isTrue();
    }

    @Test
    void aWithdrawnHolidayOfAUnitLeavesThatOfTheGovernment() {
        UnitId unit = UnitId.fresh();
        WorkDays days = Days.with(
                Days.holiday("2026-05-01", HolidayKind.NATIONAL, "Hari Buruh"),
                Days.version("2026-05-01", HolidayKind.REGIONAL, "Hari jadi", unit, 2, true));

        assertThat(days.holidays().on(LocalDate.parse("2026-05-01"), new Scope(List.of(unit))))
                .map(Holiday::kind)
                .contains(HolidayKind.NATIONAL);
    }
}
