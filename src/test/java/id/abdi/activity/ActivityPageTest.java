package id.abdi.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Queries;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of the own day: whole, in parts, refused, and closed to who has not signed in (R4, UX-3, UX-5, UX-6). */
@AbdiTest
class ActivityPageTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Activities activities;

    @Autowired
    Regency regency;

    @Autowired
    PastWork past;

    @Autowired
    SignedIn signedIn;

    @Autowired
    TestClock clock;

    private Place agency;
    private Person person;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        person = agency.staff(0);
    }

    private MvcTestResult page(String query) {
        return mvc.get().uri("/activities" + query).with(signedIn.as(person)).exchange();
    }

    private static String html(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult save(boolean htmx, ActivityId id, String description, String minutes) {
        var form = mvc.post()
                .uri("/activities")
                .with(signedIn.as(person))
                .param("id", id.toString())
                .param("date", TODAY.toString())
                .param("description", description)
                .param("minutes", minutes)
                .param("kind", "ROUTINE")
                .param("replaces", "0")
                .param("_page", "/activities?date=" + TODAY);
        return (htmx ? form.header("HX-Request", "true") : form).exchange();
    }

    private DayWork day() {
        return activities.on(List.of(person.id()), TODAY).getOrDefault(person.id(), DayWork.NONE);
    }

    @Test
    void theWholePageShowsTheDay() {
        past.did(person, TODAY, "Memeriksa berkas izin", 90);
        String page = html(page(""));
        assertThat(page)
                .contains("<!doctype html>", "<h1>Kegiatan saya</h1>", "Memeriksa berkas izin", "1 j 30 m")
                .contains("Terbuka sampai", "data-suggestion")
                .contains("enctype=\"multipart/form-data\"");
    }

    @Test
    void htmxGetsThePartThatChanged() {
        MvcTestResult saved = save(true, ActivityId.fresh(), "Rapat koordinasi", "45");
        assertThat(saved).hasStatusOk();
        assertThat(html(saved)).contains("Rapat koordinasi").doesNotContain("<!doctype html>", "<h1>");
        assertThat(day().minutes()).isEqualTo(45);
    }

    @Test
    void aPlainFormGoesBackToItsPage() {
        assertThat(save(false, ActivityId.fresh(), "Rapat koordinasi", "45")).hasStatus3xxRedirection();
        assertThat(html(page("?date=" + TODAY))).contains("Rapat koordinasi");
    }

    @Test
    void aFormSentTwiceRecordsOne() {
        ActivityId id = ActivityId.fresh();
        save(true, id, "Rapat koordinasi", "45");
        save(true, id, "Rapat koordinasi", "45");
        assertThat(day().count()).isEqualTo(1);
    }

    @Test
    void aRefusedPlainFormGoesBackToItsPage() {
        MvcTestResult refused = save(false, ActivityId.fresh(), "Rapat koordinasi", "banyak");
        assertThat(refused).hasStatus(422).hasForwardedUrl("/activities?date=" + TODAY);
        assertThat(day().count()).isZero();
    }

    @Test
    void htmxGetsTheNoticeOfARefusal() {
        MvcTestResult refused = save(true, ActivityId.fresh(), "ya", "banyak");
        assertThat(refused).hasStatus(422);
        assertThat(html(refused))
                .contains("data-field=\"description\"", "data-field=\"minutes\"")
                .doesNotContain("<!doctype html>");
    }

    @Test
    void aRemovedActivityIsOfferedAgain() {
        ActivityId id = ActivityId.fresh();
        save(true, id, "Rapat koordinasi", "45");
        MvcTestResult removed = mvc.post()
                .uri("/activities/" + id + "/remove")
                .with(signedIn.as(person))
                .param("version", "1")
                .header("HX-Request", "true")
                .exchange();
        assertThat(removed).hasStatusOk();
        assertThat(html(removed)).contains("Batalkan penghapusan", "Belum ada kegiatan");
    }

    @Test
    void aClosedDayIsOnlyRead() {
        past.did(person, TODAY, "Memeriksa berkas izin", 90);
        clock.set(TODAY.plusDays(1), LocalTime.of(10, 0));
        assertThat(html(page("?date=" + TODAY)))
                .contains("Memeriksa berkas izin", "hanya dapat dibaca")
                .doesNotContain("data-activity-form", "/remove\"");
    }

    @Test
    void anotherPersonsActivityIsNotTakenIntoTheForm() {
        past.did(agency.staff(1), TODAY, "Rahasia orang lain", 30);
        ActivityId other = activities.on(List.of(agency.staff(1).id()), TODAY).values().stream()
                .flatMap(work -> work.activities().stream())
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(html(page("?edit=" + other))).doesNotContain("Rahasia orang lain");
        assertThat(html(page("?like=" + other))).doesNotContain("Rahasia orang lain");
    }

    @Test
    void whoHasNotSignedInGoesThereFirst() {
        assertThat(mvc.get().uri("/activities")).hasStatus3xxRedirection();
    }

    @Test
    void aFullMonthAsksNoMoreOfTheDatabaseThanOneActivity() {
        past.did(person, TODAY, "Memeriksa berkas", 60);
        page("");
        List<String> one = Queries.of(() -> page(""));
        TODAY.minusDays(13)
                .datesUntil(TODAY.plusDays(1))
                .forEach(
                        day -> past.did(person, day, "Memeriksa berkas", 60).did(person, day, "Rapat hari " + day, 30));
        List<String> full = Queries.of(() -> page(""));
        assertThat(full).hasSameSizeAs(one);
        assertThat(full).hasSizeLessThanOrEqualTo(24);
    }
}
