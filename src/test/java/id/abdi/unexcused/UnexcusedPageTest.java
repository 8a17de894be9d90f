package id.abdi.unexcused;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Days without valid reason on the page: a question to the head, the own for everybody (R10, D-17, D-21). */
@AbdiTest
class UnexcusedPageTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Regency regency;

    @Autowired
    TestClock clock;

    private Place agency;
    private Person head;
    private Person budi;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        head = agency.head();
        budi = agency.staff(0);
        // Three working days that the head reports without result: Monday to Wednesday.
        for (int back = 2; back >= 0; back--) {
            assertThat(mvc.put()
                            .uri(
                                    "/api/v1/employees/{nip}/daily-reports/{date}",
                                    budi.nip().value(),
                                    TestClock.TODAY.minusDays(back))
                            .with(signedIn.token(head))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"verdict\":\"NO_RESULT\",\"reason\":\"Tidak ada kabar seharian\"}")
                            .exchange())
                    .hasStatus2xxSuccessful();
        }
        clock.set(TestClock.TODAY.plusDays(1), LocalTime.NOON);
    }

    private String page(Person reader, String path) throws Exception {
        MvcTestResult answer = mvc.get().uri(path).with(signedIn.as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    @Test
    void d17_d21_theHeadIsAskedAndNothingIsFound() throws Exception {
        assertThat(page(head, "/discipline/absences"))
                .contains(
                        "Budi Karang",
                        "3 hari dalam setahun, terpanjang 3 hari",
                        "teguran lisan",
                        "Hanya setelah pemeriksaan")
                .contains(
                        "wajib memanggil dan memeriksa",
                        "/discipline/new?nip=" + budi.nip().value())
                .doesNotContain("Wati Ombak");
        assertThat(page(head, "/discipline")).doesNotContain("Budi Karang");
    }

    @Test
    void everybodySeesTheOwnYearAndNobodyElses() throws Exception {
        assertThat(page(budi, "/discipline/absences"))
                .contains("3 hari dalam setahun")
                .doesNotContain("/discipline/new?nip=");
        assertThat(page(agency.staff(1), "/discipline/absences"))
                .contains("0 hari dalam setahun")
                .doesNotContain("Budi Karang");
    }

    @Test
    void theApiTellsTheSameToWhoMaySeeIt() {
        String path = "/api/v1/employees/" + budi.nip().value() + "/absences";
        assertThat(mvc.get().uri(path).with(signedIn.token(head)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("\"days\":3", "\"inARow\":3", "VERBAL_REPRIMAND");
        assertThat(mvc.get().uri(path).with(signedIn.token(regency.regent())).exchange())
                .hasStatus(403);
        assertThat(mvc.get().uri(path).with(signedIn.token(agency.staff(1))).exchange())
                .hasStatus(404);
    }
}
