package id.abdi.leader;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.programme.GivenProgrammes;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** R4, R5, R6: the leader sees on one page what moves and what does not, in numbers, and gets it each Monday as a file. */
@AbdiTest
class LeaderTest {
    private static final LocalDate TODAY = TestClock.TODAY;
    /** Of a day on which nobody else looks. */
    private static final LocalDate LATER = TODAY.plusDays(2);

    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 20);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    GivenProgrammes programmes;

    @Autowired
    LeaderPage page;

    @Autowired
    SendDigest send;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KeepPage keep;

    @Autowired
    TestClock clock;

    private Place agency;
    private Person leader;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Terang").head("Raka Laut").staff("Budi Karang", "Wati Ombak");
        leader = regency.agency("Sekretariat Contoh").staff("Ayu Suar").staff(0);
        signedIn.grant(leader, Role.REGENT);
    }

    private List<LeaderPage.Told> tiles() {
        return page.told(TODAY, said -> said.key() + said.arguments());
    }

    private LeaderPage.Told tile(String question) {
        return tiles().stream()
                .filter(tile -> tile.question().startsWith(question))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyTheLeadersDutyOpensIt() {
        assertThat(mvc.get().uri("/leader").with(signedIn.as(leader)))
                .hasStatusOk()
                .bodyText()
                .contains("Program unggulan", "Laporan harian", "Jabatan tanpa pejabat")
                .doesNotContain("Budi Karang", "Raka Laut");
        for (Person other : List.of(agency.head(), agency.staff(0))) {
            assertThat(mvc.get().uri("/leader").with(signedIn.as(other))).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(mvc.get().uri("/leader/digest").with(signedIn.as(other))).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void aProgrammeWithoutANumberIsSaidToBeUnmeasured() {
        programmes.of(agency, "Pulau Terang Contoh");
        assertThat(tile("leader.programmes").lines())
                .filteredOn(line -> line.name().equals("Pulau Terang Contoh"))
                .allSatisfy(line -> {
                    assertThat(line.state()).startsWith("leader.programme.unmeasured");
                    assertThat(line.path()).startsWith("/programmes/");
                });
    }

    @Test
    void anAgencyIsCountedOnTheLastWorkingDay() {
        LocalDate day = LocalDate.of(2026, 7, 14);
        assertThat(tile("leader.reporting").lines())
                .allSatisfy(line -> assertThat(line.path()).startsWith("/units/"));
        assertThat(tile("leader.reporting").answer()).contains("[" + day);
        assertThat(tile("leader.reporting").path()).isEqualTo("/heads?date=" + day);
    }

    @Test
    void aUnitThatNobodyHeadsIsMissed() {
        int before = headless();
        agency.section("Seksi Kosong").vacant();
        assertThat(headless()).isEqualTo(before + 1);
    }

    private int headless() {
        String answer = tile("leader.vacancies").answer();
        return answer.contains("none") ? 0 : Integer.parseInt(answer.replaceAll(".*, ([0-9]+)]$", "$1"));
    }

    /** R5: what is kept is shown for an hour, with its moment, and then reckoned again. */
    @Test
    void thePageIsKeptForWhoOpensItNext() {
        clock.set(LATER, LocalTime.of(9, 0));
        keep.run(Instant.EPOCH);
        programmes.of(agency, "Program Sesudahnya");
        clock.set(LATER, LocalTime.of(9, 8));
        assertThat(opened()).contains("09.00").doesNotContain("Program Sesudahnya");
        clock.set(LATER, LocalTime.of(10, 1));
        assertThat(opened()).contains("10.01");
    }

    private String opened() {
        try {
            return mvc.get()
                    .uri("/leader")
                    .with(signedIn.as(leader))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    @Test
    void theFileSaysWhatThePageSays() throws IOException {
        byte[] pdf = mvc.get()
                .uri("/leader/digest")
                .with(signedIn.as(leader))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Ringkasan pimpinan", "Program unggulan", "Laporan harian", "Jabatan tanpa pejabat")
                    .doesNotContain("Budi Karang");
        }
    }

    @Test
    void itComesOnceEachMonday() throws UnsupportedEncodingException {
        for (LocalDate day = MONDAY.minusDays(1); day.isBefore(MONDAY.plusDays(7)); day = day.plusDays(1)) {
            send.run(TestClock.at(day, LocalTime.of(5, 0)));
            send.run(TestClock.at(day, LocalTime.of(5, 0)));
        }
        assertThat(mvc.get()
                        .uri("/notices")
                        .with(signedIn.as(leader))
                        .exchange()
                        .getResponse()
                        .getContentAsString()
                        .split("Ringkasan pekanan per Senin, 20 Juli 2026", -1))
                .hasSize(2);
        assertThat(jdbc.sql("""
                                select convert_from(substr(a.content, 1, 4), 'UTF8')
                                from notice.attachment a
                                join notice.notice n on n.id = a.notice
                                where n.person = :person
                                """)
                        .param("person", leader.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("%PDF");
    }
}
