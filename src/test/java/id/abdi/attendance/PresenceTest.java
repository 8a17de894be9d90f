package id.abdi.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.clocking.GivenDevices;
import id.abdi.clocking.Touches;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the person and the head see of devices, and corrections with reason and approver (R10; complaint 71). */
@AbdiTest
class PresenceTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    GivenDevices devices;

    @Autowired
    Presence presence;

    @Autowired
    Touches touches;

    @Autowired
    JdbcClient jdbc;

    private Person head;
    private Person person;
    private Person colleague;

    @BeforeEach
    void touched() {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        head = agency.head();
        person = agency.staff(0);
        colleague = agency.staff(1);
        devices.touched(
                regency.agency("BKPSDM Contoh").head("Tono Pasir").head(),
                person,
                LocalDate.of(2026, 7, 13),
                "2026-07-13 07:58:00",
                "2026-07-13 16:02:00",
                "2026-07-14 07:20:00");
    }

    private MvcTestResult get(Person reader, String path) {
        return mvc.get().uri(path).with(signedIn.as(reader)).exchange();
    }

    private String page(Person reader, String path) throws UnsupportedEncodingException {
        MvcTestResult answer = get(reader, path);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private MvcTestResult post(Person caller, String path, Map<String, String> form) {
        var request = mvc.post().uri(path).with(signedIn.as(caller));
        for (var field : form.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private String asked() {
        assertThat(post(
                        person,
                        "/attendance/corrections",
                        Map.of("day", "2026-07-14", "left", "16:00", "reason", "Rapat di Kantor Camat Contoh")))
                .hasStatus3xxRedirection();
        return jdbc.sql("select id::text from attendance.correction where employee = :person")
                .param("person", person.id().value())
                .query(String.class)
                .single();
    }

    private DayPresence tuesday() {
        LocalDate day = TODAY.minusDays(1);
        return Optional.ofNullable(presence.of(person.id(), day, TODAY).get(day))
                .orElseThrow();
    }

    private static DayPresence told(@Nullable DayPresence day) {
        return Optional.ofNullable(day).orElseThrow();
    }

    @Test
    void thePersonAndTheHeadSeeItAndAColleagueDoesNot() throws Exception {
        assertThat(page(person, "/attendance"))
                .contains("Presensi saya", "07.58–16.02", "datang 28 m sesudah mulai", "07.20, satu sentuhan saja");
        String address = "/attendance/people/" + person.nip().value();
        assertThat(page(head, address)).contains("Budi Karang", "07.58–16.02").doesNotContain("Ajukan koreksi");
        assertThat(get(colleague, address)).hasStatus(404);
        assertThat(page(colleague, "/attendance")).doesNotContain("07.58");
    }

    @Test
    void manyPeopleAreAskedAtOnceAndEverybodyHasAnEntry() {
        Map<?, DayPresence> days = presence.on(List.of(person.id(), colleague.id()), LocalDate.of(2026, 7, 13));
        assertThat(days).hasSize(2);
        assertThat(told(days.get(person.id())).late()).isEqualTo(28);
        assertThat(told(days.get(colleague.id())).told()).isFalse();
    }

    @Test
    void aCorrectionCountsWhenTheHeadApprovesItAndTheTouchesStay() throws Exception {
        String correction = asked();
        assertThat(tuesday().corrected()).isFalse();
        String decision = "/attendance/corrections/" + correction + "/decision";
        assertThat(post(person, decision, Map.of("approved", "true"))).hasStatus(403);
        assertThat(post(colleague, decision, Map.of("approved", "true"))).hasStatus(404);
        assertThat(page(head, "/attendance"))
                .contains(
                        "menunggu keputusan Anda: 1", "Budi Karang", "datang –, pulang 16.00", "Rapat di Kantor Camat");
        assertThat(post(head, decision, Map.of("approved", "false"))).hasStatus(422);
        assertThat(post(head, decision, Map.of("approved", "true"))).hasStatus3xxRedirection();
        assertThat(post(head, decision, Map.of("approved", "true"))).hasStatus(409);
        assertThat(tuesday().corrected()).isTrue();
        assertThat(tuesday().minutes()).isEqualTo(460);
        assertThat(touches.of(List.of(person.id()), TestClock.START.minusSeconds(200_000), TestClock.START)
                        .get(person.id()))
                .hasSize(3);
        assertThat(page(person, "/attendance")).contains("Dikoreksi", "disetujui");
    }

    @Test
    void whoDecidesIsToldThatCorrectionsWaitAndWhoAskedWhatBecameOfIt() throws Exception {
        String correction = asked();
        assertThat(told(head)).containsExactly("Ada koreksi presensi yang menunggu keputusan Anda.");
        for (int back = 2; back < 5; back++) {
            post(
                    colleague,
                    "/attendance/corrections",
                    Map.of("day", TODAY.minusDays(back).toString(), "left", "16:00", "reason", "Contoh lain"));
        }
        assertThat(told(head)).as("three more, told once").hasSize(2);
        assertThat(told(colleague)).isEmpty();
        post(head, "/attendance/corrections/" + correction + "/decision", Map.of("approved", "true"));
        assertThat(told(person)).containsExactly("Koreksi presensi Anda untuk Selasa, 14 Juli 2026 disetujui.");
    }

    private List<String> told(Person whom) {
        return jdbc.sql("select indonesian from notice.notice where person = :person order by id")
                .param("person", whom.id().value())
                .query(String.class)
                .list();
    }

    @Test
    void oneCorrectionOfADayWaitsAtATime() {
        asked();
        assertThat(post(
                        person,
                        "/attendance/corrections",
                        Map.of("day", "2026-07-14", "left", "17:00", "reason", "Contoh lain")))
                .hasStatus(409);
        assertThat(post(person, "/attendance/corrections", Map.of("day", "2026-07-16", "reason", "")))
                .hasStatus(422);
    }
}
