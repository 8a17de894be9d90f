package id.abdi.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.organization.Capacity;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Look;
import id.abdi.organization.Post;
import id.abdi.organization.Rights;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The personnel agency does by hand what imports do in bulk (R1). */
@AbdiTest
class StaffTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Lines lines;

    @Autowired
    Directory directory;

    @Autowired
    Rights rights;

    private Place agency;
    private Person officer;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        officer = regency.agency("BKPSDM Contoh")
                .head("Tono Pasir")
                .staff("Ratna Teluk")
                .staff(0);
        signedIn.grant(officer, Role.BKPSDM);
    }

    private MvcTestResult post(Person caller, String path, Map<String, String> form) {
        var request = mvc.post().uri(path).with(signedIn.as(caller));
        for (var field : form.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private Post vacancy(String title, boolean head) {
        post(
                officer,
                "/staff/units/" + agency.code() + "/posts",
                head
                        ? Map.of("title", title, "kind", "EXECUTIVE", "head", "true", "first", TODAY.toString())
                        : Map.of("title", title, "kind", "EXECUTIVE", "first", TODAY.toString()));
        return directory.posts(agency.id(), TODAY).stream()
                .filter(post -> post.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNewPersonIsPlacedIntoAVacantPost() {
        Nip nip = Regency.nip();
        assertThat(post(
                        officer,
                        "/staff",
                        Map.of(
                                "number",
                                nip.spaced(),
                                "name",
                                "Baru Camar",
                                "status",
                                "PNS",
                                "first",
                                TODAY.toString())))
                .hasStatus3xxRedirection();
        Post post = vacancy("Analis Contoh", false);
        assertThat(post(
                        officer,
                        "/staff/people/" + nip.value() + "/assignments",
                        Map.of("post", post.id().toString(), "first", TODAY.toString())))
                .hasStatus3xxRedirection();
        Employee person = lines.byNip(nip, TODAY).orElseThrow();
        assertThat(person.post()).isEqualTo("Analis Contoh");
        assertThat(lines.superior(person.id(), TODAY).orElseThrow().id())
                .isEqualTo(agency.head().id());
        assertThat(mvc.get().uri("/staff/people/" + nip.value()).with(signedIn.as(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("Analis Contoh", "Sinta Laut");
    }

    @Test
    void aMoveEndsTheEarlierPostTheDayBefore() {
        Person person = agency.staff(0);
        Post post = vacancy("Penata Contoh", false);
        post(
                officer,
                "/staff/people/" + person.nip().value() + "/assignments",
                Map.of("post", post.id().toString(), "first", TODAY.plusDays(3).toString()));
        assertThat(lines.employee(person.id(), TODAY.plusDays(2)).orElseThrow().post())
                .isEqualTo("Pelaksana");
        assertThat(lines.employee(person.id(), TODAY.plusDays(3)).orElseThrow().post())
                .isEqualTo("Penata Contoh");
    }

    @Test
    void anActingLetterHoldsForItsDays() {
        Person person = agency.staff(0);
        assertThat(post(
                        officer,
                        "/staff/people/" + person.nip().value() + "/assignments",
                        Map.of(
                                "post",
                                agency.headPost().toString(),
                                "capacity",
                                "PLH",
                                "first",
                                TODAY.toString(),
                                "last",
                                TODAY.plusDays(1).toString(),
                                "letter",
                                "800/7/CONTOH")))
                .hasStatus3xxRedirection();
        EmployeeId other = agency.staff(1).id();
        assertThat(lines.superior(other, TODAY.plusDays(1)).orElseThrow().capacity())
                .isEqualTo(Capacity.PLH);
        assertThat(lines.superior(other, TODAY.plusDays(2)).orElseThrow().capacity())
                .isEqualTo(Capacity.DEFINITIVE);
    }

    @Test
    void whatContradictsIsSaidInWords() {
        Person person = agency.staff(0);
        assertThat(post(
                        officer,
                        "/staff/people/" + person.nip().value() + "/assignments",
                        Map.of("post", agency.headPost().toString(), "first", TODAY.toString())))
                .hasStatus(409)
                .bodyText()
                .contains("sudah dipegang pegawai lain");
        assertThat(post(
                        officer,
                        "/staff",
                        Map.of("number", "123", "name", "X", "status", "PNS", "first", "2026-07-15")))
                .hasStatus(422);
    }

    @Test
    void anEndedPostIsVacantFromTheNextDayOn() {
        Person person = agency.staff(1);
        var held = directory.assignments(person.id()).getFirst();
        post(
                officer,
                "/staff/people/" + person.nip().value() + "/assignments/" + held.post() + "/end",
                Map.of("last", TODAY.toString()));
        assertThat(lines.employee(person.id(), TODAY).orElseThrow().active()).isTrue();
        assertThat(lines.employee(person.id(), TODAY.plusDays(1)).orElseThrow().active())
                .isFalse();
    }

    @Test
    void aUnitGetsAnotherNameFromADayOn() {
        assertThat(post(
                        officer,
                        "/staff/units/" + agency.code(),
                        Map.of(
                                "name",
                                "Dinas Baru",
                                "level",
                                "AGENCY",
                                "parent",
                                directory
                                                .unit(agency.code(), TODAY)
                                                .orElseThrow()
                                                .parent() + "",
                                "first",
                                TODAY.toString())))
                .hasStatus3xxRedirection();
        assertThat(directory.unit(agency.code(), TODAY).orElseThrow().name()).isEqualTo("Dinas Baru");
        assertThat(directory
                        .unit(agency.code(), TODAY.minusDays(1))
                        .orElseThrow()
                        .name())
                .isEqualTo("Dinas Contoh");
    }

    @Test
    void onlyThePersonnelAgencyComesIn() {
        assertThat(mvc.get().uri("/staff").with(signedIn.as(agency.head()))).hasStatus(403);
        assertThat(mvc.get().uri("/staff?q=Budi").with(signedIn.as(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("Budi Karang");
    }

    @Test
    void whoeverOpensAPersonsPageIsNotedForThePerson() {
        Person person = agency.staff(0);
        for (Person looked : List.of(person, officer)) {
            assertThat(mvc.get().uri("/staff/people/" + looked.nip().value()).with(signedIn.as(officer)))
                    .hasStatusOk();
        }
        assertThat(rights.looksAt(person.id(), 5)).extracting(Look::viewer).containsExactly(officer.id());
        assertThat(rights.looksAt(officer.id(), 5)).isEmpty();
    }

    @Test
    void nobodyDecidesAboutTheOwnPost() throws Exception {
        String own = "/staff/people/" + officer.nip().value();
        String post = directory.assignments(officer.id()).getFirst().post().toString();
        Post vacancy = vacancy("Penelaah Contoh", false);
        Map<String, String> move = Map.of("post", vacancy.id().toString(), "first", TODAY.toString());
        Map<String, String> letter = Map.of(
                "post",
                agency.headPost().toString(),
                "capacity",
                "PLH",
                "first",
                TODAY.toString(),
                "last",
                TODAY.toString(),
                "letter",
                "800/7/CONTOH");
        for (MvcTestResult refused : List.of(
                post(officer, own + "/assignments", move),
                post(officer, own + "/assignments", letter),
                post(officer, own + "/assignments/" + post + "/end", Map.of("last", TODAY.toString())))) {
            assertThat(refused).hasStatus(403).bodyText().contains("mintalah petugas BKPSDM lain");
        }
        assertThat(directory.assignments(officer.id())).hasSize(1);
        assertThat(mvc.get().uri(own).with(signedIn.as(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("Petugas lain yang mengubahnya")
                .doesNotContain("Surat Plt atau Plh", ">Akhiri<");
        Person colleague = agency.staff(1);
        signedIn.grant(colleague, Role.BKPSDM);
        assertThat(post(colleague, own + "/assignments", move)).hasStatus3xxRedirection();
    }
}
