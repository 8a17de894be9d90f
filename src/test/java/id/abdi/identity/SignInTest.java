package id.abdi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.TestClock;
import id.abdi.identity.PageClient.Answer;
import id.abdi.organization.Directory;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;

/** SEC-10, SEC-12, SEC-13: from a code on paper to a password, and what a guesser gets. */
@AbdiTest
class SignInTest {
    private static final String PASSWORD = "kapal pasir jendela hujan";
    private static final String WRONG = "kapal pasir jendela panas";

    @Autowired
    Regency regency;

    @Autowired
    Directory directory;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    @Test
    void aCodeBecomesAPasswordAndAPasswordASession() {
        Person sinta = person("Sinta Laut Contoh");
        assertThat(accounts.activated(sinta.id())).isFalse();
        String code = accounts.createCode(sinta.id());
        PageClient browser = browser();

        Answer answer =
                browser.activate(sinta, " " + code.toLowerCase(Locale.ROOT).replace('-', ' '), PASSWORD);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).endsWith("/");
        assertThat(browser.get("/account").body()).contains("Sinta Laut Contoh");
        assertThat(accounts.activated(sinta.id())).isTrue();

        PageClient phone = browser();
        assertThat(phone.signIn(sinta, PASSWORD).status()).isEqualTo(303);
        assertThat(phone.get("/account").body()).contains("Sinta Laut Contoh");
    }

    @Test
    void aCodeWorksOnceOnly() {
        Person budi = person("Budi Karang Contoh");
        String code = accounts.createCode(budi.id());
        assertThat(browser().activate(budi, code, PASSWORD).status()).isEqualTo(303);
        assertThat(browser().activate(budi, code, WRONG).status()).isEqualTo(422);
        assertThat(browser().signIn(budi, PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void aCodeWorksFor72Hours() {
        Person budi = person("Budi Karang Contoh");
        String code = accounts.createCode(budi.id());
        clock.pass(Duration.ofDays(3));
        assertThat(browser().activate(budi, code, PASSWORD).status()).isEqualTo(422);

        String other = accounts.createCode(budi.id());
        clock.pass(Duration.ofDays(3).minusSeconds(1));
        assertThat(browser().activate(budi, other, PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void aNewCodeTakesThePlaceOfTheOlder() {
        Person budi = person("Budi Karang Contoh");
        String old = accounts.createCode(budi.id());
        clock.pass(Duration.ofMinutes(1));
        accounts.createCode(budi.id());
        assertThat(browser().activate(budi, old, PASSWORD).status()).isEqualTo(422);
    }

    @Test
    void aWeakPasswordDoesNotUseUpTheCode() {
        Person budi = person("Budi Karang Contoh");
        String code = accounts.createCode(budi.id());
        Answer refused = browser().activate(budi, code, "budi karang 1990");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("terlalu dekat dengan data Anda").doesNotContain("budi karang 1990");
        assertThat(browser().activate(budi, code, PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void aCodeIsNoPassword() {
        Person budi = person("Budi Karang Contoh");
        String code = accounts.createCode(budi.id());
        assertThat(browser().signIn(budi, code).status()).isEqualTo(422);
        assertThat(browser().signIn(budi, "").status()).isEqualTo(422);
    }

    /** SEC-10: no account has a password until its owner makes one, and Spring's own user does not exist. */
    @Test
    void nobodyHasAPasswordThatTheyDidNotMake() {
        Person budi = person("Budi Karang Contoh");
        String born = budi.nip().value().substring(0, 8);
        for (String usual : new String[] {budi.nip().value(), born, "123456", "password", "abdi"}) {
            assertThat(browser().signIn(budi, usual).status()).isEqualTo(422);
        }
        assertThat(context.getBeansOfType(UserDetailsService.class)).isEmpty();
        assertThatThrownBy(() -> accounts.demoPassword(budi.id(), PASSWORD))
                .hasMessage("identity.refusal.only-in-demo");
    }

    /** SEC-12: an unknown number, one without a password and a wrong password are not to be told apart. */
    @Test
    void aStrangerLearnsNothingAboutAnAccount() {
        Person sinta = activated("Sinta Laut Contoh");
        Person budi = person("Budi Karang Contoh");
        Person gone = activated("Wati Pulau Contoh");
        leave(gone);
        PageClient stranger = browser();
        Answer wrong = stranger.signIn(sinta, WRONG);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("NIP atau kata sandi tidak cocok");
        for (String nip : new String[] {budi.nip().value(), gone.nip().value(), "199008172015039999"}) {
            Answer other = stranger.post("/login", "nip", nip, "password", PASSWORD);
            assertThat(other.status()).isEqualTo(422);
            assertThat(plain(other.body())).isEqualTo(plain(wrong.body()));
        }
    }

    @Test
    void aNumberThatIsNoneIsSaidAtItsField() {
        PageClient browser = browser();
        browser.get("/login");
        Answer answer = browser.post("/login", "_page", "/login", "nip", "1990 0817", "password", PASSWORD);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("NIP harus 18 angka", "value=\"1990 0817\"")
                .doesNotContain(PASSWORD);
    }

    /** SEC-13: after five wrong tries each one more waits longer, and the answer says how long. */
    @Test
    void guessingIsSlowedMoreAndMore() {
        Person sinta = activated("Sinta Laut Contoh");
        PageClient stranger = browser();
        for (int i = 0; i < 5; i++) {
            assertThat(stranger.signIn(sinta, WRONG).status()).isEqualTo(422);
        }
        Answer slowed = stranger.signIn(sinta, PASSWORD);
        assertThat(slowed.status()).isEqualTo(429);
        assertThat(slowed.body()).contains("Coba lagi setelah 2 detik");
        List<Integer> waits = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int wait = Integer.parseInt(stranger.signIn(sinta, PASSWORD).header("Retry-After"));
            waits.add(wait);
            clock.pass(Duration.ofSeconds(wait));
            assertThat(stranger.signIn(sinta, WRONG).status()).isEqualTo(422);
        }
        assertThat(waits).isSorted().startsWith(2).endsWith(16);
        clock.pass(Duration.ofSeconds(
                Integer.parseInt(stranger.signIn(sinta, PASSWORD).header("Retry-After"))));
        assertThat(stranger.signIn(sinta, PASSWORD).status()).isEqualTo(303);
    }

    /** SEC-12, SEC-13: a number that belongs to nobody is slowed in the same way. */
    @Test
    void guessingAtNobodyIsSlowedToo() {
        PageClient stranger = browser();
        for (int i = 0; i < 5; i++) {
            stranger.get("/login");
            stranger.post("/login", "nip", "199008172015038888", "password", WRONG);
        }
        assertThat(stranger.post("/login", "nip", "199008172015038888", "password", WRONG)
                        .status())
                .isEqualTo(429);
    }

    /** SEC-13: nobody can lock a colleague out by typing the number. */
    @Test
    void theOwnDeviceIsNotSlowedByStrangers() {
        InetAddress office = PageClient.network();
        Person sinta = person("Sinta Laut Contoh");
        PageClient own = new PageClient(port, office);
        own.activate(sinta, accounts.createCode(sinta.id()), PASSWORD);
        own.post("/logout");
        PageClient colleague = new PageClient(port, office);
        for (int i = 0; i < 6; i++) {
            colleague.signIn(sinta, WRONG);
        }
        assertThat(colleague.signIn(sinta, PASSWORD).status()).isEqualTo(429);
        assertThat(own.signIn(sinta, PASSWORD).status()).isEqualTo(303);
        assertThat(browser().signIn(sinta, PASSWORD).status())
                .as("a new device in another network")
                .isEqualTo(303);
    }

    /** SEC-13: a device that somebody made up, or that is known for another account, is a stranger. */
    @Test
    void onlyAKnownDeviceIsTheOwnDevice() {
        Person sinta = activated("Sinta Laut Contoh");
        Person budi = person("Budi Karang Contoh");
        PageClient budis = browser();
        budis.activate(budi, accounts.createCode(budi.id()), PASSWORD);
        budis.post("/logout");
        PageClient forger = browser();
        forger.cookie("abdi-device", "0190b3f0-0000-7000-8000-000000000000.AAAA");
        for (PageClient guesser : new PageClient[] {budis, forger}) {
            for (int i = 0; i < 5; i++) {
                guesser.signIn(sinta, WRONG);
            }
            assertThat(guesser.signIn(sinta, PASSWORD).status()).isEqualTo(429);
        }
    }

    /** SEC-13: guessing from many networks is slowed too, and the way by a code stays open for the owner. */
    @Test
    void guessingFromEverywhereIsSlowedAndACodeIsTheWayOut() {
        Person sinta = activated("Sinta Laut Contoh");
        for (int i = 0; i < 20; i++) {
            browser().signIn(sinta, WRONG);
        }
        assertThat(browser().signIn(sinta, PASSWORD).status()).isEqualTo(429);
        clock.pass(Duration.ofSeconds(1));
        String code = accounts.createCode(sinta.id());
        assertThat(browser().activate(sinta, code, WRONG).status()).isEqualTo(303);
    }

    /** SEC-13: the owner is told of what others did at the account. */
    @Test
    void theOwnerSeesWhatHappenedFromElsewhere() {
        Person sinta = person("Sinta Laut Contoh");
        PageClient own = browser();
        own.activate(sinta, accounts.createCode(sinta.id()), PASSWORD);
        own.post("/logout");
        assertThat(own.signIn(sinta, PASSWORD).location()).isEqualTo("/");
        own.post("/logout");
        clock.pass(Duration.ofMinutes(5));
        browser().signIn(sinta, WRONG);

        own.get("/login");
        Answer entered = own.post("/login", "nip", sinta.nip().value(), "password", PASSWORD, "next", "/account?a=b");
        assertThat(entered.location()).isEqualTo("/account/news?next=%2Faccount%3Fa%3Db");
        assertThat(own.get(entered.location()).body()).contains("Kata sandi salah", "href=\"/account?a=b\"");
        own.post("/logout");
        assertThat(own.signIn(sinta, PASSWORD).location()).as("seen once").isEqualTo("/");
        assertThat(own.get("/account").body()).contains("Kata sandi salah", "Chrome · Android (perangkat ini)");
    }

    private PageClient browser() {
        return new PageClient(port);
    }

    private Person activated(String name) {
        Person person = person(name);
        assertThat(browser()
                        .activate(person, accounts.createCode(person.id()), PASSWORD)
                        .status())
                .isEqualTo(303);
        return person;
    }

    /** Without what differs from page to page and was typed. */
    private static String plain(String body) {
        return body.replaceAll("value=\"[^\"]*\"", "").replaceAll("\"X-CSRF-TOKEN\":\"[^\"]*\"", "");
    }

    private Person person(String name) {
        return regency.agency("Dinas Contoh").staff(name).staff(0);
    }

    private void leave(Person person) {
        regency.end(directory.assignments(person.id()).getFirst(), TestClock.TODAY);
    }
}
