package id.abdi.standard;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Uuid7;
import id.abdi.sop.GivenSops;
import id.abdi.sop.GivenSops.Given;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A standard comes from a step of an SOP: its output and time are the measure (S-5). */
@AbdiTest
class OriginTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    GivenSops sops;

    @Autowired
    SignedIn signedIn;

    private String page(Person reader, String path) throws UnsupportedEncodingException {
        MvcTestResult answer = mvc.get().uri(path).with(signedIn.as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private MvcTestResult create(Given known, String id, String sop) {
        return mvc.post()
                .uri("/standards")
                .with(signedIn.as(known.section().head()))
                .param("id", id)
                .param("unit", known.section().id().toString())
                .param("code", known.section().code() + "-S5")
                .param("name", "Memeriksa kelengkapan berkas")
                .param("minutes", "15")
                .param("unitOfOutput", "berkas")
                .param("audience", "SECTION")
                .param("from", TODAY.toString())
                .param("sop", sop)
                .exchange();
    }

    @Test
    void s5_aStepOfAnSopFillsInTheStandard() throws UnsupportedEncodingException {
        Given known = sops.inForce();
        String address = "/standards/new?unit=" + known.section().id() + "&sop=" + known.sop();
        assertThat(page(known.section().head(), address)).contains("2. Memeriksa kelengkapan berkas");
        assertThat(page(known.section().head(), address + "&step=2"))
                .contains("value=\"Memeriksa kelengkapan berkas\"", "value=\"15\"", "value=\"Hasil contoh 2\"");
    }

    @Test
    void aStandardSaysFromWhichSopItComes() throws UnsupportedEncodingException {
        Given known = sops.inForce();
        String id = Uuid7.next().toString();
        assertThat(create(known, id, known.sop().toString())).hasStatus3xxRedirection();
        assertThat(page(known.section().head(), "/standards/" + id))
                .contains("Berasal dari SOP", "Pelayanan izin contoh", "/sops/" + known.sop());
    }

    @Test
    void anSopOfAnotherAgencyIsAsUnknown() throws UnsupportedEncodingException {
        Given known = sops.inForce();
        Given other = sops.inForce();
        String address = "/standards/new?unit=" + known.section().id() + "&sop=" + other.sop();
        for (String path : List.of(address, address + "&step=2")) {
            assertThat(page(known.section().head(), path)).doesNotContain("Memeriksa kelengkapan", "Hasil contoh 2");
        }
        assertThat(create(known, Uuid7.next().toString(), other.sop().toString()))
                .hasStatus(422);
    }

    @Test
    void anSopThatIsNotInForceIsRefused() {
        Given known = sops.inForce();
        assertThat(create(known, Uuid7.next().toString(), Uuid7.next().toString()))
                .hasStatus(422);
    }
}
