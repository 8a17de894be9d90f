package id.abdi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.identity.PageClient.Answer;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.Capacity;
import id.abdi.organization.Directory;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SEC-4, SEC-16, SEC-17: sessions begin, are seen, and end on the server. */
@AbdiTest
class SessionTest {
    private static final String PASSWORD = "kapal pasir jendela hujan";
    private static final Pattern END = Pattern.compile("/account/sessions/[0-9a-f-]{36}/end");

    @Autowired
    Regency regency;

    @Autowired
    Directory directory;

    @Autowired
    Accounts accounts;

    @Autowired
    TestSessions sessions;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Person sinta = new Person(new EmployeeId(Uuid7.next()), Regency.nip(), "");
    private PageClient browser = new PageClient(0);

    @BeforeEach
    void signedIn() {
        sinta = person("Sinta Laut Contoh");
        browser = new PageClient(port);
        browser.activate(sinta, accounts.createCode(sinta.id()), PASSWORD);
    }

    @Test
    void theCookieIsClosedToScriptsAndOtherSites() {
        PageClient other = new PageClient(port);
        String cookies = other.signIn(sinta, PASSWORD).header("Set-Cookie");
        assertThat(cookies).containsPattern("abdi=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Lax");
        assertThat(cookies).containsPattern("abdi-device=[^;]+; Path=/; Max-Age=34560000;.*; HttpOnly; SameSite=Lax");
        assertThat(cookies).doesNotContain("JSESSIONID", "Domain=");
    }

    @Test
    void theSecretIsStoredAsAHashOnly() {
        String secret = browser.cookie("abdi").orElseThrow();
        long inClear = jdbc.sql("select count(*) from identity.session where encode(hash, 'escape') like :secret")
                .param("secret", "%" + secret + "%")
                .query(Long.class)
                .single();
        assertThat(inClear).isZero();
        assertThat(secret).hasSize(43);
    }

    @Test
    void aSessionEndsAfterHalfAnHourWithoutARequest() {
        clock.pass(Duration.ofMinutes(29));
        assertThat(browser.get("/account").status()).isEqualTo(200);
        clock.pass(Duration.ofMinutes(29));
        assertThat(browser.get("/account").status()).isEqualTo(200);
        clock.pass(Duration.ofMinutes(31));
        Answer ended = browser.get("/account?a=b");
        assertThat(ended.status()).isEqualTo(303);
        assertThat(ended.location()).isEqualTo("/login?next=%2Faccount%3Fa%3Db&ended=true");
        assertThat(browser.get(ended.location()).body()).contains("Waktu masuk Anda sudah habis");
    }

    @Test
    void aSessionEndsAfter30DaysInAnyCase() {
        jdbc.sql(
                        "update identity.session set started_at = started_at - interval '29 days 23 hours' where employee = :person")
                .param("person", sinta.id().value())
                .update();
        clock.pass(Duration.ofMinutes(29));
        assertThat(browser.get("/account").status()).isEqualTo(200);
        clock.pass(Duration.ofMinutes(29));
        assertThat(browser.get("/account").status()).isEqualTo(200);
        clock.pass(Duration.ofMinutes(2));
        assertThat(browser.get("/account").status()).isEqualTo(303);
    }

    /** SEC-16: no write for each request, so the last one is known to a few minutes only. */
    @Test
    void seeingIsNotWritingEachTime() {
        clock.pass(Duration.ofMinutes(2));
        browser.get("/account");
        assertThat(secondsSinceSeen()).isEqualTo(120);
        clock.pass(Duration.ofMinutes(2));
        browser.get("/account");
        assertThat(secondsSinceSeen()).isZero();
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        String secret = browser.cookie("abdi").orElseThrow();
        browser.get("/account");
        Answer out = browser.post("/logout");
        assertThat(out.status()).isEqualTo(303);
        assertThat(out.header("Clear-Site-Data")).isEqualTo("\"cache\", \"storage\"");
        assertThat(browser.cookie("abdi")).isEmpty();
        browser.cookie("abdi", secret);
        assertThat(browser.get("/account").status()).isEqualTo(303);
    }

    @Test
    void signingInAgainMakesANewSessionAndEndsTheOld() {
        String old = browser.cookie("abdi").orElseThrow();
        clock.pass(Duration.ofMinutes(31));
        browser.signIn(sinta, PASSWORD);
        assertThat(browser.cookie("abdi")).isPresent().isNotEqualTo(Optional.of(old));
        assertThat(browser.get("/account").status()).isEqualTo(200);
        PageClient thief = new PageClient(port);
        thief.cookie("abdi", old);
        assertThat(thief.get("/account").status()).isEqualTo(303);
    }

    /** A secret that somebody planted before the sign-in opens nothing after it. */
    @Test
    void aPlantedSecretOpensNothing() {
        PageClient victim = new PageClient(port);
        victim.cookie("abdi", "A".repeat(43));
        victim.signIn(sinta, PASSWORD);
        assertThat(victim.cookie("abdi")).isNotEqualTo(Optional.of("A".repeat(43)));
        PageClient planter = new PageClient(port);
        planter.cookie("abdi", "A".repeat(43));
        assertThat(planter.get("/account").status()).isEqualTo(303);
    }

    @Test
    void oneSessionIsEndedFromAnother() {
        PageClient phone = new PageClient(port);
        phone.signIn(sinta, PASSWORD);
        Matcher end = END.matcher(browser.get("/account").body());
        assertThat(end.find()).isTrue();
        assertThat(browser.post(end.group()).status()).isEqualTo(303);
        assertThat(phone.get("/account").status()).isEqualTo(303);
        assertThat(browser.get("/account").status()).isEqualTo(200);
        assertThat(browser.post(end.group()).status()).as("ended already").isEqualTo(404);
    }

    @Test
    void nobodyEndsTheSessionOfAnother() {
        PageClient phone = new PageClient(port);
        phone.signIn(sinta, PASSWORD);
        Matcher end = END.matcher(browser.get("/account").body());
        assertThat(end.find()).isTrue();
        Person budi = person("Budi Karang Contoh");
        PageClient budis = new PageClient(port);
        budis.activate(budi, accounts.createCode(budi.id()), PASSWORD);
        budis.get("/account");
        assertThat(budis.post(end.group()).status()).isEqualTo(404);
        assertThat(phone.get("/account").status()).isEqualTo(200);
    }

    @Test
    void allOthersAreEndedAtOnce() {
        PageClient phone = new PageClient(port);
        phone.signIn(sinta, PASSWORD);
        PageClient tablet = new PageClient(port);
        tablet.signIn(sinta, PASSWORD);
        browser.get("/account");
        browser.post("/account/sessions/end-others");
        assertThat(phone.get("/account").status()).isEqualTo(303);
        assertThat(tablet.get("/account").status()).isEqualTo(303);
        assertThat(browser.get("/account").status()).isEqualTo(200);
    }

    @Test
    void aChangedPasswordEndsTheOtherSessionsAndRenewsThisOne() {
        PageClient phone = new PageClient(port);
        phone.signIn(sinta, PASSWORD);
        String before = browser.cookie("abdi").orElseThrow();
        browser.get("/account");
        assertThat(browser.post("/account/password", "current", "salah sama sekali", "password", "gajah ungu di atap")
                        .status())
                .isEqualTo(422);
        assertThat(browser.post("/account/password", "current", PASSWORD, "password", "sinta1990817")
                        .status())
                .isEqualTo(422);
        assertThat(browser.post("/account/password", "current", PASSWORD, "password", "gajah ungu di atap")
                        .status())
                .isEqualTo(303);
        assertThat(phone.get("/account").status()).isEqualTo(303);
        assertThat(browser.get("/account").status()).isEqualTo(200);
        assertThat(browser.cookie("abdi")).isNotEqualTo(Optional.of(before));
        assertThat(new PageClient(port).signIn(sinta, PASSWORD).status()).isEqualTo(422);
        assertThat(new PageClient(port).signIn(sinta, "gajah ungu di atap").status())
                .isEqualTo(303);
    }

    /** A code ends whoever was signed in: the person may have asked for it because somebody else was. */
    @Test
    void aNewPasswordByCodeEndsAllSessions() {
        PageClient phone = new PageClient(port);
        clock.pass(Duration.ofSeconds(1));
        phone.activate(sinta, accounts.createCode(sinta.id()), "gajah ungu di atap");
        assertThat(browser.get("/account").status()).isEqualTo(303);
        assertThat(phone.get("/account").status()).isEqualTo(200);
    }

    /** SEC-4: a changed place or duty takes effect with the next request. */
    @Test
    void rolesAreThoseOfTheRequest() {
        assertThat(browser.get("/codes").status()).isEqualTo(404);
        sessions.grant(sinta.id(), Role.BKPSDM);
        assertThat(browser.get("/codes").status()).isEqualTo(200);
        Place vacant = regency.agency("Badan Contoh").vacant().staff("Budi Karang Contoh");
        assertThat(browser.get("/activities").body()).doesNotContain("href=\"/today\"");
        vacant.acting(sinta, Capacity.PLT, Period.from(TestClock.TODAY));
        assertThat(browser.get("/activities").body()).contains("href=\"/today\"");
    }

    /** SEC-4: who leaves the service is out with the next request. */
    @Test
    void whoLeftIsOut() {
        leave(sinta);
        assertThat(browser.get("/account").status()).isEqualTo(303);
        assertThat(new PageClient(port).signIn(sinta, PASSWORD).status()).isEqualTo(422);
    }

    private long secondsSinceSeen() {
        return jdbc.sql("select seen_at from identity.session where employee = :employee and ended_at is null")
                .param("employee", sinta.id().value())
                .query((row, number) -> Duration.between(row.getTimestamp(1).toInstant(), clock.instant())
                        .toSeconds())
                .single();
    }

    private Person person(String name) {
        return regency.agency("Dinas Contoh").staff(name).staff(0);
    }

    private void leave(Person person) {
        regency.end(directory.assignments(person.id()).getFirst(), TestClock.TODAY);
    }
}
