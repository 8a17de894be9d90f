package id.abdi.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.standard.GivenStandards;
import id.abdi.standard.WorkStandard;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who enters for somebody without a phone picks that person's work standards, and the minutes are proposed alike (R4, S-5). */
@AbdiTest
class BehalfStandardTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Regency regency;

    @Autowired
    GivenStandards given;

    @Autowired
    ActivitySql sql;

    private Place section;
    private Place pier;
    private Person helper;
    private Person owner;
    private WorkStandard theirs;

    @BeforeEach
    void build() {
        section = regency.agency("Dinas Perikanan").head("Sari Ombak");
        helper = section.head();
        pier = section.section("Seksi Dermaga").head("Budi Karang").staff("Tono Pasir");
        owner = pier.head();
        theirs = given.of(pier, "Mencatat kapal sandar", "kapal", "12.5", TODAY.minusDays(9));
    }

    private String behalf(String rest) {
        return "/activities/behalf" + rest + "&date=" + TODAY + "&for=" + owner.id();
    }

    private MvcTestResult read(Person reader, String path) {
        return mvc.get().uri(path).with(signedIn.as(reader)).exchange();
    }

    @Test
    void theFormOffersTheStandardsOfThePersonConcerned() {
        assertThat(read(helper, behalf("?a=1"))).hasStatusOk().bodyText().contains("Mencatat kapal sandar");
        assertThat(read(helper, "/activities?date=" + TODAY)).bodyText().doesNotContain("Mencatat kapal sandar");
        assertThat(read(helper, behalf("/standards?standardCode=kap")))
                .hasStatusOk()
                .bodyText()
                .contains("Mencatat kapal sandar", "for=" + owner.id())
                .doesNotContain("<!doctype html>");
    }

    @Test
    void aStandardFillsTheFormWithoutScript() {
        assertThat(read(helper, behalf("?standard=" + theirs.code())))
                .bodyText()
                .contains("value=\"" + theirs.code() + "\"", ">Mencatat kapal sandar</textarea>");
    }

    @Test
    void minutesComeFromTheStandardWhereNobodyTypesThem() {
        assertThat(mvc.post()
                        .uri("/activities/behalf")
                        .with(signedIn.as(helper))
                        .param("for", owner.id().toString())
                        .param("id", ActivityId.fresh().toString())
                        .param("date", TODAY.toString())
                        .param("replaces", "0")
                        .param("standardCode", theirs.code().value())
                        .param("description", "Mencatat kapal sandar")
                        .param("quantity", "4")
                        .param("kind", "ROUTINE")
                        .exchange())
                .hasStatus3xxRedirection();
        Activity entered = sql.enteredBy(helper.id(), TODAY).getFirst().activity();
        assertThat(entered.employee()).isEqualTo(owner.id());
        assertThat(entered.minutes()).isEqualTo(50);
        assertThat(entered.standardMinutes()).isEqualTo(50);
    }

    @Test
    void whoMayNotEnterForThemReadsNoStandardsOfTheirs() {
        Person stranger = regency.agency("Dinas Lain").head("Rina Laut").head();
        assertThat(read(stranger, behalf("/standards?standardCode=kap"))).hasStatus(404);
    }
}
