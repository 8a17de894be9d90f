package id.abdi.listing;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.Reports;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.notice.Notice;
import id.abdi.notice.Notices;
import id.abdi.programme.GivenProgrammes;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The lists that people work with every day leave as files too, by the handler of their page (SEC-27). */
@AbdiTest
class EveryListTest {
    private static final LocalDate DAY = TestClock.TODAY;

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

    @Autowired
    Notices notices;

    @Autowired
    GivenProgrammes programmes;

    @Autowired
    ExportSql sql;

    private Place agency;
    private Place section;
    private Person budi;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Petugas Contoh");
        section = agency.section("Bidang Satu").head("Tono Pasir").staff("Budi Karang", "Wati Ombak");
        budi = section.staff(0);
    }

    private MvcTestResult get(Person reader, String address) {
        return mvc.get().uri(address).with(signedIn.as(reader)).exchange();
    }

    private List<String> csv(Person reader, String address) throws Exception {
        MvcTestResult answer = get(reader, address + (address.contains("?") ? "&" : "?") + "as=csv");
        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(sql.newest(reader.id(), "", null, 9))
                .extracting(ExportedList::address)
                .contains(address);
        return answer.getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private ExportedList newest(Person by) {
        return sql.newest(by.id(), "", null, 1).getFirst();
    }

    private Person holder(Role duty) {
        Person person = agency.staff(0);
        signedIn.grant(person, duty);
        return person;
    }

    @Test
    void theBoardOfADayLeavesWithWhatIsReported() throws Exception {
        past.did(budi, DAY, "Memeriksa berkas", 60);
        assertThat(reports.expected(section.head(), budi, DAY)).hasStatus(201);
        assertThat(csv(section.head(), "/today?date=" + DAY))
                .anyMatch(line -> line.startsWith("Budi Karang," + budi.nip().value())
                        && line.contains(",1,60,,Memeriksa berkas,Sesuai,"))
                .anyMatch(line -> line.startsWith("Wati Ombak,") && line.endsWith(",0,0,,,,,"));
        assertThat(get(section.head(), "/today?date=" + DAY)).bodyText().contains("as=xlsx");
        assertThat(get(budi, "/today?as=csv")).hasStatusOk().bodyText().startsWith("<!doctype html>");
    }

    @Test
    void theMonthOfActivitiesLeavesToItsPersonAlone() throws Exception {
        past.did(budi, DAY, "Memeriksa berkas", 60).did(budi, DAY.minusDays(1), "Rapat bidang", 30);
        assertThat(csv(budi, "/activities?date=" + DAY))
                .anyMatch(line -> line.startsWith(DAY + ",Memeriksa berkas,60,1,berkas,Rutin,"))
                .anyMatch(line -> line.contains("Rapat bidang,30"));
        assertThat(newest(budi).about()).isEqualTo(budi.id());
    }

    @Test
    void theNoticesLeaveToWhomTheyWereTold() throws Exception {
        notices.tell(budi.id(), Notice.of("contoh:" + budi.id(), "notice.empty.hint", "/rules"));
        assertThat(csv(budi, "/notices"))
                .anyMatch(line -> line.contains("Pengingat dan jawaban") && line.contains("Baru"));
        assertThat(csv(section.staff(1), "/notices")).noneMatch(line -> line.contains("Pengingat"));
    }

    @Test
    void theAnswerAboutAHeadLeavesToWhoMaySeeIt() throws Exception {
        Person head = section.head();
        String address = "/people/" + head.nip().value() + "/severity";
        assertThat(csv(agency.head(), address)).anyMatch(line -> line.startsWith("Tono Pasir,Belum dapat dikatakan,"));
        assertThat(newest(agency.head()).about()).isEqualTo(head.id());
        assertThat(get(budi, address + "?as=csv")).hasStatus(404);
    }

    @Test
    void dutiesAndPeopleWithoutAnAccountLeaveToThePersonnelAgency() throws Exception {
        assertThat(get(section.head(), "/duties?as=csv")).hasStatus(404);
        Person officer = holder(Role.BKPSDM);
        assertThat(csv(officer, "/duties"))
                .anyMatch(line -> line.contains("BKPSDM") && line.contains("Petugas Contoh"));
        assertThat(get(officer, "/duties")).bodyText().contains("/duties?as=xlsx");
        String unit = "/codes?unit=" + section.id();
        assertThat(csv(officer, unit)).anyMatch(line -> line.startsWith("Wati Ombak,"));
        assertThat(get(officer, "/codes?as=csv")).hasStatusOk().bodyText().startsWith("<!doctype html>");
        assertThat(get(section.head(), unit + "&as=csv")).hasStatus(404);
    }

    @Test
    void theLeadersAnswersLeaveToTheLeader() throws Exception {
        assertThat(get(section.head(), "/leader?as=csv")).hasStatus(403);
        assertThat(csv(holder(Role.REGENT), "/leader")).anyMatch(line -> line.startsWith("Program unggulan,,"));
    }

    @Test
    void aProgrammeAndTheHolidaysOfAYearLeaveToEverybody() throws Exception {
        String programme = "/programmes/" + programmes.of(agency, "Pelayanan yang dekat");
        assertThat(csv(budi, programme)).anyMatch(line -> line.startsWith("Perangkat daerah pengampu,Dinas Contoh"));
        MvcTestResult answer = get(budi, "/calendar?year=" + DAY.getYear());
        assertThat(answer).hasStatusOk();
        if (answer.getResponse().getContentAsString().contains("as=xlsx")) {
            assertThat(csv(budi, "/calendar?year=" + DAY.getYear())).anyMatch(line -> line.contains("Tanggal"));
        }
    }

    @Test
    void aWorkbookOfAPageBelowTheListsIsOne() throws Exception {
        MvcTestResult answer = get(holder(Role.BKPSDM), "/duties?as=xlsx");
        assertThat(answer).hasStatusOk();
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            assertThat(workbook.getFirstSheet().read()).hasSizeGreaterThan(1);
        }
    }
}
