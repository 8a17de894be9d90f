package id.abdi.listing;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The filter of a list under a name of one's own: found again by its owner alone, and with the rights of that moment. */
@AbdiTest
class SavedViewsTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    SavedViewSql sql;

    private Place agency;
    private Place section;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut");
        section = agency.section("Bidang Satu").head("Tono Pasir").staff("Budi Karang");
    }

    private MvcTestResult get(Person reader, String address) {
        return mvc.get().uri(address).with(signedIn.as(reader)).exchange();
    }

    private MvcTestResult keep(Person person, String list, String address, String name) {
        return mvc.post()
                .uri("/views")
                .param("list", list)
                .param("address", address)
                .param("name", name)
                .with(signedIn.as(person))
                .exchange();
    }

    @Test
    void aKeptViewStandsAboveItsListForItsOwnerAlone() {
        String address = "/standards?view=AGENCY&q=surat";
        assertThat(get(agency.head(), address + "&from=0"))
                .bodyText()
                .contains("value=\"/standards?view=AGENCY&amp;q=surat\"");
        assertThat(keep(agency.head(), "/standards", address, " Surat  keluar "))
                .hasRedirectedUrl(address);
        assertThat(get(agency.head(), "/standards"))
                .bodyText()
                .contains("Tampilan tersimpan (1)", "href=\"/standards?view=AGENCY&amp;q=surat\">Surat keluar<");
        assertThat(get(agency.head(), "/sops")).bodyText().doesNotContain("Surat keluar");
        assertThat(get(section.head(), "/standards")).bodyText().doesNotContain("Surat keluar");
    }

    @Test
    void itIsRenamedAndRemovedByItsOwnerAlone() {
        keep(agency.head(), "/sops", "/sops?show=review", "Tinjau");
        keep(agency.head(), "/sops", "/sops?show=drafts", "Rancangan");
        SavedView view = sql.of(agency.head().id(), "/sops").getLast();
        String one = "/views/" + view.id();
        assertThat(mvc.post().uri(one).param("name", "Ditinjau").with(signedIn.as(section.head())))
                .hasStatus(404);
        assertThat(mvc.post().uri(one + "/remove").with(signedIn.as(section.head())))
                .hasStatus(404);
        assertThat(mvc.post().uri(one).param("name", "rancangan").with(signedIn.as(agency.head())))
                .hasStatus(422);
        assertThat(mvc.post().uri(one).param("name", "Ditinjau").with(signedIn.as(agency.head())))
                .hasRedirectedUrl("/views");
        assertThat(get(agency.head(), "/views")).bodyText().contains("Ditinjau", "Rancangan");
        assertThat(mvc.post().uri(one + "/remove").with(signedIn.as(agency.head())))
                .hasRedirectedUrl("/views");
        assertThat(sql.of(agency.head().id())).extracting(SavedView::name).containsExactly("Rancangan");
    }

    @Test
    void itOpensNothingThatItsOwnerMayNotSee() {
        String address = "/heads?head=" + agency.head().nip().value();
        assertThat(keep(section.head(), "/heads", address, "Di atas saya")).hasStatus3xxRedirection();
        assertThat(get(section.head(), address)).hasStatus(404);
    }

    @Test
    void theSameNameTwiceAndTooManyAreRefused() {
        Person person = section.staff(0);
        assertThat(keep(person, "/sops", "/sops?q=a", "A")).hasStatus3xxRedirection();
        assertThat(keep(person, "/sops", "/sops?q=a", "A")).hasStatus3xxRedirection();
        assertThat(keep(person, "/sops", "/sops?q=b", "a")).hasStatus(422);
        assertThat(keep(person, "/sops", "/sops?q=b", " ")).hasStatus(422);
        for (int one = 1; one < KeepViews.MOST; one++) {
            keep(person, "/sops", "/sops?q=" + one, "Nomor " + one);
        }
        assertThat(keep(person, "/sops", "/sops?q=z", "Satu lagi")).hasStatus(409);
        assertThat(sql.of(person.id())).hasSize(KeepViews.MOST);
    }

    @ParameterizedTest
    @CsvSource({
        "/sops, /sops?q=a, true",
        "/units/{unit}/development, /units/T1/development?months=6, true",
        "/units/{unit}/development, /units//development, false",
        "/sops, /staff?q=a, false",
        "/sops, //example.org/sops, false",
        "/sops, https://example.org/sops, false",
        "/sops, /sops?q={a}, false",
        "/sops, '/sops?q=a b', false"
    })
    void onlyAnAddressOfThatListIsKept(String list, String address, boolean fits) {
        assertThat(KeepViews.fits(list, address)).isEqualTo(fits);
    }
}
