package id.abdi.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.Screens;
import id.abdi.fixture.SignedIn;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Where a case begins: whose number it is, and the clauses to choose from. */
@AbdiTest
class StartTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Screens screens;

    @Autowired
    Regency regency;

    private Person head;
    private Person budi;

    @BeforeEach
    void build() {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang");
        head = agency.head();
        budi = agency.staff(0);
    }

    private MvcTestResult whom(Person who, String nip) {
        return mvc.post()
                .uri("/discipline/new")
                .with(signedIn.as(who))
                .param("nip", nip)
                .param("_page", "/discipline")
                .exchange();
    }

    @Test
    void aWrongNumberComesBackToItsFieldAndTellsNothing() {
        Person stranger = regency.agency("Dinas Lain").head("Joko Jangkar").head();
        for (String wrong :
                List.of("", "12345", Regency.nip().value(), stranger.nip().value())) {
            assertThat(whom(head, wrong)).hasStatus(422).hasForwardedUrl("/discipline");
        }
        assertThat(mvc.post().uri("/discipline/new").with(signedIn.as(head)).param("nip", "12345"))
                .hasStatus(422)
                .bodyText()
                .contains("tidak ditemukan");
        assertThat(whom(head, head.nip().value())).as("oneself").hasStatus(422);
        assertThat(whom(budi, budi.nip().value())).hasStatus(422);
        assertThat(whom(head, budi.nip().value()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/discipline/new?nip=" + budi.nip().value());
    }

    @Test
    void theClausesAreFoldedByArticle() throws Exception {
        String page = screens.page(head, "/discipline/new?nip=" + budi.nip().value());
        assertThat(page).contains("Kewajiban, Pasal 3 (8)", "Kewajiban lain, Pasal 4 (9)", "Larangan, Pasal 5 (14)");
        assertThat(page.split("<details class=\"hearing-group\">", -1))
                .as("all folded")
                .hasSize(4);
    }
}
