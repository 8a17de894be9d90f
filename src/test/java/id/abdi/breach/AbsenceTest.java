package id.abdi.breach;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.breach.AbsenceCount.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Absence without a valid reason (regulations 2.2): by the year and in a row. */
class AbsenceTest {
    private static final Set<LocalDate> HOLIDAYS =
            Set.of(LocalDate.of(2025, 12, 25), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 3));

    private static List<LocalDate> workingDays(LocalDate first, int count) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = first; days.size() < count; day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && !HOLIDAYS.contains(day)) {
                days.add(day);
            }
        }
        return days;
    }

    private static Map<LocalDate, Kind> absent(LocalDate first, int count) {
        Map<LocalDate, Kind> days = new LinkedHashMap<>();
        workingDays(first, count).forEach(day -> days.put(day, Kind.ABSENT));
        return days;
    }

    /** So many days, each after a day at work. */
    private static AbsenceCount scattered(int count) {
        Map<LocalDate, Kind> days = new LinkedHashMap<>();
        List<LocalDate> working = workingDays(LocalDate.of(2026, 1, 2), count * 2);
        for (int i = 0; i < working.size(); i++) {
            days.put(working.get(i), i % 2 == 0 ? Kind.ABSENT : Kind.ACCOUNTED);
        }
        return AbsenceCount.of(2026, days);
    }

    @ParameterizedTest
    @CsvSource({
        "2,",
        "3, VERBAL_REPRIMAND",
        "4, WRITTEN_REPRIMAND",
        "6, WRITTEN_REPRIMAND",
        "7, WRITTEN_DISSATISFACTION",
        "10, WRITTEN_DISSATISFACTION",
        "11, ALLOWANCE_CUT_6",
        "13, ALLOWANCE_CUT_6",
        "14, ALLOWANCE_CUT_9",
        "16, ALLOWANCE_CUT_9",
        "17, ALLOWANCE_CUT_12",
        "20, ALLOWANCE_CUT_12",
        "21, POST_LOWERED",
        "24, POST_LOWERED",
        "25, REMOVED_FROM_POST",
        "27, REMOVED_FROM_POST",
        "28, DISMISSED",
        "40, DISMISSED"
    })
    void d3_soManyDaysInTheYearLeadToThatKind(int days, SanctionKind kind) {
        assertThat(AbsenceTable.CIVIL_SERVANTS.of(scattered(days), MediumKinds.ALLOWANCE_CUT))
                .isEqualTo(Optional.ofNullable(kind));
    }

    @Test
    void d3_tenInARowLeadToDismissalWhateverTheYearAddsUpTo() {
        AbsenceCount nine = AbsenceCount.of(2026, absent(LocalDate.of(2026, 3, 27), 9));
        AbsenceCount ten = AbsenceCount.of(2026, absent(LocalDate.of(2026, 3, 27), 10));
        assertThat(nine.tenInARow()).isFalse();
        assertThat(AbsenceTable.CIVIL_SERVANTS.of(nine, MediumKinds.ALLOWANCE_CUT))
                .contains(SanctionKind.WRITTEN_DISSATISFACTION);
        assertThat(ten.tenInARow()).isTrue();
        assertThat(ten.rowFrom()).isEqualTo(LocalDate.of(2026, 3, 27));
        assertThat(AbsenceTable.CIVIL_SERVANTS.of(ten, MediumKinds.ALLOWANCE_CUT))
                .contains(SanctionKind.DISMISSED);
    }

    @Test
    void d3_aRowGoesOnOverTheTurnOfTheYearAndTheSumBeginsAnew() {
        AbsenceCount count = AbsenceCount.of(2026, absent(LocalDate.of(2025, 12, 22), 12));
        assertThat(count.longest()).isEqualTo(12);
        assertThat(count.days()).isEqualTo(5);
        assertThat(count.absent()).allMatch(day -> day.getYear() == 2026);
        assertThat(AbsenceCount.of(2025, absent(LocalDate.of(2025, 12, 22), 12)).days())
                .isEqualTo(7);
    }

    @Test
    void d3_aDayAtWorkOrOnLeaveEndsARow() {
        Map<LocalDate, Kind> days = absent(LocalDate.of(2026, 6, 1), 14);
        days.put(workingDays(LocalDate.of(2026, 6, 1), 14).get(7), Kind.ACCOUNTED);
        AbsenceCount count = AbsenceCount.of(2026, days);
        assertThat(count.days()).isEqualTo(13);
        assertThat(count.longest()).isEqualTo(7);
    }

    @Test
    void d4_sevenHoursAndAHalfLateOrEarlyAreADay() {
        assertThat(AbsenceCount.daysOf(449, 450)).isZero();
        assertThat(AbsenceCount.daysOf(450, 450)).isOne();
        assertThat(AbsenceCount.daysOf(1000, 450)).isEqualTo(2);
    }

    @Test
    void d2_theMiddleRowsNameTheMediumKindsInForce() {
        assertThat(AbsenceTable.CIVIL_SERVANTS.of(scattered(12), MediumKinds.RISE_AND_RANK))
                .contains(SanctionKind.PAY_RISE_DELAYED);
        assertThat(AbsenceTable.CIVIL_SERVANTS.of(scattered(18), MediumKinds.RISE_AND_RANK))
                .contains(SanctionKind.RANK_LOWERED);
    }

    @Test
    void pppkHaveATableOfTheirOwnWhichNamesNothingUntilItIsSet() {
        assertThat(AbsenceTable.NONE.of(scattered(28), MediumKinds.ALLOWANCE_CUT))
                .isEmpty();
        assertThat(AbsenceTable.NONE.next(scattered(28))).isEmpty();
        assertThat(AbsenceTable.CIVIL_SERVANTS.next(scattered(8))).contains(11);
        assertThat(AbsenceTable.CIVIL_SERVANTS.next(scattered(28))).isEmpty();
    }
}
