package id.abdi.tally;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.activity.Activities;
import id.abdi.activity.Activities.Stretch;
import id.abdi.attendance.Duties;
import id.abdi.attendance.Duty;
import id.abdi.attendance.DutyKind;
import id.abdi.attendance.DutyState;
import id.abdi.attendance.GivenLeaves;
import id.abdi.calendar.GivenHolidays;
import id.abdi.cli.Args;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.Reports;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Weeks;
import id.abdi.standard.GivenStandards;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is kept of people's weeks gives the same numbers as single activities and days, however they came. */
@AbdiTest(own = true)
class PersonWeeksTest {
    /** Time only goes on, also from test to test. */
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
    Duties duties;

    @Autowired
    TestClock clock;

    @Autowired
    KeepTally keep;

    @Autowired
    PersonWeekSql sql;

    @Autowired
    WeekReckoning reckoning;

    @Autowired
    TallyCommand command;

    @Autowired
    PersonWeeks weeks;

    @Autowired
    RandomStretches stretches;

    @BeforeEach
    void aLaterDay() {
        today = next;
        next = next.plusWeeks(20);
        clock.set(today, LocalTime.of(14, 0));
    }

    private void turn() {
        keep.run(Instant.EPOCH);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
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
        Random random = new Random(seed);
        for (int round = 0; round < 14; round++) {
            for (int step = 0; step < 9; step++) {
                days.step();
            }
            days.rest(random.nextInt(5));
            clock.pass(Duration.ofMinutes(6));
            turn();
            assertThat(sql.dueWeeks()).isEmpty();
            LocalDate now = days.today();
            assertThat(sql.countedWeeks())
                    .contains(Weeks.monday(now).minusWeeks(1))
                    .doesNotContain(Weeks.monday(now));
            sql.countedWeeks()
                    .forEach(week -> assertThat(sql.week(week))
                            .as("seed " + seed + ", round " + round(now) + ", week of " + week)
                            .isEqualTo(reckoning.reckoned(week)));
            asFromTheFacts(stretches.of(
                    Stream.concat(Stream.of(agency), sections.stream()).toList(), now, random));
        }
        assertThat(command.run(new Args(List.of("check"), Map.of()))).isZero();
        Map<LocalDate, Map<EmployeeId, PersonWeek>> followed = kept();
        assertThat(followed.values().stream().flatMap(week -> week.values().stream()))
                .anyMatch(week -> week.work().size() > 1)
                .anyMatch(week -> week.away() > 0);
        sql.everythingDue();
        turn();
        assertThat(kept()).isEqualTo(followed);
    }

    private static String round(LocalDate now) {
        return "until " + now;
    }

    private Map<LocalDate, Map<EmployeeId, PersonWeek>> kept() {
        return sql.countedWeeks().stream().collect(Collectors.toMap(week -> week, sql::week));
    }

    private void asFromTheFacts(List<Stretch> stretches) {
        assertThat(weeks.volumes(stretches)).isEqualTo(activities.volumes(stretches));
        Map<String, int[]> fresh = new HashMap<>();
        stretches.forEach(stretch -> duties.of(stretch.employee(), stretch.first(), stretch.last())
                .forEach((day, duty) -> add(fresh, stretch.key(), Weeks.monday(day), duty)));
        Map<String, int[]> kept = new HashMap<>();
        weeks.duty(stretches).forEach(one -> add(kept, one.key(), one.week(), one.onDuty(), one.away()));
        assertThat(kept).usingRecursiveComparison().isEqualTo(fresh);
    }

    private static void add(Map<String, int[]> sums, int key, LocalDate week, Duty duty) {
        add(sums, key, week, duty.state() == DutyState.ON_DUTY ? 1 : 0, duty.state() == DutyState.NOT_ON_DUTY ? 1 : 0);
    }

    /** Where nothing was nothing is said. */
    private static void add(Map<String, int[]> sums, int key, LocalDate week, int onDuty, int away) {
        if (onDuty + away > 0) {
            int[] sum = sums.computeIfAbsent(key + " " + week, none -> new int[2]);
            sum[0] += onDuty;
            sum[1] += away;
        }
    }

    /** The page and the API say before the weeks are counted what they say after. */
    @Test
    void theWorkloadOfAUnitIsTheSameFromWhatIsKept() {
        turn();
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Petugas Satu");
        Place section = agency.section("Bidang Contoh").head("Tono Pasir").staff("Budi Karang", "Wati Ombak");
        Place other = agency.section("Bidang Lain").head("Lina Tanjung").staff("Eko Camar", "Maya Suar");
        signedIn.grant(agency.staff(0), Role.BKPSDM);
        String standard = standards
                .of(section, "Memeriksa berkas", "berkas", "30", today)
                .code()
                .value();
        RandomDays days = new RandomDays(
                new RandomDays.Tools(mvc, signedIn, regency, leaves, holidays, clock),
                7,
                agency,
                List.of(section, other),
                standard,
                today);
        for (int step = 0; step < 120; step++) {
            days.step();
            days.rest(step % 4 == 0 ? 1 : 0);
        }
        past.away(
                section.staff(0),
                DutyKind.SICK,
                days.today().minusDays(9),
                days.today().minusDays(7));
        String from = "from=" + today.plusDays(1);
        String facts = workload(agency, from);
        assertThat(facts).contains(standard);
        String page = page(agency, from);
        clock.pass(Duration.ofMinutes(6));
        turn();
        assertThat(sql.countedWeeks()).contains(Weeks.monday(days.today()).minusWeeks(2));
        assertThat(sql.week(Weeks.monday(days.today()).minusWeeks(2))).isNotEmpty();
        assertThat(workload(agency, from)).isEqualTo(facts);
        assertThat(page(agency, from)).isEqualTo(page).contains("Bidang Contoh");
    }

    private String workload(Place place, String query) {
        return text(mvc.get()
                .uri("/api/v1/units/" + place.code() + "/workload?" + query)
                .with(signedIn.token(place.staff(0)))
                .exchange());
    }

    private String page(Place place, String query) {
        return text(mvc.get()
                        .uri("/workload?unit=" + place.code() + "&" + query)
                        .with(signedIn.as(place.staff(0)))
                        .exchange())
                .replaceAll("(?s)^.*<main|</main>.*$|name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Late entries, corrections and withdrawn leave arrive with the next turn, of these people alone. */
    @Test
    void aLeaveOfAPastWeekIsCountedAtTheNextTurn() {
        turn();
        Place section = regency.agency("Dinas Cuti").head("Sinta Laut").staff("Budi Karang");
        LocalDate week = Weeks.monday(today);
        clock.set(today.plusWeeks(1), LocalTime.of(9, 0));
        turn();
        EmployeeId budi = section.staff(0).id();
        assertThat(week(week, budi)).extracting(PersonWeek::away).isEqualTo(0);
        leaves.of(
                regency.caller(section.head(), today.plusWeeks(1), Role.BKPSDM),
                section.staff(0),
                DutyKind.LEAVE_ANNUAL,
                week.plusDays(1),
                week.plusDays(2));
        clock.pass(Duration.ofMinutes(6));
        turn();
        assertThat(week(week, budi)).extracting(PersonWeek::away).isEqualTo(0b0000110);
        assertThat(week(week, budi)).extracting(PersonWeek::onDuty).isEqualTo(0b0011001);
    }

    private @Nullable PersonWeek week(LocalDate week, EmployeeId person) {
        return sql.week(week).get(person);
    }
}
