package id.abdi.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Refusal;
import id.abdi.standard.GivenStandards;
import id.abdi.standard.WorkStandard;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Activities are measured by the work standard in force on their day (R2; S-5, W-1). */
@AbdiTest
class MeasuredActivityTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    RecordActivity record;

    @Autowired
    RemoveActivity remove;

    @Autowired
    Activities activities;

    @Autowired
    GivenStandards given;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvcTester mvc;

    private Place section;
    private Person budi;
    private WorkStandard standard;

    @BeforeEach
    void build() {
        section = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        budi = section.staff(0);
        standard = given.of(section, "Memeriksa berkas izin", "berkas", "7.5", TODAY.minusDays(30));
    }

    private ActivityInput input(@Nullable Integer minutes, @Nullable String quantity, String code) {
        return new ActivityInput(
                TODAY,
                "Memeriksa berkas",
                minutes,
                quantity == null ? null : new BigDecimal(quantity),
                null,
                ActivityKind.ROUTINE,
                null,
                null,
                code,
                null,
                false,
                null);
    }

    private Activity did(ActivityId id, ActivityInput input) {
        return record.by(regency.caller(budi), budi.id(), id, input);
    }

    private Activity did(@Nullable Integer minutes, @Nullable String quantity) {
        return did(ActivityId.fresh(), input(minutes, quantity, standard.code().value()));
    }

    private void refused(String type, ActivityInput input) {
        assertThatThrownBy(() -> did(ActivityId.fresh(), input))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    @Test
    void w1_minutesAreProposedFromTheStandard() {
        Activity activity = did(null, "4");
        assertThat(activity.minutes()).isEqualTo(30);
        assertThat(activity.unitOfOutput()).isEqualTo("berkas");
        assertThat(activity.standardMinutes()).isEqualTo(30);
    }

    @Test
    void whatIsClaimedMayDifferFromTheStandard() {
        Activity activity = did(45, "4");
        assertThat(activity.minutes()).isEqualTo(45);
        assertThat(activity.standardMinutes()).isEqualTo(30);
        DayWork day = activities.on(List.of(budi.id()), TODAY).getOrDefault(budi.id(), DayWork.NONE);
        assertThat(day.minutes()).isEqualTo(45);
        assertThat(day.standardMinutes()).isEqualTo(30);
    }

    @Test
    void s5_theStandardInForceOnTheDayCounts() {
        given.change(section, standard, "20", TODAY.plusDays(1));
        Activity before = did(null, "2");
        clock.set(TODAY.plusDays(1), LocalTime.of(9, 0));
        assertThat(did(null, "2").standardMinutes()).as("recorded a day later").isEqualTo(15);
        assertThat(before.standardMinutes()).isEqualTo(15);
        Activity next = did(
                ActivityId.fresh(),
                new ActivityInput(
                        TODAY.plusDays(1),
                        "Memeriksa berkas",
                        null,
                        BigDecimal.TWO,
                        "berkas",
                        ActivityKind.ROUTINE,
                        null,
                        null,
                        standard.code().value(),
                        null,
                        false,
                        null));
        assertThat(next.standardMinutes()).isEqualTo(40);
        DayWork day = activities.on(List.of(budi.id()), TODAY).getOrDefault(budi.id(), DayWork.NONE);
        assertThat(day.standardMinutes()).isEqualTo(30);
    }

    @Test
    void aCodeThatNobodySetIsRefused() {
        refused("unknown-standard", input(30, "1", "TIDAK-ADA-9"));
    }

    @Test
    void aStandardOfOthersIsRefused() {
        Place other = regency.agency("Dinas Lain").head("Tono Pasir");
        WorkStandard theirs = given.of(other, "Menyusun laporan", "laporan", "60", TODAY.minusDays(9));
        refused("standard-not-claimable", input(30, "1", theirs.code().value()));
    }

    @Test
    void anotherUnitOfOutputIsRefused() {
        refused(
                "other-unit",
                new ActivityInput(
                        TODAY,
                        "Memeriksa berkas",
                        30,
                        BigDecimal.ONE,
                        "surat",
                        ActivityKind.ROUTINE,
                        null,
                        null,
                        standard.code().value(),
                        null,
                        false,
                        null));
    }

    @Test
    void theSameRequestHasTheSameAnswerAfterTheStandardWasWithdrawn() {
        ActivityId id = ActivityId.fresh();
        ActivityInput input = input(null, "4", standard.code().value());
        Activity first = did(id, input);
        given.withdraw(section, standard, TODAY);
        assertThat(did(id, input)).isEqualTo(first);
    }

    @Test
    void aCorrectionKeepsTheStandardThatWasWithdrawnSince() {
        ActivityId id = ActivityId.fresh();
        did(id, input(null, "4", standard.code().value()));
        given.withdraw(section, standard, TODAY);
        Activity corrected = did(id, input(null, "6", standard.code().value()));
        assertThat(corrected.version()).isEqualTo(2);
        assertThat(corrected.standardMinutes()).isEqualTo(45);
        assertThat(corrected.unitOfOutput()).isEqualTo("berkas");
    }

    @Test
    void aRemovedActivityKeepsItsStandard() {
        Activity activity = did(45, "4");
        assertThat(remove.by(regency.caller(budi), budi.id(), activity.id(), 1).standard())
                .isEqualTo(activity.standard());
    }

    private String html(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String page(Person reader, String path) {
        MvcTestResult answer = mvc.get().uri(path).with(signedIn.as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return html(answer);
    }

    @Test
    void twoLettersOfferTheOwnRecentStandardsFirst() {
        given.of(section, "Memeriksa alat", "alat", "5", TODAY.minusDays(9));
        assertThat(page(budi, "/activities/standards?standardCode=me&date=" + TODAY))
                .containsSubsequence("Memeriksa alat", "Memeriksa berkas izin");
        did(null, "1");
        assertThat(page(budi, "/activities/standards?standardCode=me&date=" + TODAY))
                .containsSubsequence("Memeriksa berkas izin", "Memeriksa alat")
                .doesNotContain("<!doctype html>");
        assertThat(page(budi, "/activities/standards?standardCode=xq&date=" + TODAY))
                .contains("Tidak ada standar");
    }

    @Test
    void aStandardFillsTheFormWithoutScript() {
        assertThat(page(budi, "/activities?standard=" + standard.code()))
                .contains("value=\"" + standard.code() + "\"", ">Memeriksa berkas izin</textarea>");
    }

    @Test
    void theDayAndTheBoardShowClaimStandardAndDifference() {
        MvcTestResult saved = mvc.post()
                .uri("/activities")
                .with(signedIn.as(budi))
                .param("id", ActivityId.fresh().toString())
                .param("date", TODAY.toString())
                .param("description", "Memeriksa berkas izin")
                .param("minutes", "45")
                .param("quantity", "4")
                .param("standardCode", standard.code().value())
                .param("deviation", "Banyak berkas kurang lengkap")
                .param("kind", "ROUTINE")
                .param("replaces", "0")
                .exchange();
        assertThat(saved).hasStatus3xxRedirection();
        assertThat(page(budi, "/activities?date=" + TODAY))
                .contains(
                        "memberi 30 m, tercatat 15 m lebih lama",
                        "Banyak berkas kurang lengkap",
                        "Menurut standar 30 m");
        assertThat(page(section.head(), "/today?date=" + TODAY))
                .contains("menurut standar 30 m", "tercatat 15 m lebih lama", "Banyak berkas kurang lengkap");
    }

    @Test
    void theApiTakesAndAnswersTheStandard() {
        String body =
                "{\"date\":\"%s\",\"description\":\"Memeriksa berkas\",\"minutes\":45,\"quantity\":4,\"standardCode\":\"%s\",\"kind\":\"ROUTINE\"}"
                        .formatted(TODAY, standard.code());
        MvcTestResult put = mvc.put()
                .uri("/api/v1/employees/{nip}/activities/{id}", budi.nip().value(), ActivityId.fresh())
                .with(signedIn.token(budi))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
        assertThat(put)
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.standardCode",
                        value -> value.assertThat().isEqualTo(standard.code().value()))
                .hasPathSatisfying(
                        "$.standardMinutes", value -> value.assertThat().isEqualTo(30))
                .hasPathSatisfying("$.unitOfOutput", value -> value.assertThat().isEqualTo("berkas"));
        assertThat(mvc.get()
                        .uri("/api/v1/me/subordinates")
                        .with(signedIn.token(section.head()))
                        .exchange())
                .bodyJson()
                .hasPathSatisfying(
                        "$.items[0].standardMinutes",
                        value -> value.assertThat().isEqualTo(30));
    }
}
