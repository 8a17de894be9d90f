package id.abdi.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jayway.jsonpath.JsonPath;
import id.abdi.activity.ActivityHistory.PastActivity;
import id.abdi.activity.ActivityKind;
import id.abdi.attendance.DutyKind;
import id.abdi.fixture.Queries;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.kernel.Period;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.PostId;
import id.abdi.organization.PostKind;
import id.abdi.workload.WholeWorkload.Whole;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** R1, R5, W-1 to W-3: the worked example of {@link WorkloadAtHand} over the API and on the pages. */
class WorkloadTest extends WorkloadAtHand {
    @Autowired
    WholeWorkload whole;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private static final String STAFF = "$.posts[?(@.title == 'Pelaksana')]";

    @Test
    void w2_theTableByHandIsTheAnswer() {
        work();
        String json = answer(DAYS);
        assertThat(number(json, "$.weeks")).isEqualTo(4);
        assertThat(number(json, "$.effectiveMinutes")).isEqualTo(75_000);
        String filesPath = STAFF + ".tasks[?(@.standardCode == '" + files.code() + "')]";
        assertThat(number(json, filesPath + ".volume")).isEqualTo(5200);
        assertThat(number(json, filesPath + ".loadMinutes")).isEqualTo(156_000);
        assertThat(number(json, filesPath + ".need")).isEqualTo(2.08);
        assertThat(number(json, filesPath + ".lower")).isCloseTo(5200 - 510.8, within(0.1));
        assertThat(number(json, filesPath + ".upper")).isCloseTo(5200 + 510.8, within(0.1));
        String reportsPath = STAFF + ".tasks[?(@.standardCode == '" + reports.code() + "')]";
        assertThat(number(json, reportsPath + ".volume")).isEqualTo(52);
        assertThat(number(json, reportsPath + ".need")).isEqualTo(0.10);
        assertThat(number(json, STAFF + ".sum.need")).isEqualTo(2.18);
        assertThat(number(json, STAFF + ".sum.needed")).isEqualTo(2);
        assertThat(number(json, STAFF + ".sum.outsideMinutes")).isEqualTo(5200);
    }

    /** The head did nothing by a standard: EU 163.800 of 3 × 75.000 is 0,73. */
    @Test
    void w3_ejOfThePostAndEuOfTheUnit() {
        work();
        String json = answer(DAYS);
        assertThat(number(json, STAFF + ".sum.effectiveness")).isEqualTo(1.09);
        assertThat(JsonPath.<List<String>>read(json, STAFF + ".sum.grade")).containsExactly("A");
        assertThat(number(json, "$.total.effectiveness")).isEqualTo(0.73);
        assertThat(JsonPath.<String>read(json, "$.total.grade")).isEqualTo("C");
        assertThat(number(json, "$.total.holders")).isEqualTo(3);
        assertThat(number(json, "$.total.surplus")).isEqualTo(1);
    }

    /** Whatever is computed piece by piece in the background comes to the same as at once. */
    @Test
    void theSumOfThePiecesIsTheWhole() {
        work();
        clock.set(LAST.plusDays(1), LocalTime.of(9, 0));
        List<Integer> told = new ArrayList<>();
        Whole made = whole.read(whole.run(agency.code(), (pieces, of) -> told.add(100 * pieces / of)));
        assertThat(told).isSorted().endsWith(100);
        String json = text(api(agency.head(), agency.code(), "to=" + LAST));
        assertThat(number(json, "$.total.loadMinutes"))
                .isEqualTo(made.total().balance().load().doubleValue());
        assertThat(number(json, "$.total.need"))
                .isEqualTo(made.total().balance().need().doubleValue());
        assertThat(number(json, "$.total.upper"))
                .isCloseTo(
                        Objects.requireNonNull(made.total().balance().range()).high(), within(0.01));
        assertThat(number(json, "$.total.holders"))
                .isEqualTo(made.total().balance().holders());
        assertThat(made.rows()).extracting(WholeWorkload.Row::code).contains(section.code());
    }

    /** The page of the government shows how far the report is, then the report. */
    @Test
    void theWholeGovernmentIsMadeInTheBackground() {
        work();
        clock.set(LAST.plusDays(40), LocalTime.of(9, 0));
        Person officer = regency.agency("Badan Beban").staff("Petugas Beban").staff(0);
        signedIn.grant(officer, Role.BKPSDM);
        assertThat(text(get(officer, "/workload")))
                .contains("<progress", "hx-trigger=\"every 2s\"", "bagian demi bagian");
        jdbc.sql("""
                        update background.work
                        set state = 'DONE', result = :result, ended_at = :now
                        where kind = 'workload.whole' and ended_at is null
                        """)
                .param("result", whole.run(agency.code(), (pieces, of) -> {}))
                .param(
                        "now",
                        TestClock.at(LAST.plusDays(40), LocalTime.of(8, 59)).atOffset(ZoneOffset.UTC))
                .update();
        assertThat(text(get(officer, "/workload")))
                .contains("Seluruhnya", "/workload?unit=" + section.code())
                .doesNotContain("<progress", "hx-trigger");
    }

    @Test
    void w2_leaveChangesNothingOfTheRate() {
        work();
        double before = number(answer(DAYS), STAFF + ".sum.need");
        past.away(budi, DutyKind.SICK, WEEK.plusWeeks(4), WEEK.plusWeeks(4).plusDays(1));
        past.away(wati, DutyKind.SICK, WEEK.plusWeeks(4), WEEK.plusWeeks(4).plusDays(1));
        assertThat(number(answer("from=" + WEEK + "&to=" + WEEK.plusWeeks(4).plusDays(1)), STAFF + ".sum.need"))
                .isCloseTo(before, within(0.02));
    }

    @Test
    void weeksBeforeTheFirstRecordAreNotCountedAsEmpty() {
        work();
        String json = answer("from=2025-07-14&to=" + LAST);
        assertThat(JsonPath.<String>read(json, "$.from")).isEqualTo(WEEK.toString());
        assertThat(number(json, STAFF + ".sum.need")).isEqualTo(2.18);
    }

    @Test
    void aStandardThatChangesLaterChangesNothingBefore() {
        work();
        standards.change(section, files, "60", LAST.plusDays(3));
        assertThat(number(answer(DAYS), STAFF + ".sum.need")).isEqualTo(2.18);
    }

    @Test
    void whatAHelperEnteredDoesNotCountBeforeItsOwnerConfirmsIt() {
        work();
        activities.record(List.of(new PastActivity(
                wati.id(),
                WEEK,
                "Contoh pekerjaan",
                600,
                BigDecimal.valueOf(400),
                files.unitOfOutput(),
                ActivityKind.ROUTINE,
                budi.id(),
                TestClock.at(WEEK, LocalTime.NOON),
                files,
                null)));
        assertThat(number(answer(DAYS), STAFF + ".sum.need")).isEqualTo(2.18);
    }

    @Test
    void whoMovedCountsInEachPostForTheDaysThere() {
        work();
        Place other = agency.section("Bidang Lain").head("Lina Pulau");
        PostId post = PostId.fresh();
        regency.record(new PostFact(
                post, other.id(), "Pelaksana", PostKind.EXECUTIVE, null, false, Period.from(Regency.BEGIN)));
        regency.replace(AssignmentFact.definitive(budi.id(), post, Period.from(WEEK.plusWeeks(2))));
        String json = text(api(agency.head(), agency.code(), DAYS));
        String volumes = "$.posts[?(@.unit == '%s' && @.title == 'Pelaksana')].tasks[?(@.standardCode == '"
                + files.code() + "')].volume";
        assertThat(number(json, volumes.formatted(section.code()))).isLessThan(5200);
        assertThat(number(json, volumes.formatted(other.code()))).isEqualTo(1625);
        assertThat(number(json, "$.posts[?(@.unit == '" + other.code() + "' && @.title == 'Pelaksana')].sum.holders"))
                .isEqualTo(1);
    }

    @Test
    void workWithoutAStandardIsALineOfItsOwn() {
        work();
        assertThat(text(get(section.head(), "/workload/post?unit=" + section.code() + "&post=pelaksana&" + DAYS)))
                .contains("Di luar standar", "86,67 jam", "0,07 (tidak ikut dijumlah)", "Memeriksa berkas", "2,08");
    }

    @Test
    void thePageLeadsFromTheUnitToThePostToTheWeeks() {
        work();
        String page = text(get(agency.head(), "/workload?unit=" + section.code() + "&" + DAYS));
        assertThat(page)
                .contains(
                        "Beban kerja Bidang Contoh",
                        "Baru 4 pekan tercatat, paling sedikit 8 pekan diperlukan",
                        "belum dikonfirmasi",
                        "2,18",
                        "A: Sangat baik",
                        "/workload/post?unit=" + section.code());
        assertThat(text(get(
                        agency.head(),
                        "/workload/weeks?unit=" + section.code() + "&post=pelaksana&standard=" + files.code() + "&"
                                + DAYS)))
                .contains("22 Jun 2026", "45,00", "9,00", "Hari tidak bertugas");
    }

    @Test
    void nothingOnRecordIsSaidAndNotCalledNoWork() {
        assertThat(text(get(section.head(), "/workload"))).contains("beban kerja tidak dapat dihitung");
        String json = answer(DAYS);
        assertThat(JsonPath.<Object>read(json, "$.total.surplus")).isNull();
        assertThat(JsonPath.<Object>read(json, "$.total.grade")).isNull();
        work();
        assertThat(JsonPath.<List<Object>>read(answer(DAYS), "$.posts[?(@.kind == 'MANAGERIAL')].sum.surplus"))
                .containsOnlyNulls();
        assertThat(text(get(section.head(), "/workload?" + DAYS)))
                .contains("1 pemangku memegang jabatan tanpa kegiatan yang mempunyai standar");
    }

    @Test
    void vacanciesAndRetirementsAreNumbersAndNamesAreAnotherPage() {
        regency.record(new PostFact(
                PostId.fresh(),
                section.id(),
                "Arsiparis",
                PostKind.FUNCTIONAL,
                null,
                false,
                Period.from(Regency.BEGIN)));
        String json = answer(DAYS);
        assertThat(number(json, "$.vacantPosts")).isEqualTo(1);
        assertThat(JsonPath.<List<Integer>>read(json, "$.retirements[*].year"))
                .containsExactly(2026, 2027, 2028, 2029, 2030, 2031);
        assertThat(JsonPath.<List<Integer>>read(json, "$.retirements[*].people"))
                .containsOnly(0);
    }

    @Test
    void whatIfShowsBeforeAndAfterAndKeepsNothing() {
        work();
        MvcTestResult asked = mvc.post()
                .uri("/workload/what-if")
                .param("unit", section.code())
                .param("from", WEEK.toString())
                .param("to", LAST.toString())
                .param("growth", "50")
                .with(signedIn.as(section.head()))
                .exchange();
        assertThat(asked).hasStatus(302);
        String address = String.valueOf(asked.getResponse().getRedirectedUrl());
        assertThat(text(get(section.head(), address)))
                .contains(
                        "Semua pekerjaan berubah 50 %",
                        "2,18 → 3,28", "Pas → Kurang 1", "1 jabatan lain tidak berubah");
        assertThat(number(answer(DAYS), STAFF + ".sum.need")).isEqualTo(2.18);
    }

    @Test
    void aQuestionThatCannotBeComputedComesBackWithWhatIsWrong() {
        work();
        for (Map.Entry<String, String> wrong : Map.of(
                        "growth=banyak", "Isi persen dari -100 sampai 1.000",
                        "standard=LAIN&minutes=10", "Pilih standar dari daftar")
                .entrySet()) {
            MvcTestResult asked = mvc.post()
                    .uri("/workload/what-if?unit=" + section.code() + "&" + DAYS + "&" + wrong.getKey())
                    .header("HX-Request", "true")
                    .with(signedIn.as(section.head()))
                    .exchange();
            assertThat(asked).hasStatus(422).bodyText().contains(wrong.getValue());
        }
        assertThat(api(section.head(), section.code(), "from=2026-07-01&to=2026-06-01"))
                .hasStatus(422);
    }

    @Test
    void thePageAsksAsOftenForTenAsForTwo() {
        work();
        int before = asked();
        section.staff("Satu A", "Dua B", "Tiga C", "Empat D", "Lima E", "Enam F");
        section.staff().forEach(person -> did(person, 1, files, "3", 100));
        assertThat(asked()).isEqualTo(before);
    }

    private int asked() {
        get(section.head(), "/workload?" + DAYS);
        return Queries.of(() -> get(section.head(), "/workload?" + DAYS)).size();
    }
}
