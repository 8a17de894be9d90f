package id.abdi.worklog;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.activity.Activities;
import id.abdi.activity.DayWork;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Uuid7;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The organiser lists who took part, each says for themself, and what differs shows. */
@AbdiTest
class SharedEventTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    Activities activities;

    @Autowired
    SignedIn signedIn;

    private Person organiser;
    private Person wati;
    private Person guest;
    private final UUID id = Uuid7.next();

    @BeforeEach
    void build() {
        Place section = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        organiser = section.staff(0);
        wati = section.staff(1);
        guest = regency.agency("Dinas Lain").head("Tono Pasir").head();
    }

    private MvcTestResult listed(String minutes, String numbers) {
        return mvc.post()
                .uri("/activities/events")
                .with(signedIn.as(organiser))
                .param("id", id.toString())
                .param("title", "Rapat koordinasi Contoh")
                .param("date", TODAY.toString())
                .param("startedAt", "09:00")
                .param("minutes", minutes)
                .param("people", wati.id().toString())
                .param("numbers", numbers)
                .param("_page", "/activities/events/new")
                .exchange();
    }

    private MvcTestResult answer(Person person, String there, String minutes) {
        return mvc.post()
                .uri("/activities/events/" + id + "/answer")
                .with(signedIn.as(person))
                .param("there", there)
                .param("minutes", minutes)
                .param("words", "Contoh keterangan")
                .exchange();
    }

    private String page(Person reader, String path) throws UnsupportedEncodingException {
        MvcTestResult result = mvc.get().uri(path).with(signedIn.as(reader)).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString();
    }

    private DayWork day(Person person) {
        return activities.on(List.of(person.id()), TODAY).getOrDefault(person.id(), DayWork.NONE);
    }

    @Test
    void itCountsForEachOnlyAfterTheirOwnWord() throws UnsupportedEncodingException {
        assertThat(listed("90", guest.nip().value())).hasStatus3xxRedirection();
        assertThat(listed("90", guest.nip().value())).as("sent twice").hasStatus3xxRedirection();
        assertThat(day(organiser).minutes()).isEqualTo(90);
        assertThat(day(wati).count()).isZero();
        assertThat(page(wati, "/activities?date=" + TODAY))
                .contains("Apakah Anda hadir di \"Rapat koordinasi Contoh\"?");
        assertThat(answer(wati, "true", "60")).hasStatus3xxRedirection();
        assertThat(day(wati).minutes()).isEqualTo(60);
        assertThat(answer(guest, "false", "")).hasStatus3xxRedirection();
        assertThat(day(guest).count()).isZero();
        assertThat(page(organiser, "/activities/events/" + id))
                .contains("hadir 1 j, berbeda dari catatan", "tidak hadir", "hadir 1 j 30 m", "3 dari 3 peserta");
        assertThat(page(organiser, "/activities/events")).contains("3 dari 3 menjawab, 2 berbeda");
    }

    @Test
    void aNumberBecomesNoNameAndAReasonIsReadByTheOrganiserAlone() throws UnsupportedEncodingException {
        listed("90", guest.nip().value());
        String address = "/activities/events/" + id;
        assertThat(page(organiser, address))
                .contains(guest.nip().value(), "Wati Ombak")
                .doesNotContain("Tono Pasir");
        assertThat(page(wati, address))
                .contains("Pegawai dari unit lain")
                .doesNotContain("Tono Pasir", guest.nip().value());
        answer(guest, "false", "");
        assertThat(page(organiser, address)).contains("Tono Pasir", "Contoh keterangan");
        assertThat(page(guest, address)).contains("Contoh keterangan");
        assertThat(page(wati, address)).contains("Tono Pasir").doesNotContain("Contoh keterangan");
    }

    @Test
    void moreNumbersThanAnEventHoldsAreRefusedAtOnce() {
        assertThat(listed("90", "bukan nomor\n".repeat(ShareEvent.MOST_PEOPLE + 1)))
                .hasStatus(422)
                .failure()
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.key()).isEqualTo("worklog.field.people")));
    }

    @Test
    void theSameEventWithOtherContentIsRefusedAndNotLost() {
        listed("90", "");
        assertThat(listed("60", "")).hasStatus(409);
        assertThat(listed("90", guest.nip().value())).hasStatus(409);
        answer(wati, "true", "30");
        assertThat(listed("90", "")).as("sent twice").hasStatus3xxRedirection();
    }

    @Test
    void nobodyAnswersTwiceOrForOthers() {
        listed("90", "");
        assertThat(answer(guest, "true", "")).hasStatus(404);
        assertThat(answer(wati, "true", "banyak")).hasStatus(422);
        assertThat(answer(wati, "true", "")).hasStatus3xxRedirection();
        assertThat(answer(wati, "false", "")).hasStatus(409);
        assertThat(mvc.get()
                        .uri("/activities/events/" + id)
                        .with(signedIn.as(guest))
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void anUnknownNumberIsNamed() {
        assertThat(listed("90", Regency.nip().value())).hasStatus(422).hasForwardedUrl("/activities/events/new");
        assertThat(day(organiser).count()).isZero();
    }
}
