package id.abdi.unexcused;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Queries;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.Reports;
import id.abdi.fixture.Screens;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Days without valid reason on the page: a question to the head, the own for everybody (R10, D-17, D-21). */
@AbdiTest
class UnexcusedPageTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Screens screens;

    @Autowired
    Regency regency;

    @Autowired
    Reports reports;

    @Autowired
    CountUnexcused count;

    @Autowired
    Lines lines;

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
            assertThat(reports.withoutResult(head, budi, TestClock.TODAY.minusDays(back)))
                    .hasStatus2xxSuccessful();
        }
        clock.set(TestClock.TODAY.plusDays(1), LocalTime.NOON);
    }

    @Test
    void d17_d21_theHeadIsAskedAndNothingIsFound() throws Exception {
        assertThat(screens.page(head, "/discipline/absences"))
                .contains(
                        "Budi Karang",
                        "3 hari dalam setahun, terpanjang 3 hari",
                        "teguran lisan",
                        "Hanya setelah pemeriksaan")
                .contains(
                        "wajib memanggil dan memeriksa",
                        "/discipline/new?nip=" + budi.nip().value())
                .doesNotContain("Wati Ombak");
        assertThat(screens.page(head, "/discipline")).doesNotContain("Budi Karang");
    }

    @Test
    void everybodySeesTheOwnYearAndNobodyElses() throws Exception {
        assertThat(screens.page(budi, "/discipline/absences"))
                .contains("3 hari dalam setahun")
                .doesNotContain("/discipline/new?nip=");
        assertThat(screens.page(agency.staff(1), "/discipline/absences"))
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

    @Test
    void aYearThatCannotBeCountedIsTheNextOneThatCan() {
        String path = "/api/v1/employees/" + budi.nip().value() + "/absences?year=";
        for (String year : List.of("2999", "2147483647")) {
            assertThat(mvc.get().uri(path + year).with(signedIn.token(head)).exchange())
                    .hasStatusOk()
                    .bodyText()
                    .contains("\"year\":2026", "\"days\":3");
        }
        assertThat(mvc.get().uri(path + "-5").with(signedIn.token(head)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("\"year\":2021", "\"days\":0");
    }

    @Test
    void d3_aRowThatBeganLongBeforeTheYearIsWhole() {
        Person wati = agency.staff(1);
        LocalDate first = LocalDate.of(2026, 11, 9);
        LocalDate last = LocalDate.of(2027, 1, 8);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                clock.set(day, LocalTime.NOON);
                reports.withoutResult(head, wati, day);
            }
        }
        LocalDate today = last.plusDays(3);
        clock.set(today, LocalTime.NOON);
        List<Employee> people = lines.employee(wati.id(), today).stream().toList();
        int before = count.of(people, 2026, today).getFirst().count().days();
        int after = count.of(people, 2027, today).getFirst().count().days();
        assertThat(before).isGreaterThan(30);
        assertThat(after).isPositive();
        assertThat(count.of(people, 2027, today).getFirst().count().longest()).isEqualTo(before + after);
        assertThat(count.of(people, 2027, today).getFirst().count().rowFrom()).isEqualTo(first);
    }

    @Test
    void thePageAsksNoMoreTheMorePeopleThereAre() {
        int few = asked();
        agency.staff("Ira Tanjung", "Ratna Teluk", "Joko Selat");
        for (int person = 2; person < 5; person++) {
            assertThat(reports.withoutResult(head, agency.staff(person), TestClock.TODAY))
                    .hasStatus2xxSuccessful();
        }
        asked();
        assertThat(asked()).isLessThanOrEqualTo(few);
    }

    /** What the page of the head asks of the database. */
    private int asked() {
        return Queries.of(() -> mvc.get()
                        .uri("/discipline/absences")
                        .with(signedIn.as(head))
                        .exchange())
                .size();
    }
}
