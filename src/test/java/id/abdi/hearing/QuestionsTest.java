package id.abdi.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.discipline.Misconducts;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.Screens;
import id.abdi.fixture.SignedIn;
import id.abdi.kernel.Uuid7;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of both questions after bad behaviour (D-19). */
@AbdiTest
class QuestionsTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Screens screens;

    @Autowired
    Regency regency;

    @Autowired
    ConfigurableApplicationContext context;

    private Place agency;
    private Person head;
    private Person budi;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        head = agency.head();
        budi = agency.staff(0);
    }

    @Test
    void d19_bothQuestionsAreAnsweredOrNone() throws Exception {
        assertThat(screens.page(head, "/discipline/questions")).contains("belum ada", "Budi Karang");
        assertThat(answers(head, "true", null)).hasStatus(422).bodyText().contains("Jawab kedua pertanyaan");
        assertThat(answers(budi, "true", "false")).hasStatus(403);
        assertThat(answers(head, "true", "false")).hasStatus3xxRedirection();
        assertThat(screens.page(head, "/discipline/questions"))
                .contains("Bimbingan: ya. Alasan satu", "Dugaan pelanggaran: tidak.");
        assertThat(answers(head, "false", "true"))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .isEqualTo("/discipline/new?nip=" + budi.nip().value());
    }

    @Test
    void d19_anAppraisalAsksAboutItsPersonAndIsAnsweredOnce() throws Exception {
        UUID appraisal = Uuid7.next();
        Misconducts appraised = people -> people.contains(budi.id())
                ? List.of(new Misconducts.Given(appraisal, budi.id(), "Triwulan II 2026"))
                : List.of();
        DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton("misconducts", appraised);
        try {
            assertThat(screens.page(head, "/discipline/questions"))
                    .contains("Triwulan II 2026", "appraisal=" + appraisal, "Wati Ombak");
            assertThat(screens.page(
                            head, "/discipline/questions?nip=" + budi.nip().value() + "&appraisal=" + appraisal))
                    .contains("name=\"appraisal\" value=\"" + appraisal + "\"", "Budi Karang")
                    .doesNotContain("Wati Ombak");
            assertThat(answers(head, agency.staff(1), "true", "false", appraisal))
                    .hasStatus(404);
            assertThat(answers(head, budi, "true", "false", appraisal)).hasStatus3xxRedirection();
            assertThat(screens.page(head, "/discipline/questions")).doesNotContain("Triwulan II 2026");
        } finally {
            beans.destroySingleton("misconducts");
        }
    }

    private MvcTestResult answers(Person head, String coaching, @Nullable String breach) {
        return answers(head, budi, coaching, breach, null);
    }

    private MvcTestResult answers(
            Person head, Person person, String coaching, @Nullable String breach, @Nullable UUID appraisal) {
        var request = mvc.post()
                .uri("/discipline/questions")
                .with(signedIn.as(head))
                .param("nip", person.nip().value())
                .param("coaching", coaching)
                .param("coachingWhy", "Alasan satu")
                .param("breachWhy", "Alasan dua");
        if (breach != null) {
            request.param("breach", breach);
        }
        if (appraisal != null) {
            request.param("appraisal", appraisal.toString());
        }
        return request.exchange();
    }
}
