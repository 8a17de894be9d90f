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
import id.abdi.kernel.Uuid7;
import id.abdi.standard.GivenStandards;
import id.abdi.standard.WorkStandard;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A week of recurring duties is filled in at once and saved once. */
@AbdiTest
class WeekTest {
    /** Wednesday; the day before closed at ten this morning. */
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    GivenStandards given;

    @Autowired
    Activities activities;

    @Autowired
    SignedIn signedIn;

    @Autowired
    TestClock clock;

    private Place section;
    private Person budi;
    private WorkStandard files;
    private WorkStandard letters;

    @BeforeEach
    void build() {
        section = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang");
        budi = section.staff(0);
        files = given.of(section, "Memeriksa berkas izin", "berkas", "7.5", TODAY.minusDays(30));
        letters = given.of(section, "Mengantar surat", "surat", "20", TODAY.minusDays(30));
        clock.set(TODAY, LocalTime.of(9, 0));
    }

    private String page() throws UnsupportedEncodingException {
        MvcTestResult answer = mvc.get()
                .uri("/activities/week?date=" + TODAY)
                .with(signedIn.as(budi))
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private MvcTestResult save(UUID seed, String... cells) {
        var form = mvc.post()
                .uri("/activities/week")
                .with(signedIn.as(budi))
                .param("seed", seed.toString())
                .param("monday", TODAY.minusDays(2).toString())
                .param("_page", "/activities/week?date=" + TODAY);
        for (int i = 0; i < cells.length; i += 2) {
            form = form.param(cells[i], cells[i + 1]);
        }
        return form.exchange();
    }

    private DayWork day(LocalDate date) {
        return activities.on(List.of(budi.id()), date).getOrDefault(budi.id(), DayWork.NONE);
    }

    private static String cell(WorkStandard standard, LocalDate date) {
        return SaveWeek.field(standard.code().value(), date);
    }

    @Test
    void oneSaveRecordsEveryFilledCell() throws UnsupportedEncodingException {
        assertThat(page()).contains("Memeriksa berkas izin", "Mengantar surat", cell(files, TODAY));
        LocalDate yesterday = TODAY.minusDays(1);
        assertThat(save(
                        Uuid7.next(),
                        cell(files, yesterday),
                        "4",
                        cell(files, TODAY),
                        "2,5",
                        cell(letters, TODAY),
                        "1",
                        cell(letters, yesterday),
                        ""))
                .hasStatus3xxRedirection();
        assertThat(day(yesterday).minutes()).isEqualTo(30);
        assertThat(day(TODAY).count()).isEqualTo(2);
        assertThat(day(TODAY).minutes()).isEqualTo(39);
        assertThat(page()).contains("tercatat 4", "tercatat 2,5");
    }

    @Test
    void aWeekSentTwiceIsRecordedOnce() {
        UUID seed = Uuid7.next();
        save(seed, cell(files, TODAY), "4");
        save(seed, cell(files, TODAY), "4");
        assertThat(day(TODAY).count()).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsSaidAtItsCellAndNothingIsStored() {
        assertThat(save(Uuid7.next(), cell(files, TODAY), "banyak", cell(letters, TODAY), "1"))
                .hasStatus(422)
                .hasForwardedUrl("/activities/week?date=" + TODAY);
        assertThat(day(TODAY).count()).isZero();
    }

    @Test
    void aClosedDayStopsTheWholeWeek() {
        assertThat(save(Uuid7.next(), cell(files, TODAY), "1", cell(files, TODAY.minusDays(2)), "1"))
                .hasStatus(422);
        assertThat(day(TODAY).count()).isZero();
    }

    @Test
    void anEmptyWeekIsRefused() {
        assertThat(save(Uuid7.next(), cell(files, TODAY), " ")).hasStatus(422);
    }
}
