package id.abdi.progress;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.activity.ActivityHistory;
import id.abdi.activity.ActivityHistory.PastActivity;
import id.abdi.activity.ActivityKind;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Queries;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Period;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.plan.Aspect;
import id.abdi.plan.GivenPlans;
import id.abdi.plan.PlanResultId;
import id.abdi.programme.Programme;
import id.abdi.programme.Programme.Indicator;
import id.abdi.programme.Programme.TermTarget;
import id.abdi.programme.ProgrammeHistory;
import id.abdi.programme.ProgrammeId;
import id.abdi.programme.Target;
import id.abdi.programme.Target.Direction;
import id.abdi.progress.ProgressHistory.PastRealisation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** R6: a programme shows what the daily work below it brought, and where it will end. */
@AbdiTest
class ProgrammeProgressTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    ProgrammeHistory programmes;

    @Autowired
    ActivityHistory activities;

    @Autowired
    ProgressHistory history;

    @Autowired
    GivenPlans plans;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    MockMvcTester mvc;

    private final ProgrammeId programme = ProgrammeId.fresh();
    private Place section;
    private Person head;
    private PlanResultId above;
    private PlanResultId below;

    @BeforeEach
    void carry() {
        Place agency = regency.agency("Dinas Contoh").head("Raka Laut");
        section = agency.section("Seksi Kapal").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        head = section.head();
        LocalDate first = LocalDate.of(TODAY.getYear(), 1, 1);
        Target target = new Target(Direction.AT_LEAST, BigDecimal.valueOf(500), null, "kapal");
        programmes.record(
                List.of(new Programme(
                        programme,
                        1,
                        "Nelayan Naik Kelas",
                        "Kapal nelayan kecil terdata",
                        section.id(),
                        Period.of(first, first.plusYears(5)),
                        List.of(new Indicator(
                                Uuid7.next(),
                                "Kapal yang terdata",
                                List.of(new TermTarget(TODAY.getYear(), null, target)))),
                        List.of(),
                        List.of(section.id()),
                        first,
                        null,
                        TestClock.START)),
                head.id());
        above = plans.of(head, agency.head(), "Data kapal nelayan lengkap", programme);
        below = plans.of(section.staff(0), head, "Kapal di pelabuhan timur terdata", above);
    }

    private PastActivity did(Person person, LocalDate day, int quantity, String unit, @Nullable PlanResultId result) {
        return new PastActivity(
                person.id(),
                day,
                "Mendata kapal",
                60,
                BigDecimal.valueOf(quantity),
                unit,
                ActivityKind.PROGRAMME,
                person.id(),
                TestClock.START,
                null,
                result);
    }

    private MvcTestResult page() {
        return mvc.get().uri("/programmes/" + programme).with(signedIn.as(head)).exchange();
    }

    @Test
    void theUnitSaysWhatItDoesForTheProgramme() {
        activities.record(List.of(
                did(section.staff(0), TODAY, 12, "kapal", below), did(head, TODAY.minusWeeks(1), 3, "kapal", above)));
        String address = "/units/" + section.code() + "/development/programmes";
        assertThat(mvc.get().uri(address).with(signedIn.as(head)))
                .bodyText()
                .contains("Nelayan Naik Kelas", "2 hasil kerja unit ini", "pekan ini 1, pekan lalu 1");
        assertThat(mvc.get().uri(address).with(signedIn.as(regency.regent())))
                .bodyText()
                .contains("Nelayan Naik Kelas", "hanya sedikit pegawai")
                .doesNotContain("pekan ini 1");
        assertThat(mvc.get().uri(address).with(signedIn.as(section.staff(0)))).hasStatus(404);
    }

    /** The sum of the leaves, counted one by one, is what the page says. */
    @Test
    void theSumIsThatOfTheLeaves() {
        Random random = new Random(11);
        List<PastActivity> past = new ArrayList<>();
        int expected = 0;
        for (int i = 0; i < 40; i++) {
            int quantity = 1 + random.nextInt(9);
            boolean counts = random.nextInt(3) > 0;
            boolean ofHead = random.nextBoolean();
            past.add(did(
                    ofHead ? head : section.staff(0),
                    TODAY.minusDays(random.nextInt(60)),
                    quantity,
                    counts ? "Kapal" : "laporan",
                    ofHead ? above : below));
            expected += counts ? quantity : 0;
        }
        past.add(did(section.staff(1), TODAY, 99, "kapal", null));
        activities.record(past);
        assertThat(page()).bodyText().contains(expected + " dari paling sedikit 500 kapal");
    }

    @Test
    void aWeekIsShownByUnitAndWhatStandsStillIsNamed() {
        activities.record(List.of(did(head, TODAY, 12, "kapal", above)));
        assertThat(page())
                .bodyText()
                .contains("12 dari paling sedikit 500 kapal")
                .contains("Belum cukup pekan untuk diperkirakan")
                .contains("Unit lain")
                .contains("1 kegiatan pekan ini (12 kapal); 0 pekan lalu")
                .contains("1 dari 1 hasil kerja paling bawah tidak punya kegiatan");
    }

    @Test
    void whatSomebodyDidStaysInTheSumAfterTheyLeftTheirPost() {
        Person mover = regency.person("Wira Laut");
        AssignmentFact place = AssignmentFact.definitive(
                mover.id(), section.hold(mover, Period.from(Regency.BEGIN)), Period.from(Regency.BEGIN));
        PlanResultId result = plans.of(mover, head, "Kapal di pelabuhan barat terdata", above);
        activities.record(List.of(
                did(mover, TODAY.minusWeeks(4), 7, "kapal", result), did(section.staff(0), TODAY, 12, "kapal", below)));
        assertThat(page()).bodyText().contains("19 dari paling sedikit 500 kapal", "3 pegawai di 1 unit");
        regency.end(place, TODAY.minusWeeks(2));
        assertThat(page()).bodyText().contains("19 dari paling sedikit 500 kapal", "2 pegawai di 1 unit");
    }

    @Test
    void whatPeopleConfirmedCountsAndIsTold() {
        activities.record(List.of(did(section.staff(0), LocalDate.of(2026, 5, 20), 12, "kapal", below)));
        history.record(
                List.of(new PastRealisation(
                        below,
                        Aspect.QUANTITY,
                        Period.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1)),
                        BigDecimal.valueOf(20),
                        "kapal",
                        BigDecimal.valueOf(12),
                        "Delapan dicatat rekan",
                        section.staff(0).id(),
                        TestClock.START)),
                List.of());
        assertThat(page())
                .bodyText()
                .contains("20 dari paling sedikit 500 kapal", "100 % dari angka ini dikonfirmasi pegawai");
    }

    @Test
    void theFourQuestionsAreAnsweredOnTopAndTheTreeIsReadOnce() {
        activities.record(List.of(did(head, TODAY, 12, "kapal", above)));
        assertThat(page())
                .bodyText()
                .contains(
                        "2 pegawai di 1 unit, 2 hasil kerja",
                        "1 kegiatan; 0 pekan lalu",
                        "href=\"#blocks\"",
                        "<svg",
                        "depth-0",
                        "depth-1");
        assertThat(Queries.of(this::page).stream().filter(sql -> sql.contains("recursive known")))
                .hasSize(1);
    }

    @Test
    void whatIsTooSlowIsFlaggedEarlyWithARange() {
        List<PastActivity> past = new ArrayList<>();
        for (int week = 1; week <= 8; week++) {
            past.add(did(section.staff(0), TODAY.minusWeeks(week), 1 + week % 2, "kapal", below));
        }
        activities.record(past);
        assertThat(page())
                .bodyText()
                .contains("Terlambat")
                .contains("Perkiraan akhir tahun")
                .doesNotContain("Sesuai rencana");
    }
}
