package id.abdi.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.activity.DayClosing.Closing;
import id.abdi.calendar.CalendarHistory;
import id.abdi.calendar.Holiday;
import id.abdi.calendar.HolidayKind;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Queries;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.organization.Fact.PersonPatternFact;
import id.abdi.organization.Fact.UnitPatternFact;
import id.abdi.outage.Outage;
import id.abdi.outage.OutageHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When a day closes (R4, step 5; W-7): the head's next working day at ten, and five more for late reports. */
@AbdiTest
class ClosingTest {
    private static final LocalDate WEDNESDAY = TestClock.TODAY;
    private static final LocalDate FRIDAY = WEDNESDAY.plusDays(2);
    private static final Period ALWAYS = Period.from(Regency.BEGIN);

    @Autowired
    DayClosing closing;

    @Autowired
    Regency regency;

    @Autowired
    CalendarHistory calendar;

    @Autowired
    OutageHistory outages;

    private Place agency;
    private Person employee;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang");
        employee = agency.staff(0);
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return TestClock.at(day, LocalTime.of(hour, minute));
    }

    private Instant closes(LocalDate day) {
        return closing.of(employee.id(), day).closesAt();
    }

    @Test
    void aDayOpensAtMidnightAndClosesAtTenOfTheNextWorkingDay() {
        assertThat(closing.of(employee.id(), WEDNESDAY))
                .isEqualTo(new Closing(
                        at(WEDNESDAY, 0, 0), at(WEDNESDAY.plusDays(1), 10, 0), at(LocalDate.of(2026, 7, 24), 0, 0)));
    }

    @Test
    void aFridayClosesOnMonday() {
        assertThat(closes(FRIDAY)).isEqualTo(at(LocalDate.of(2026, 7, 20), 10, 0));
    }

    @Test
    void aHolidayOfTheUnitMovesTheClosingAndTheLastChance() {
        Holiday holiday = new Holiday(WEDNESDAY.plusDays(1), HolidayKind.REGIONAL, "Hari jadi contoh", agency.id());
        calendar.holidays(List.of(holiday), "Keputusan contoh", TestClock.START);
        Closing moved = closing.of(employee.id(), WEDNESDAY);
        assertThat(moved.closesAt()).isEqualTo(at(FRIDAY, 10, 0));
        assertThat(moved.lastChance()).isEqualTo(at(LocalDate.of(2026, 7, 25), 0, 0));
    }

    @Test
    void whereSixDaysAreWorkedAFridayClosesOnSaturday() {
        regency.record(new UnitPatternFact(agency.id(), "SIX_DAYS", ALWAYS));
        assertThat(closes(FRIDAY)).isEqualTo(at(FRIDAY.plusDays(1), 10, 0));
    }

    @Test
    void theWorkingDaysOfTheHeadCountAndNotTheOwn() {
        regency.record(new PersonPatternFact(employee.id(), "SIX_DAYS", ALWAYS));
        assertThat(closes(FRIDAY)).isEqualTo(at(LocalDate.of(2026, 7, 20), 10, 0));
    }

    @Test
    void anOutageInTheMorningMovesTheDeadlineByItsLength() {
        LocalDate tuesday = LocalDate.of(2026, 10, 13);
        outages.record(new Outage(at(tuesday.plusDays(1), 7, 0), at(tuesday.plusDays(1), 8, 30)));
        assertThat(closes(tuesday)).isEqualTo(at(tuesday.plusDays(1), 11, 30));
    }

    @Test
    void whatIsDownInTheExtensionExtendsAgain() {
        LocalDate tuesday = LocalDate.of(2026, 10, 20);
        outages.record(new Outage(at(tuesday.plusDays(1), 9, 30), at(tuesday.plusDays(1), 10, 30)));
        outages.record(new Outage(at(tuesday.plusDays(1), 10, 45), at(tuesday.plusDays(1), 11, 0)));
        assertThat(closes(tuesday)).isEqualTo(at(tuesday.plusDays(1), 11, 15));
    }

    @Test
    void anOutageOfTheNightMovesNothing() {
        LocalDate tuesday = LocalDate.of(2026, 10, 27);
        outages.record(new Outage(at(tuesday.plusDays(1), 3, 0), at(tuesday.plusDays(1), 5, 30)));
        assertThat(closes(tuesday)).isEqualTo(at(tuesday.plusDays(1), 10, 0));
    }

    @Test
    void manyDaysCloseAsEachOfThem() {
        List<LocalDate> days = WEDNESDAY.datesUntil(WEDNESDAY.plusDays(14)).toList();
        var closings = closing.of(agency.head().id(), days);
        assertThat(closings).containsOnlyKeys(days);
        assertThat(closings).allSatisfy((day, found) -> assertThat(found).isEqualTo(closing.of(employee.id(), day)));
    }

    @Test
    void forManyHeadsItClosesAsForEachOfThemAndCostsAsManyQueriesAsForOne() {
        Place other = regency.agency("Dinas Tetangga").head("Tono Pasir");
        Place six = regency.agency("Dinas Enam Hari").head("Rina Layar");
        regency.record(new UnitPatternFact(six.id(), "SIX_DAYS", ALWAYS));
        EmployeeId one = agency.head().id();
        List<EmployeeId> heads = List.of(one, other.head().id(), six.head().id());
        assertThat(closing.of(heads, FRIDAY))
                .containsOnlyKeys(heads)
                .allSatisfy((head, found) -> assertThat(found)
                        .isEqualTo(closing.of(head, List.of(FRIDAY)).get(FRIDAY)));
        assertThat(closing.of(heads, FRIDAY).get(six.head().id()))
                .isNotEqualTo(closing.of(heads, FRIDAY).get(one));
        assertThat(Queries.of(() -> closing.of(heads, WEDNESDAY)))
                .hasSameSizeAs(Queries.of(() -> closing.of(List.of(one), WEDNESDAY)));
    }
}
