package id.abdi.workload;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Period;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.EmploymentStatus;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.organization.Look;
import id.abdi.organization.Rights;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who reads the workload of a unit, and how much of it (SEC-2, SEC-3, SEC-9). */
class WorkloadRightsTest extends WorkloadAtHand {
    @Autowired
    Rights rights;

    /** Born on 10 September 1968, so 58 in September 2026 and retired from 1 October on. */
    private Person old() {
        Person old = new Person(new EmployeeId(Uuid7.next()), new Nip("196809101992031990"), "Hadi Jangkar");
        regency.record(
                PersonFact.named(old.id(), old.nip(), old.name(), EmploymentStatus.PNS, Period.from(Regency.BEGIN)));
        section.hold(old, Period.from(Regency.BEGIN));
        return old;
    }

    @Test
    void sec9_whoRetiresIsNamedForTheLineAndToldOfTheLook() {
        Person old = old();
        assertThat(JsonPath.<List<Integer>>read(answer(DAYS), "$.retirements[*].people"))
                .containsExactly(1, 0, 0, 0, 0, 0);
        String address = "/workload/retirements?unit=" + section.code() + "&year=";
        assertThat(get(section.head(), address + 2026))
                .hasStatusOk()
                .bodyText()
                .contains("Hadi Jangkar", "1 Oktober 2026", "58");
        assertThat(get(section.head(), address + 2050)).hasStatus(404);
        assertThat(get(budi, address + 2026)).hasStatus(404);
        assertThat(rights.looksAt(old.id(), 5))
                .extracting(Look::viewer)
                .containsExactly(section.head().id());
        assertThat(rights.looksAt(budi.id(), 5)).isEmpty();
    }

    @Test
    void sec2_whoReadsTheWorkloadOfAUnit() {
        work();
        Place other = regency.agency("Dinas Lain").head("Joko Teluk").staff("Dewi Suar", "Agus Camar", "Nina Layar");
        signedIn.grant(other.staff(0), Role.BKPSDM);
        signedIn.grant(other.staff(1), Role.INSPECTORATE);
        signedIn.grant(other.staff(2), Role.OPERATOR);
        for (Person reader : List.of(section.head(), agency.head(), other.staff(0))) {
            MvcTestResult answer = api(reader, section.code(), DAYS);
            assertThat(answer).hasStatusOk();
            assertThat(JsonPath.<List<Object>>read(text(answer), "$.posts")).isNotEmpty();
        }
        for (Person reader : List.of(budi, other.head(), other.staff(1), other.staff(2), regency.regent())) {
            assertThat(api(reader, section.code(), DAYS)).hasStatus(404);
            assertThat(get(reader, "/workload?unit=" + section.code())).hasStatus(404);
        }
        assertThat(api(section.head(), agency.code(), DAYS)).hasStatus(404);
        assertThat(get(budi, "/workload")).hasStatus(403);
    }

    @Test
    void sec3_theRegentReadsSumsThatTellOfNoSinglePerson() {
        work();
        Place other = regency.agency("Dinas Lain").head("Joko Teluk").staff("Rudi Buih");
        signedIn.grant(other.staff(0), Role.REGENT);
        String json = text(api(other.staff(0), agency.code(), DAYS));
        assertThat(JsonPath.<Object>read(json, "$.posts")).isNull();
        assertThat(JsonPath.<List<Integer>>read(json, "$.units[*].sum.holders")).containsExactly(4);
        String page = text(get(other.staff(0), "/workload?unit=" + agency.code() + "&" + DAYS));
        assertThat(page).contains("Kebutuhan pegawai").doesNotContain("/workload/post", "abk.xlsx", "Menurut jabatan");
        for (String path : List.of("post?post=pelaksana&unit=", "abk.xlsx?unit=", "retirements?unit=")) {
            assertThat(get(other.staff(0), "/workload/" + path + section.code()))
                    .hasStatus(404);
        }
        assertThat(api(
                        other.staff(0),
                        other.section("Seksi Kecil").head("Lina Pulau").code(),
                        DAYS))
                .hasStatus(403);
    }

    @Test
    void theGovernmentIsLookedAtPartByPart() {
        Place other = regency.agency("Dinas Lain").head("Joko Teluk").staff("Rudi Buih", "Dewi Suar");
        signedIn.grant(other.staff(0), Role.REGENT);
        signedIn.grant(other.staff(1), Role.BKPSDM);
        for (Person reader : other.staff()) {
            assertThat(text(get(reader, "/workload")))
                    .contains("bagian demi bagian")
                    .doesNotContain("/workload?unit=" + section.code() + "\"");
        }
    }
}
