package id.abdi.spotcheck;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.attendance.DutyKind;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Queries;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.Reports;
import id.abdi.fixture.Screens;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Sha256;
import id.abdi.ledger.GrownLog;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Step 6 of the main job: one piece of work a head and day, by a lot that nobody knows before and anybody can draw again. */
@AbdiTest
class SpotCheckTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    /** A working day on which the log of the tests signs nothing. */
    private static final LocalDate UNSIGNED = LocalDate.of(2033, 3, 16);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Screens screens;

    @Autowired
    PastWork past;

    @Autowired
    Reports reports;

    @Autowired
    GrownLog log;

    @Autowired
    DrawDaily job;

    @Autowired
    SpotCheckHistory history;

    @Autowired
    SpotCheckSql sql;

    @Autowired
    TestClock clock;

    private Place agency;
    private Place division;
    private Person head;

    @BeforeEach
    void worked() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut");
        division = agency.section("Bidang Contoh")
                .head("Tono Pasir")
                .staff("Budi Karang", "Wati Ombak", "Eko Camar", "Dewi Layar");
        head = division.head();
        past.did(division.staff(0), TODAY, "Memeriksa berkas izin", 120)
                .did(division.staff(1), TODAY, "Menyusun laporan kas", 90)
                .did(division.staff(2), TODAY, "Menata arsip surat", 60)
                .away(division.staff(2), DutyKind.LEAVE_ANNUAL, TODAY, TODAY);
    }

    /** The log signs something at that time, and the job runs. */
    private void at(LocalTime time) {
        clock.set(TODAY, time);
        past.did(regency.agency("Dinas Lain").head("Rina").head(), TODAY, "Contoh", 10);
        log.grow();
        job.run(clock.instant());
    }

    /** Of several days and heads: once for each head, and once for each day. */
    @Test
    void aMadeUpPastAsksForItsPeopleAndTheirWorkAtOnce() {
        List<LocalDate> days = List.of(TODAY.minusDays(2), TODAY.minusDays(1), TODAY);
        days.forEach(day -> past.did(head, day, "Memimpin rapat", 60).did(division.staff(0), day, "Menata arsip", 60));
        List<SpotCheckHistory.Past> told = Stream.of(agency.head(), head)
                .flatMap(one -> days.stream().map(day -> new SpotCheckHistory.Past(one.id(), day, false, null)))
                .toList();
        List<String> asked = Queries.of(() -> history.record(told, clock.instant()));
        assertThat(asked).filteredOn(sql -> sql.contains("activity.activity")).hasSize(days.size());
        assertThat(asked)
                .filteredOn(sql -> sql.contains("organization.subordinate("))
                .hasSize(2);
        for (Person one : List.of(agency.head(), head)) {
            assertThat(days).allMatch(day -> sql.of(one.id(), day).isPresent());
        }
    }

    private SpotCheck drawn() {
        return sql.of(head.id(), TODAY).orElseThrow();
    }

    private MvcTestResult answer(Person by, Map<String, String> form) {
        var request =
                mvc.post().uri("/spot-check/" + TODAY).with(signedIn.as(by)).header("HX-Request", "true");
        for (var field : form.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    @Test
    void nothingIsDrawnBeforeTheHourAndOnceAfterIt() {
        at(LocalTime.of(14, 50));
        assertThat(sql.of(head.id(), TODAY)).isEmpty();
        at(LocalTime.of(15, 5));
        SpotCheck first = drawn();
        past.did(division.staff(3), TODAY, "Menjawab surat", 30);
        at(LocalTime.of(16, 0));
        assertThat(drawn()).isEqualTo(first);
    }

    @Test
    void theLotIsThatOfTheFirstCheckpointAfterTheHourAmongThoseOnDutyWithWork() {
        at(LocalTime.of(15, 5));
        Draw draw = drawn().draw();
        assertThat(draw.from().at()).isAfterOrEqualTo(TestClock.at(TODAY, LocalTime.of(15, 0)));
        assertThat(draw.candidates())
                .containsExactlyInAnyOrder(
                        division.staff(0).id(), division.staff(1).id())
                .isSortedAccordingTo(Comparator.comparing(EmployeeId::toString));
        String inputs = draw.from().root() + "\n" + head.id() + "\n" + TODAY + "\n";
        BigInteger number = new BigInteger(Sha256.of(inputs.getBytes(StandardCharsets.UTF_8)), 16);
        assertThat(draw.employee())
                .isEqualTo(draw.candidates().get(number.mod(BigInteger.TWO).intValueExact()));
    }

    @Test
    void whoHasNobodyToDrawFromIsLookedAtAgainThatDay() {
        Place late = agency.section("Bidang Sore").head("Agus Teluk").staff("Rudi Selat");
        at(LocalTime.of(15, 5));
        assertThat(sql.of(late.head().id(), TODAY)).isEmpty();
        past.did(late.staff(0), TODAY, "Mengukur lahan", 60);
        at(LocalTime.of(17, 0));
        assertThat(sql.of(late.head().id(), TODAY)).isPresent();
    }

    @Test
    void itIsAskedBesideTheBoardAndAnsweredInATap() {
        at(LocalTime.of(15, 5));
        assertThat(screens.page(head, "/today?date=" + TODAY))
                .contains("Uji petik: pekerjaan", "Sudahkah Anda melihatnya", "Saya lihat hasilnya", "dari 2 orang");
        MvcTestResult tapped = answer(head, Map.of("answer", "SAW_RESULT"));
        assertThat(tapped).hasStatusOk();
        assertThat(Screens.content(tapped))
                .contains("Jawaban atasan", "Saya lihat hasilnya")
                .doesNotContain("<html");
        assertThat(answer(head, Map.of("answer", "NOT_RIGHT"))).hasStatus(422);
        assertThat(answer(head, Map.of("answer", "NOT_RIGHT", "words", "Berkasnya belum ada")))
                .hasStatusOk();
        assertThat(drawn().answer()).extracting(one -> one.version()).isEqualTo(2);
        EmployeeId person = drawn().draw().employee();
        Person concerned = division.staff().stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .orElseThrow();
        assertThat(screens.page(concerned, "/people/" + concerned.nip().value() + "?month=2026-07"))
                .contains("Uji petik: pekerjaan " + concerned.name(), "Berkasnya belum ada");
    }

    @Test
    void aVerdictDoesNotWaitForItAndItTakesAnAnswerUntilTheDayCloses() {
        at(LocalTime.of(15, 5));
        assertThat(reports.expected(head, division.staff(0), TODAY)).hasStatus(201);
        clock.set(TODAY.plusDays(1), LocalTime.of(9, 59));
        assertThat(screens.page(agency.head(), "/questions")).contains("Tono Pasir", "1 pertanyaan");
        assertThat(screens.page(head, "/questions")).contains("Uji petik: pekerjaan");
        clock.set(TODAY.plusDays(1), LocalTime.of(10, 0));
        assertThat(answer(head, Map.of("answer", "SAW_RESULT"))).hasStatus(409);
        assertThat(screens.page(agency.head(), "/questions")).contains("1 pertanyaan");
        assertThat(screens.page(head, "/questions")).doesNotContain("Uji petik: pekerjaan");
    }

    @Test
    void manyThatWaitCostAsManyQueriesAsOne() {
        LocalDate friday = TODAY.plusDays(2);
        clock.set(friday.plusDays(3), LocalTime.of(9, 0));
        drawnOn(friday);
        int one = queries("/questions").size();
        drawnOn(friday.plusDays(1));
        drawnOn(friday.plusDays(2));
        assertThat(screens.page(head, "/questions"))
                .contains(
                        "/spot-check/" + friday,
                        "/spot-check/" + friday.plusDays(1),
                        "/spot-check/" + friday.plusDays(2));
        assertThat(queries("/questions")).hasSize(one);
    }

    /** The board has looked at its day and its people's work already. */
    @Test
    void besideTheBoardNoWorkIsLookedUpAgain() {
        String board = "/today?date=" + TODAY;
        List<String> before = queries(board);
        drawnOn(TODAY);
        assertThat(screens.page(head, board)).contains("Uji petik: pekerjaan");
        assertThat(work(queries(board))).hasSameSizeAs(work(before)).isNotEmpty();
    }

    private void drawnOn(LocalDate date) {
        past.did(division.staff(0), date, "Memeriksa berkas izin", 120);
        past.did(division.staff(1), date, "Menyusun laporan kas", 90);
        history.record(List.of(new SpotCheckHistory.Past(head.id(), date, false, null)), TestClock.START);
    }

    private List<String> queries(String path) {
        screens.page(head, path);
        return Queries.of(() -> screens.page(head, path));
    }

    private static List<String> work(List<String> queries) {
        return queries.stream().filter(sent -> sent.contains("activity.")).toList();
    }

    @Test
    void anybodyDrawsItAgainAndWithoutACheckpointThereIsNoDraw() {
        at(LocalTime.of(15, 5));
        Draw draw = drawn().draw();
        int place = draw.candidates().indexOf(draw.employee()) + 1;
        MvcTestResult open = mvc.get()
                .uri("/log/draw/" + TODAY + "?head=" + head.id() + "&of=2")
                .exchange();
        assertThat(open).hasStatusOk();
        assertThat(Screens.content(open))
                .contains(draw.lot().hex(), "nomor " + place + " dari 2", "sha256sum")
                .doesNotContain(head.nip().value(), "Tono Pasir");
        assertThat(Screens.content(mvc.get().uri("/log/draw/" + UNSIGNED).exchange()))
                .contains("Tidak ada undian");
        assertThat(sql.from(UNSIGNED)).isEmpty();
    }

    @Test
    void programsGetItAndAnswerAgainAndAgain() {
        String api = "/api/v1/me/spot-check/" + TODAY;
        assertThat(mvc.get().uri(api).with(signedIn.token(head))).hasStatus(404);
        at(LocalTime.of(15, 5));
        for (int again = 0; again < 2; again++) {
            assertThat(mvc.put()
                            .uri(api)
                            .with(signedIn.token(head))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"answer\":\"ASKED_PERSON\"}"))
                    .hasStatusOk()
                    .bodyJson()
                    .hasPathSatisfying(
                            "$.answer.version", version -> assertThat(version).isEqualTo(1))
                    .hasPathSatisfying(
                            "$.draw.hash",
                            hash -> assertThat(hash)
                                    .isEqualTo(drawn().draw().lot().hex()));
        }
        assertThat(mvc.get().uri(api).with(signedIn.token(division.staff(0)))).hasStatus(404);
    }
}
