package id.abdi.worklog;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.activity.Activities;
import id.abdi.activity.Activity;
import id.abdi.activity.DayWork;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.standard.GivenStandards;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** A daily log is looked at row by row, then the chosen rows are recorded. */
@AbdiTest
class LogPageTest {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final String LOG = """
            Start Date;End Date;Jam Mulai;Jam Selesai;Rencana Kinerja;Kegiatan;Capaian;Progres;Link Bukti;Centang
            %1$s;;08.00;10.30;2;Rapat koordinasi Contoh;Terlaksana dengan 3 seksi;100;https://contoh.invalid/b/1;1
            %1$s;;;;2;Memeriksa berkas izin;Terperiksa 14 berkas;100;;1
            %1$s;;;;2;Menata ruang arsip Contoh;Ruang tertata;100;;1
            2026-01-05;;08.00;09.00;2;Kegiatan lama Contoh;Selesai;100;;1
            tanggal apa;;08.00;09.00;2;Kegiatan lain Contoh;Selesai;100;;1
            """.formatted(TODAY);

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

    private Person budi;

    @BeforeEach
    void build() {
        Place section = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang");
        budi = section.staff(0);
        given.of(section, "Memeriksa berkas izin", "berkas", "7.5", TODAY.minusDays(30));
    }

    private String look() throws UnsupportedEncodingException {
        MvcTestResult answer = mvc.post()
                .uri("/activities/import")
                .multipart()
                .file("file", LOG.getBytes(StandardCharsets.UTF_8))
                .with(signedIn.as(budi))
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private static String kept(String page) {
        Matcher hidden = Pattern.compile("name=\"preview\" value=\"([^\"]*)\"").matcher(page);
        assertThat(hidden.find()).isTrue();
        return HtmlUtils.htmlUnescape(hidden.group(1));
    }

    private MvcTestResult record(String preview, String... minutes) {
        var form = mvc.post()
                .uri("/activities/import/record")
                .with(signedIn.as(budi))
                .param("preview", preview)
                .param("take", "0", "1", "2")
                .param("_page", "/activities/import");
        return (minutes.length == 0 ? form : form.param("m_2", minutes[0])).exchange();
    }

    private List<Activity> day() {
        return activities
                .on(List.of(budi.id()), TODAY)
                .getOrDefault(budi.id(), DayWork.NONE)
                .activities();
    }

    @Test
    void thePreviewSaysOfEveryRowWhatWouldBecomeOfIt() throws UnsupportedEncodingException {
        assertThat(look())
                .contains("3 dari 5 baris siap dicatat", "Cocok dengan standar Memeriksa berkas izin")
                .contains(
                        "Jumlah 14 berkas dibaca dari hasilnya",
                        "Hari itu sudah ditutup",
                        "1 baris tidak dapat dibaca");
        assertThat(day()).isEmpty();
    }

    @Test
    void theChosenRowsAreRecordedWithStandardAndLink() throws UnsupportedEncodingException {
        String preview = kept(look());
        assertThat(record(preview, "40")).hasStatus3xxRedirection();
        assertThat(record(preview, "40")).as("sent twice").hasStatus3xxRedirection();
        assertThat(day()).extracting(Activity::minutes).containsExactlyInAnyOrder(150, 105, 40);
        assertThat(day()).anySatisfy(activity -> assertThat(activity.evidence()).hasSize(1));
        assertThat(look()).contains("0 dari 5 baris siap dicatat", "sudah tercatat pada hari itu");
    }

    @Test
    void missingMinutesAreAskedForAndNothingIsStored() throws UnsupportedEncodingException {
        assertThat(record(kept(look()))).hasStatus(422).hasForwardedUrl("/activities/import");
        assertThat(day()).isEmpty();
    }

    @Test
    void aPreviewThatIsNoneIsRefused() {
        assertThat(record("{}")).hasStatus(422);
        assertThat(record("bukan json")).hasStatus(422);
    }
}
