package id.abdi.tally;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.activity.Activities;
import id.abdi.activity.DayWork;
import id.abdi.attendance.GivenLeaves;
import id.abdi.calendar.GivenHolidays;
import id.abdi.cli.Args;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.Reports;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.PostId;
import id.abdi.organization.PostKind;
import id.abdi.standard.GivenStandards;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is kept of units and days is at any time what the facts say, however they came. */
@AbdiTest(own = true)
class TallyTest {
    /** Time only goes on, also from test to test: what is kept knows no day to come. */
    private static LocalDate next = TestClock.TODAY;

    private LocalDate today = next;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Regency regency;

    @Autowired
    GivenLeaves leaves;

    @Autowired
    GivenHolidays holidays;

    @Autowired
    GivenStandards standards;

    @Autowired
    Reports reports;

    @Autowired
    PastWork past;

    @Autowired
    Activities activities;

    @Autowired
    TestClock clock;

    @Autowired
    KeepTally keep;

    @Autowired
    TallySql sql;

    @Autowired
    DayReckoning reckoning;

    @Autowired
    TallyCommand command;

    @Autowired
    UnitDays unitDays;

    @Autowired
    HeadDays headDays;

    @Autowired
    Directory directory;

    @BeforeEach
    void aLaterDay() {
        today = next;
        next = next.plusWeeks(6);
        clock.set(today, LocalTime.of(14, 0));
    }

    private void turn() {
        keep.run(Instant.EPOCH);
    }

    private List<UnitDay> fresh(LocalDate first, LocalDate last) {
        List<UnitDay> all = new ArrayList<>();
        first.datesUntil(last.plusDays(1))
                .forEach(day -> reckoning
                        .reckoned(day)
                        .units()
                        .forEach((unit, count) -> all.add(new UnitDay(unit, day, count))));
        return all;
    }

    private DayCount kept(Place place, LocalDate day) {
        return sql.all(day, day).stream()
                .filter(row -> row.unit().equals(place.id()))
                .map(UnitDay::count)
                .findFirst()
                .orElse(DayCount.NONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whatIsKeptEqualsWhatTheFactsSayAfterAnyHistory(long seed) {
        Place agency = regency.agency("Dinas Acak").head("Sinta Laut").staff("Petugas Satu", "Petugas Dua");
        List<Place> sections = List.of(
                agency.section("Bidang Satu").head("Tono Pasir").staff("Budi Karang", "Wati Ombak"),
                agency.section("Bidang Dua").head("Lina Tanjung").staff("Eko Camar", "Maya Suar"),
                agency.section("Bidang Tiga").head("Joko Jangkar").staff("Rina Layar"));
        String standard = standards
                .of(sections.getFirst(), "Memeriksa berkas", "berkas", "7.5", today)
                .code()
                .value();
        turn();
        RandomDays days = new RandomDays(
                new RandomDays.Tools(mvc, signedIn, regency, leaves, holidays, clock),
                seed,
                agency,
                sections,
                standard,
                today);
        LocalDate recent = today.minusDays(20);
        for (int round = 0; round < 12; round++) {
            for (int step = 0; step < 8; step++) {
                days.step();
            }
            turn();
            LocalDate first = later(recent, sql.firstCounted().orElseThrow());
            assertThat(sql.all(first, days.today()))
                    .as("seed " + seed + ", round " + round)
                    .containsExactlyInAnyOrderElementsOf(fresh(first, days.today()));
        }
        assertThat(command.run(new Args(List.of("check"), Map.of()))).isZero();
        LocalDate first = sql.firstCounted().orElseThrow();
        List<UnitDay> followed = sql.all(first, days.today());
        assertThat(followed.stream().mapToInt(row -> row.count().reported()).sum())
                .isPositive();
        assertThat(followed.stream().mapToInt(row -> row.count().measured()).sum())
                .isPositive();
        assertThat(unitDays.below(agency.id(), recent, days.today()).branches())
                .isEqualTo(addedUp(agency, recent, days.today()));
        sql.everythingDue();
        turn();
        assertThat(sql.all(first, days.today())).isEqualTo(followed);
    }

    /** The slow way: every unit that stood below on each day, one by one. */
    private Map<UnitId, NavigableMap<LocalDate, DayCount>> addedUp(Place top, LocalDate first, LocalDate last) {
        Map<UnitId, NavigableMap<LocalDate, DayCount>> sums = new HashMap<>();
        List<UnitDay> all = fresh(first, last);
        directory
                .below(top.id(), first, last)
                .forEach(stay -> all.stream()
                        .filter(one -> one.unit().equals(stay.unit()))
                        .filter(one ->
                                !one.day().isBefore(stay.first()) && !one.day().isAfter(stay.last()))
                        .forEach(one -> sums.computeIfAbsent(stay.branch(), none -> new TreeMap<>())
                                .merge(one.day(), one.count(), DayCount::plus)));
        return sums;
    }

    @Test
    void aHeadStandsAtTheSumOfEverybodyBelow() {
        Place agency = regency.agency("Dinas Jumlah").head("Sinta Laut");
        Place division = agency.section("Bidang Jumlah").head("Tono Pasir").staff("Budi Karang", "Wati Ombak");
        assertThat(headDays.of(agency.head().id(), today)).isEmpty();
        turn();
        assertThat(reports.expected(division.head(), division.staff(0), today)).hasStatus(201);
        HeadDays.Standing now = headDays.of(agency.head().id(), today).orElseThrow();
        assertThat(now.countedAt()).isNull();
        assertThat(now.sum().own()).isEqualTo(new Reach(1, 0, 0));
        assertThat(now.sum().whole()).isEqualTo(new Reach(3, 1, 0));
        assertThat(now.sum().heads()).isEqualTo(1);
        assertThat(now.heads()).singleElement().satisfies(head -> {
            assertThat(head.head()).isEqualTo(division.head().id());
            assertThat(head.own()).isEqualTo(new Reach(2, 1, 0));
            assertThat(head.superior()).isEqualTo(agency.head().id());
        });
        assertThat(headDays.between(agency.head().id(), today, today)).containsEntry(today, new Reach(3, 0, 0));
        turn();
        assertThat(headDays.between(agency.head().id(), today, today)).containsEntry(today, new Reach(3, 1, 0));
        assertThat(headDays.of(division.staff(0).id(), today).orElseThrow().heads())
                .isEmpty();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @Test
    void aReportAndItsUnitAreCountedAtTheNextTurnAndNothingElseIsTouched() {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut");
        Place division = agency.section("Bidang Contoh").head("Tono Pasir").staff("Budi Karang", "Wati Ombak");
        turn();
        assertThat(kept(division, today)).isEqualTo(count(3, 3, 0, 0));
        clock.pass(Duration.ofMinutes(10));
        assertThat(reports.expected(division.head(), division.staff(0), today)).hasStatus(201);
        turn();
        assertThat(kept(division, today)).isEqualTo(count(3, 3, 1, 1));
        assertThat(kept(division, today).unknown()).isEqualTo(2);
        assertThat(sql.dueDays()).isEmpty();
    }

    private static DayCount count(int people, int onDuty, int reported, int expected) {
        return new DayCount(people, onDuty, reported, 0, 0, expected, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void whoMovedStaysWhereTheySatOnThatDay() {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut");
        Place one = agency.section("Bidang Satu").head("Tono Pasir").staff("Budi Karang");
        Place other = agency.section("Bidang Dua").head("Lina Tanjung");
        Person budi = one.staff(0);
        past.did(budi, today.minusDays(1), "Memeriksa berkas", 60);
        reports.expected(one.head(), budi, today.minusDays(1));
        turn();
        clock.pass(Duration.ofMinutes(10));
        regency.replace(AssignmentFact.definitive(budi.id(), freshPost(other), Period.from(today)));
        turn();
        assertThat(kept(one, today.minusDays(1)).minutes()).isEqualTo(60);
        assertThat(kept(one, today).people()).isEqualTo(1);
        assertThat(kept(other, today).people()).isEqualTo(2);
        assertThat(unitDays.below(agency.id(), today.minusDays(1), today)
                        .branches()
                        .getOrDefault(one.id(), new TreeMap<>())
                        .getOrDefault(today, DayCount.NONE)
                        .people())
                .isEqualTo(1);
    }

    private PostId freshPost(Place place) {
        PostId post = PostId.fresh();
        regency.record(new PostFact(
                post, place.id(), "Pelaksana", PostKind.EXECUTIVE, null, false, Period.from(Regency.BEGIN)));
        return post;
    }

    @Test
    void theSumsOfADayAreThoseOfTheDayItself() {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang");
        past.did(agency.staff(0), today, "Memeriksa berkas", 60).did(agency.staff(0), today, "Rapat", 30);
        DayWork work = activities
                .on(Set.of(agency.staff(0).id()), today)
                .getOrDefault(agency.staff(0).id(), DayWork.NONE);
        assertThat(activities.sums(Set.of(agency.staff(0).id()), today))
                .containsExactly(new Activities.Sum(agency.staff(0).id(), work.count(), work.minutes(), 0, 0, 0));
        Map<UnitId, DayCount> some = reckoning.of(Set.of(agency.id()), today);
        assertThat(some)
                .containsEntry(agency.id(), reckoning.reckoned(today).units().get(agency.id()));
    }
}
