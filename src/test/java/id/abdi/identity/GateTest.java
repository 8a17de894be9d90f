package id.abdi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.TestClock;
import id.abdi.identity.PageClient.Answer;
import id.abdi.kernel.Uuid7;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** SEC-1, SEC-20: what is closed stays closed, to strangers and to other sites. */
@AbdiTest
class GateTest {
    /** A change that anybody signed in may ask for: the session that it would end is nobody's, so it finds nothing. */
    private static final String CHANGE = "/account/sessions/00000000-0000-7000-8000-000000000000/end";

    private static final String PASSWORD = "kapal pasir jendela hujan";

    @Autowired
    Regency regency;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private PageClient stranger = new PageClient(0);

    @BeforeEach
    void stranger() {
        stranger = new PageClient(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/today",
                "/nowhere",
                "/account",
                "/codes",
                "/duties",
                "/staff",
                "/people/199001012015011991"
            })
    void aPageLeadsStrangersToTheSignIn(String path) {
        Answer answer = stranger.get(path);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).startsWith("/login");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/activate"})
    void someThingsAreOpenToEverybody(String path) {
        assertThat(stranger.get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/api/v1/nowhere", "/api/", "/api/v1/log/../me"})
    void theApiAsksForATokenInItsOwnWords(String path) {
        Answer answer = stranger.get(path);
        assertThat(answer.status()).isIn(401, 400);
        if (answer.status() == 401) {
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"abdi\"");
            assertThat(answer.body()).contains("urn:abdi:problem:sign-in");
        }
    }

    @Test
    void theApiDoesNotKnowTheCookie() {
        PageClient browser = signedIn("Sinta Laut Contoh");
        assertThat(browser.get("/account").status()).isEqualTo(200);
        assertThat(browser.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void theApiTakesATokenAndJsonAlone() {
        Person sinta = person("Sinta Laut Contoh");
        String token = accounts.createToken(sinta.id(), Duration.ofHours(8));
        PageClient program = new PageClient(port).with("Authorization", "Bearer " + token);
        assertThat(program.get("/api/v1/me").body()).contains(sinta.nip().value());
        String path = "/api/v1/employees/" + sinta.nip().value() + "/activities/" + Uuid7.next();
        String activity =
                "{\"date\":\"2026-07-15\",\"description\":\"Menyusun laporan\",\"minutes\":60,\"kind\":\"ROUTINE\"}";
        assertThat(program.put(path, "application/x-www-form-urlencoded", "minutes=60")
                        .status())
                .isEqualTo(415);
        assertThat(program.put(path, "text/plain", activity).status()).isEqualTo(415);
        assertThat(program.put(path, "application/json", activity).status()).isEqualTo(200);
        assertThat(program.get("/account").status())
                .as("pages do not know the token")
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer ",
                "Bearer abdi_",
                "Bearer abdi_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Basic YTpi",
                "x"
            })
    void aWrongTokenIsNone(String header) {
        Answer answer = stranger.with("Authorization", header).get("/api/v1/me");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    void aChangeNeedsTheTokenOfOurForms() {
        PageClient browser = signedIn("Sinta Laut Contoh");
        browser.get("/account");
        String token = browser.token();
        assertThat(browser.post(CHANGE).status()).isEqualTo(404);
        for (String wrong : new String[] {"", "x", token.substring(1), token.substring(0, 30)}) {
            browser.token(wrong);
            assertThat(browser.post(CHANGE).status()).isEqualTo(403);
        }
        PageClient other = signedIn("Budi Karang Contoh");
        other.get("/account");
        browser.token(other.token());
        assertThat(browser.post(CHANGE).status()).isEqualTo(403);
    }

    /** BREACH: the token looks different on each page. */
    @Test
    void theTokenIsMaskedAnewEachTime() {
        PageClient browser = signedIn("Sinta Laut Contoh");
        browser.get("/account");
        String first = browser.token();
        browser.get("/account");
        assertThat(browser.token()).isNotEqualTo(first);
        browser.token(first);
        assertThat(browser.post(CHANGE).status()).isEqualTo(404);
    }

    /** Whoever could plant a token before knows nothing of the one that counts afterwards. */
    @Test
    void aSignInMakesANewToken() {
        Person sinta = person("Sinta Laut Contoh");
        PageClient browser = new PageClient(port);
        browser.get("/activate");
        String planted = browser.token();
        assertThat(browser.activate(sinta, accounts.createCode(sinta.id()), PASSWORD)
                        .status())
                .isEqualTo(303);
        browser.token(planted);
        assertThat(browser.post(CHANGE).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 404",
        "Sec-Fetch-Site, none, 404",
        "Origin, https://evil.example, 403",
        "Origin, http://127.0.0.1:1, 403",
        "Origin, null, 404"
    })
    void aChangeFromAnotherSiteIsRefusedEvenWithTheToken(String header, String value, int status) {
        PageClient browser = signedIn("Sinta Laut Contoh");
        browser.get("/account");
        assertThat(browser.with(header, value).post(CHANGE).status()).isEqualTo(status);
    }

    /** UX-6: what was typed is not lost when the time ran out. */
    @Test
    void aPartOfAPageIsToldToSignInAndGoesOnAfterwards() {
        Person sinta = person("Sinta Laut Contoh");
        PageClient browser = new PageClient(port);
        browser.activate(sinta, accounts.createCode(sinta.id()), PASSWORD);
        browser.get("/account");
        String token = browser.token();
        clock.pass(Duration.ofMinutes(31));
        browser.with("HX-Request", "true").with("HX-Current-URL", "http://127.0.0.1:" + port + "/account?x=1");
        Answer refused = browser.post(CHANGE);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.body())
                .contains("data-notice-shown", "href=\"/login?next=/account?x=1\"")
                .doesNotContain("<html");

        browser.without("HX-Request").without("HX-Current-URL");
        browser.signIn(sinta, PASSWORD);
        browser.token(token);
        assertThat(browser.post(CHANGE).status())
                .as("the page that was left open")
                .isEqualTo(404);
    }

    @Test
    void aFormWithoutScriptLeadsToTheSignInAndBackToItsPage() {
        PageClient browser = signedIn("Sinta Laut Contoh");
        browser.get("/account");
        clock.pass(Duration.ofMinutes(31));
        Answer answer = browser.post(CHANGE, "_page", "/today?date=2026-11-25");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/login?next=%2Ftoday%3Fdate%3D2026-11-25&ended=true");
    }

    @Test
    void aScriptOfAPageGetsAStatusNotAPage() {
        PageClient browser = signedIn("Sinta Laut Contoh");
        browser.get("/account");
        clock.pass(Duration.ofMinutes(31));
        assertThat(browser.with("Sec-Fetch-Mode", "cors").post(CHANGE).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "javascript:alert(1)",
                "/login?next=/",
                "/logout",
                "/api/v1/me",
                ""
            })
    void theWayBackLeadsToOurPagesOnly(String next) {
        Person sinta = person("Sinta Laut Contoh");
        PageClient browser = new PageClient(port);
        browser.activate(sinta, accounts.createCode(sinta.id()), PASSWORD);
        browser.post("/logout");
        browser.get("/login");
        Answer answer = browser.post("/login", "nip", sinta.nip().value(), "password", PASSWORD, "next", next);
        assertThat(answer.location()).isEqualTo("/");
    }

    /** SEC-7: what is not for me does not exist. */
    @ParameterizedTest
    @ValueSource(strings = {"/codes", "/duties"})
    void whatIsNotForMeDoesNotExist(String path) {
        PageClient browser = signedIn("Sinta Laut Contoh");
        Answer closed = browser.get(path);
        Answer nowhere = browser.get("/nowhere");
        assertThat(closed.status()).isEqualTo(404).isEqualTo(nowhere.status());
        assertThat(words(closed.body())).isEqualTo(words(nowhere.body()));
    }

    private PageClient signedIn(String name) {
        Person person = person(name);
        PageClient browser = new PageClient(port);
        browser.activate(person, accounts.createCode(person.id()), PASSWORD);
        return browser;
    }

    private static String words(String body) {
        return body.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private Person person(String name) {
        return regency.agency("Dinas Contoh").staff(name).staff(0);
    }
}
