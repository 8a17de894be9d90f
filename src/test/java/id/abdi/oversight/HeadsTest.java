package id.abdi.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.attendance.DutyKind;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.Reports;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Which heads have reported, for any day, down the tree, to whom it is shown (R4, step 5). */
@AbdiTest
class HeadsTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Reports reports;

    @Autowired
    PastWork past;

    private Place agency;
    private Place first;
    private Place second;
    private Place section;

    /** The agency head with two heads below; the first with one person and a section of two. */
    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut");
        first = agency.section("Bidang Satu").head("Tono Pasir").staff("Budi Karang");
        second = agency.section("Bidang Dua").head("Ratna Teluk").staff("Dewi Bakau", "Joko Jangkar");
        section = first.section("Seksi Contoh").head("Lina Tanjung").staff("Eko Camar", "Maya Suar");
    }

    private void report(Person head, Person person, LocalDate date) {
        assertThat(reports.expected(head, person, date)).hasStatus(201);
    }

    private MvcTestResult get(Person reader, String query) {
        return mvc.get().uri("/heads" + query).with(signedIn.as(reader)).exchange();
    }

    private String page(Person reader, String query) throws Exception {
        MvcTestResult answer = get(reader, query);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    /** The row of that head. */
    private static String row(String page, String name) {
        int from = page.indexOf("<h2>" + name + "</h2>");
        assertThat(from).as("the row of " + name).isPositive();
        return page.substring(from, page.indexOf("</li>", from));
    }

    @Test
    void eachHeadStandsThereWithHowFarTheyAre() throws Exception {
        String before = page(agency.head(), "?date=" + TODAY);
        assertThat(row(before, "Tono Pasir"))
                .contains("Belum mulai", "0 dari 2 bawahan langsung", "Seluruhnya 0 dari 4");
        report(first.head(), first.staff(0), TODAY);
        report(second.head(), second.staff(0), TODAY);
        report(second.head(), second.staff(1), TODAY);
        String after = page(agency.head(), "?date=" + TODAY);
        assertThat(row(after, "Tono Pasir")).contains("Sebagian", "1 dari 2 bawahan langsung", "Seluruhnya 1 dari 4");
        assertThat(row(after, "Ratna Teluk"))
                .contains("Selesai", "2 dari 2 bawahan langsung")
                .doesNotContain("Lihat ke bawah");
        assertThat(after.indexOf("Tono Pasir")).isLessThan(after.indexOf("Ratna Teluk"));
        assertThat(after).doesNotContain("<h2>Lina Tanjung</h2>");
    }

    @Test
    void theFiguresCountHeadsAndPeople() throws Exception {
        report(second.head(), second.staff(0), TODAY);
        report(second.head(), second.staff(1), TODAY);
        assertThat(page(agency.head(), "?date=" + TODAY).replaceAll("\\s+", " "))
                .containsPattern("Atasan selesai.{0,120}1 dari 3")
                .containsPattern("Pegawai dilaporkan.{0,120}2 dari 8")
                .containsPattern("Belum dilaporkan.{0,120}6");
    }

    @Test
    void theMonthShowsEachDayOfTheTree() throws Exception {
        report(section.head(), section.staff(0), TODAY);
        report(section.head(), section.staff(1), TODAY);
        assertThat(page(first.head(), "?date=" + TODAY))
                .contains("Rabu, 15 Juli 2026: Sebagian", "Selasa, 14 Juli 2026: Belum mulai")
                .doesNotContain("Minggu, 12 Juli 2026: ", "Kamis, 16 Juli 2026: ");
    }

    @Test
    void theWayDownStaysInTheTreeOnOtherDays() throws Exception {
        String down = "?date=" + TODAY + "&head=" + first.head().nip().value();
        assertThat(row(page(agency.head(), "?date=" + TODAY), "Tono Pasir")).contains("Lihat ke bawah");
        assertThat(page(agency.head(), down))
                .contains("<h2>Lina Tanjung</h2>", "Kembali ke atas")
                .contains("date=2026-07-14&amp;head=" + first.head().nip().value())
                .contains("name=\"head\" value=\"" + first.head().nip().value() + "\"")
                .doesNotContain("<h2>Ratna Teluk</h2>");
    }

    @Test
    void nobodyLooksBesideOrAbove() {
        String head = "?date=" + TODAY + "&head=";
        assertThat(get(first.head(), head + second.head().nip().value())).hasStatus(404);
        assertThat(get(first.head(), head + agency.head().nip().value())).hasStatus(404);
        assertThat(get(first.staff(0), head + first.head().nip().value())).hasStatus(404);
        assertThat(get(first.head(), head + Regency.nip().value())).hasStatus(404);
        assertThat(get(first.head(), head + section.head().nip().value())).hasStatusOk();
    }

    @Test
    void whoHasNoHeadsBelowIsToldSo() throws Exception {
        assertThat(page(first.staff(0), "")).contains("Tidak ada atasan di bawah Anda");
        assertThat(page(section.head(), "?date=" + TODAY)).contains("Tidak ada atasan di bawah Anda");
    }

    @Test
    void theDutiesSeeTheWholeGovernment() throws Exception {
        for (Role duty : new Role[] {Role.BKPSDM, Role.INSPECTORATE, Role.REGENT}) {
            Person officer =
                    regency.agency("Badan Contoh").staff("Petugas " + duty).staff(0);
            signedIn.grant(officer, duty);
            assertThat(page(officer, "?date=" + TODAY)).contains("Seluruh pemerintah daerah");
            assertThat(row(
                            page(
                                    officer,
                                    "?date=" + TODAY + "&head="
                                            + agency.head().nip().value()),
                            "Tono Pasir"))
                    .contains("0 dari 2 bawahan langsung");
        }
        Person operator = regency.agency("Badan Contoh").staff("Operator").staff(0);
        signedIn.grant(operator, Role.OPERATOR);
        assertThat(page(operator, "?date=" + TODAY)).contains("Tidak ada atasan di bawah Anda");
        assertThat(get(
                        operator,
                        "?date=" + TODAY + "&head=" + agency.head().nip().value()))
                .hasStatus(404);
    }

    @Test
    void aReportOfLeaveIsWantedAndARestDayIsNot() throws Exception {
        past.away(second.staff(0), DutyKind.LEAVE_ANNUAL, TODAY, TODAY);
        assertThat(row(page(agency.head(), "?date=" + TODAY), "Ratna Teluk")).contains("0 dari 2");
        assertThat(row(page(agency.head(), "?date=" + TODAY.minusDays(3)), "Ratna Teluk"))
                .contains("Tidak ada hari kerja");
    }
}
