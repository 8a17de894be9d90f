package id.abdi.dutyletter;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who is above records that somebody works elsewhere by a letter, and everybody sees it where the day is looked at (R10). */
@AbdiTest
class DutyLetterTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    DutyLetters letters;

    @Autowired
    JdbcClient jdbc;

    private Place agency;
    private Person one;
    private Person two;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        one = agency.staff(0);
        two = agency.staff(1);
    }

    private MvcTestResult post(Person caller, String path, Map<String, String> form) {
        var request = mvc.post().uri(path).with(signedIn.as(caller));
        for (var field : form.entrySet()) {
            request = request.param(field.getKey(), field.getValue().split("\\|", -1));
        }
        return request.exchange();
    }

    private String page(Person reader, String path) throws Exception {
        MvcTestResult answer = mvc.get().uri(path).with(signedIn.as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private static Map<String, String> form(Person... people) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put(
                "person",
                String.join(
                        "|",
                        List.of(people).stream()
                                .map(person -> person.nip().value())
                                .toList()));
        form.put("from", TODAY.toString());
        form.put("to", TODAY.plusDays(1).toString());
        form.put("number", "090/12/CONTOH");
        form.put("place", "Kecamatan Contoh");
        return form;
    }

    private List<String> recorded(Person person) {
        return jdbc.sql("select id::text from dutyletter.letter where employee = :person order by id")
                .param("person", person.id().value())
                .query(String.class)
                .list();
    }

    @Test
    void oneLetterOfTheHeadHoldsForAllItNamesAndTheBoardAndPresenceKnowIt() throws Exception {
        assertThat(post(agency.head(), "/duty-letters", form(one, two))).hasStatus3xxRedirection();
        assertThat(letters.between(List.of(one.id(), two.id()), TODAY.plusDays(1), TODAY.plusDays(1)))
                .hasSize(2);
        assertThat(letters.between(List.of(one.id()), TODAY.plusDays(2), TODAY.plusDays(9)))
                .isEmpty();
        assertThat(page(agency.head(), "/duty-letters"))
                .contains("Budi Karang", "Wati Ombak", "Kecamatan Contoh", "Nomor 090/12/CONTOH", "Dicatat Sinta Laut");
        assertThat(page(agency.head(), "/today")).contains("Surat tugas: Kecamatan Contoh");
        assertThat(page(one, "/attendance")).contains("Tugas di Kecamatan Contoh");
        assertThat(page(one, "/duty-letters"))
                .contains("Kecamatan Contoh")
                .doesNotContain("Wati Ombak", "Catat surat tugas", "Tarik surat tugas");
        assertThat(mvc.get()
                        .uri(
                                "/api/v1/employees/{nip}/presence?from=2026-07-15&to=2026-07-15",
                                one.nip().value())
                        .with(signedIn.token(one)))
                .bodyJson()
                .extractingPath("$.items[0].elsewhere")
                .isEqualTo("Kecamatan Contoh");
    }

    @Test
    void aLetterThatWasRecordedAfterItsDaySaysSo() throws Exception {
        Map<String, String> form = form(one);
        form.put("from", TODAY.minusDays(3).toString());
        post(agency.head(), "/duty-letters", form);
        assertThat(page(agency.head(), "/duty-letters")).contains("dicatat sesudah harinya");
    }

    @Test
    void nobodyRecordsTheOwnLetterAndNoStrangerAnybodys() {
        Person stranger = regency.agency("Dinas Lain")
                .head("Tono Pasir")
                .staff("Ratna Teluk")
                .head();
        assertThat(post(one, "/duty-letters", form(one))).hasStatus(403);
        assertThat(post(two, "/duty-letters", form(one))).hasStatus(422);
        assertThat(post(stranger, "/duty-letters", form(one)))
                .hasStatus(422)
                .bodyText()
                .contains("bukan orang Anda");
        assertThat(recorded(one)).isEmpty();
        Person officer = regency.agency("BKPSDM Contoh")
                .head("Kepala Contoh")
                .staff("Petugas Contoh")
                .staff(0);
        signedIn.grant(officer, Role.BKPSDM);
        Map<String, String> form = form(officer);
        assertThat(post(officer, "/duty-letters", form)).hasStatus(403);
        form.remove("person");
        form.put("others", one.nip().value() + ", " + two.nip().value());
        assertThat(post(officer, "/duty-letters", form)).hasStatus3xxRedirection();
        assertThat(recorded(one)).hasSize(1);
        assertThat(recorded(two)).hasSize(1);
    }

    @Test
    void theSameFormTwiceIsOneLetterAndAnotherForTheSameDayIsRefused() {
        Map<String, String> form = form(one);
        form.put("form", UUID.randomUUID().toString());
        assertThat(post(agency.head(), "/duty-letters", form)).hasStatus3xxRedirection();
        assertThat(post(agency.head(), "/duty-letters", form)).hasStatus3xxRedirection();
        assertThat(recorded(one)).hasSize(1);
        form.put("place", "Desa Contoh");
        assertThat(post(agency.head(), "/duty-letters", form))
                .hasStatus(409)
                .bodyText()
                .contains("Formulir ini sudah menyimpan surat tugas lain");
        assertThat(post(agency.head(), "/duty-letters", form(two, one)))
                .hasStatus(409)
                .bodyText()
                .contains("Budi Karang sudah bersurat tugas 090/12/CONTOH");
        assertThat(recorded(two)).isEmpty();
    }

    @Test
    void aWithdrawnLetterStaysOnRecordAndCountsNoMore() throws Exception {
        post(agency.head(), "/duty-letters", form(one));
        String withdrawal = "/duty-letters/" + recorded(one).getFirst() + "/withdrawal";
        assertThat(post(one, withdrawal, Map.of("reason", "Tidak jadi berangkat")))
                .hasStatus(403);
        assertThat(post(two, withdrawal, Map.of("reason", "Tidak jadi berangkat")))
                .hasStatus(404);
        assertThat(post(agency.head(), withdrawal, Map.of("reason", ""))).hasStatus(422);
        assertThat(post(agency.head(), withdrawal, Map.of("reason", "Tidak jadi berangkat")))
                .hasStatus3xxRedirection();
        assertThat(post(agency.head(), withdrawal, Map.of("reason", "Tidak jadi berangkat")))
                .hasStatus(409);
        assertThat(page(one, "/duty-letters")).contains("Ditarik", "oleh Sinta Laut: Tidak jadi berangkat");
        assertThat(page(agency.head(), "/today")).doesNotContain("Surat tugas: Kecamatan Contoh");
        assertThat(post(agency.head(), "/duty-letters", form(one))).hasStatus3xxRedirection();
    }

    @ParameterizedTest
    @CsvSource({
        "person, '', Pilih pegawainya",
        "from, '', Isi hari pertamanya",
        "to, 2026-07-14, Hari terakhir tidak boleh sebelum hari pertama.",
        "to, 2036-07-14, Paling lama 366 hari.",
        "number, '', Isi nomor suratnya",
        "place, ab, Isi tempatnya"
    })
    void everyMistakeIsSaid(String field, String typed, String words) {
        Map<String, String> form = form(one);
        form.put(field, typed);
        assertThat(post(agency.head(), "/duty-letters", form))
                .hasStatus(422)
                .bodyText()
                .contains(words);
        assertThat(recorded(one)).isEmpty();
    }
}
