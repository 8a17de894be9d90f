package id.abdi.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.clocking.GivenDevices;
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
import id.abdi.job.Job;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** R10, R11: what does not fit together is asked of the head beside the board, answered in a tap, and takes nothing away. */
@AbdiTest
class ContradictionTest {
    private static final LocalDate DAY = TestClock.TODAY.minusDays(1);
    private static final String KIND = "INCOMPLETE_DAY";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Screens screens;

    @Autowired
    GivenDevices devices;

    @Autowired
    PastWork past;

    @Autowired
    Reports reports;

    @Autowired
    AskLately ask;

    @Autowired
    ContradictionSql sql;

    @Autowired
    AskContradictions asking;

    @Autowired
    List<Job> jobs;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Place agency;
    private Place division;
    private Person officer;
    private Person budi;

    /** Budi came in the morning and touched nothing when he left, while others did. */
    @BeforeEach
    void touched() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut");
        division = agency.section("Bidang Contoh").head("Tono Pasir").staff("Budi Karang", "Wati Ombak");
        officer = regency.agency("BKPSDM Contoh").head("Rina Layar").head();
        budi = division.staff(0);
        devices.touchedBeside(officer, budi, DAY, DAY + " 07:20:00", DAY + " 16:05:00");
        past.did(budi, DAY, "Menyusun daftar hadir", 120);
        ask.run(TestClock.START);
    }

    private String address() {
        return "/people/" + budi.nip().value() + "/" + DAY + "/contradictions/" + KIND;
    }

    private MvcTestResult answer(Person head, boolean htmx, Map<String, String> form) {
        var request = mvc.post().uri(address()).with(signedIn.as(head));
        if (htmx) {
            request = request.header("HX-Request", "true");
        }
        for (var field : form.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private long answers() {
        return jdbc.sql("select count(*) from contradiction.answer where employee = :person")
                .param("person", budi.id().value())
                .query(Long.class)
                .single();
    }

    @Test
    void theHeadIsAskedBesideTheBoardAndAnswersInOneTap() {
        assertThat(screens.page(division.head(), "/today?date=" + DAY))
                .contains("Budi Karang: presensi hanya sekali", "Datang pukul 07.20", "Lupa absen", "bukan temuan");
        assertThat(screens.page(agency.head(), "/today?date=" + DAY)).doesNotContain("presensi hanya sekali");
        MvcTestResult tapped = answer(division.head(), true, Map.of("explanation", "FORGOT_TO_TOUCH"));
        assertThat(tapped).hasStatusOk();
        assertThat(Screens.content(tapped))
                .contains("Jawaban Tono Pasir", "Lupa absen", "Ubah jawaban")
                .doesNotContain("<html");
        assertThat(screens.page(division.head(), "/today?date=" + DAY)).contains("Jawaban Tono Pasir");
        assertThat(screens.page(division.head(), "/questions")).contains("Tidak ada yang menunggu");
    }

    @Test
    void withoutJavaScriptTheBoardComesBackAndAnotherAnswerIsTheNextVersion() {
        assertThat(answer(division.head(), false, Map.of("explanation", "WILL_ASK")))
                .hasStatus3xxRedirection();
        answer(division.head(), false, Map.of("explanation", "WILL_ASK"));
        assertThat(answers()).as("the same again").isOne();
        answer(division.head(), false, Map.of("explanation", "OTHER", "words", "Mengantar warga ke rumah sakit"));
        assertThat(answers()).isEqualTo(2);
        assertThat(answer(division.head(), true, Map.of("explanation", "OTHER")))
                .hasStatus(422);
        assertThat(answer(division.head(), true, Map.of())).hasStatus(422);
    }

    @Test
    void thePersonSeesItWithTheAnswerAndAddsOwnWords() {
        answer(division.head(), true, Map.of("explanation", "OUTSIDE_DUTY"));
        String own = "/people/" + budi.nip().value() + "?month=2026-07";
        assertThat(screens.page(budi, own)).contains("presensi hanya sekali", "Jawaban Tono Pasir", "Tugas luar");
        assertThat(mvc.post()
                        .uri(address() + "/words")
                        .with(signedIn.as(budi))
                        .param("words", "Langsung ke lapangan sampai malam"))
                .hasStatus3xxRedirection();
        assertThat(screens.page(division.head(), "/today?date=" + DAY))
                .contains("Kata pegawai: Langsung ke lapangan sampai malam");
        assertThat(mvc.post()
                        .uri(address() + "/words")
                        .with(signedIn.as(division.head()))
                        .param("words", "Bukan saya"))
                .hasStatus(403);
        assertThat(mvc.post()
                        .uri(address() + "/words")
                        .with(signedIn.as(division.staff(1)))
                        .param("words", "Bukan saya"))
                .hasStatus(404);
    }

    /** Nobody works or reports on it, and a device may tell of it all the same. */
    @Test
    void whatIsAskedOfARestDayStandsOnThePersonsPage() {
        LocalDate sunday = LocalDate.of(2026, 7, 12);
        List<String> facts = List.of("08:00", "Kantor Contoh", "08:05", "Dermaga Contoh");
        sql.ask(
                sunday,
                List.of(new ContradictionSql.Asked(
                        budi.id(), division.head().id(), ContradictionKind.TWO_PLACES, Contradiction.text(facts))),
                TestClock.START);
        String own = "/people/" + budi.nip().value() + "?month=2026-07";
        assertThat(screens.page(budi, own)).contains("Dermaga Contoh", "Minggu, 12 Juli 2026");
        assertThat(screens.page(budi, own + "&as=csv")).contains("2026-07-14").doesNotContain("2026-07-12");
    }

    @Test
    void whoHasNobodyOnTheBoardIsAskedNothing() {
        String board = "/today?date=" + DAY;
        assertThat(Queries.of(() -> screens.page(division.head(), board)))
                .anyMatch(sent -> sent.contains("contradiction."));
        assertThat(Queries.of(() -> screens.page(budi, board))).noneMatch(sent -> sent.contains("contradiction."));
    }

    @Test
    void onlyTheHeadOfThatDayAnswers() {
        assertThat(answer(agency.head(), true, Map.of("explanation", "OUTSIDE_DUTY")))
                .hasStatus(403);
        assertThat(answer(division.staff(1), true, Map.of("explanation", "OUTSIDE_DUTY")))
                .hasStatus(404);
        assertThat(answer(budi, true, Map.of("explanation", "OUTSIDE_DUTY"))).hasStatus(403);
    }

    @Test
    void theLevelAboveSeesHowManyWaitAndWhatWasExplainedSinceIsNotAskedAnyMore() {
        assertThat(screens.page(division.head(), "/questions")).contains("Budi Karang: presensi hanya sekali");
        assertThat(screens.page(agency.head(), "/questions"))
                .contains("Tono Pasir", "1 pertanyaan")
                .doesNotContain("Budi Karang");
        devices.again(budi, DAY + " 16:02:00");
        job("contradiction.again").run(TestClock.START);
        assertThat(screens.page(division.head(), "/questions")).contains("Tidak ada yang menunggu");
        assertThat(answer(division.head(), true, Map.of("explanation", "OUTSIDE_DUTY")))
                .hasStatus(404);
    }

    private Job job(String name) {
        return jobs.stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void nothingIsDeductedAndNoVerdictWaits() {
        assertThat(reports.expected(division.head(), budi, DAY)).hasStatus(201);
        String presence = "/api/v1/employees/" + budi.nip().value() + "/presence?from=" + DAY + "&to=" + DAY;
        String before = Screens.content(
                mvc.get().uri(presence).with(signedIn.token(budi)).exchange());
        answer(division.head(), true, Map.of("explanation", "WILL_ASK"));
        assertThat(Screens.content(
                        mvc.get().uri(presence).with(signedIn.token(budi)).exchange()))
                .isEqualTo(before);
    }

    /** While activities are still taken nobody is asked why there are none. */
    @Test
    void whoWroteNothingIsAskedAboutWhenTheDayHasClosed() {
        Person wati = division.staff(1);
        devices.touchedBeside(officer, wati, DAY, DAY + " 07:20:00", DAY + " 16:05:00", DAY + " 16:01:00");
        clock.set(TestClock.TODAY, LocalTime.of(9, 59));
        ask.run(TestClock.START);
        assertThat(screens.page(division.head(), "/today?date=" + DAY)).doesNotContain("Wati Ombak: hadir");
        clock.set(TestClock.TODAY, LocalTime.of(10, 0));
        ask.run(TestClock.START);
        assertThat(screens.page(division.head(), "/today?date=" + DAY))
                .contains("Wati Ombak: hadir, tetapi tidak ada kegiatan");
    }

    @Test
    void theBoardCostsAsManyQueriesWithManyQuestions() {
        int one = queries();
        for (Person person : division.many(4)) {
            devices.touchedBeside(officer, person, DAY, DAY + " 07:20:00", DAY + " 16:05:00");
            past.did(person, DAY, "Menyusun daftar hadir", 120);
        }
        ask.run(TestClock.START);
        assertThat(screens.page(division.head(), "/today?date=" + DAY))
                .contains("Pegawai Contoh 4: presensi hanya sekali");
        assertThat(queries()).isEqualTo(one);
    }

    private int queries() {
        screens.page(division.head(), "/today?date=" + DAY);
        return Queries.of(() -> screens.page(division.head(), "/today?date=" + DAY))
                .size();
    }

    /** Two nodes at once: what the second one reckons knows what the first one asked. */
    @Test
    void aDayIsLockedBeforeItIsReckoned() {
        assertThat(Queries.of(() -> asking.of(DAY)).getFirst()).contains("pg_advisory_xact_lock");
    }

    @Test
    void programsReadAndAnswer() {
        String api = "/api/v1/employees/" + budi.nip().value() + "/contradictions";
        assertThat(mvc.put()
                        .uri(api + "/" + DAY + "/" + KIND + "/answer")
                        .with(signedIn.token(division.head()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"explanation\":\"DEVICE_FAULT\",\"words\":\"Layar padam sore hari\"}"))
                .hasStatusOk();
        assertThat(mvc.get().uri(api + "?from=" + DAY + "&to=" + DAY).with(signedIn.token(division.head())))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.items[0].kind", kind -> assertThat(kind).isEqualTo(KIND))
                .hasPathSatisfying(
                        "$.items[0].answer.explanation",
                        said -> assertThat(said).isEqualTo("DEVICE_FAULT"));
        assertThat(mvc.get().uri(api).with(signedIn.token(division.staff(1)))).hasStatus(404);
    }
}
