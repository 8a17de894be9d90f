package id.abdi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.identity.PageClient.Answer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** SEC-35: a failure closes. */
@AbdiTest
class FailureClosesTest {
    private static final String PASSWORD = "kapal pasir jendela hujan";

    @Autowired
    Regency regency;

    @Autowired
    Accounts accounts;

    @Autowired
    Environment environment;

    @LocalServerPort
    int port;

    /** SEC-35: where it cannot be found out who calls or what they may, nobody is let in. */
    @ParameterizedTest
    @ValueSource(strings = {"identity.session", "identity.duty_change", "organization.assignment"})
    void aFailureLetsNobodyIn(String table) throws SQLException {
        Person sinta = regency.agency("Dinas Contoh").staff("Sinta Laut Contoh").staff(0);
        PageClient browser = new PageClient(port);
        browser.activate(sinta, accounts.createCode(sinta.id()), PASSWORD);
        String token = accounts.createToken(sinta.id(), Duration.ofHours(8));
        PageClient program = new PageClient(port).with("Authorization", "Bearer " + token);
        String application = environment.getRequiredProperty("spring.datasource.username");
        owner("revoke select on " + table + " from " + application);
        try {
            assertThat(browser.get("/account").status()).isEqualTo(503);
            assertThat(browser.get("/nowhere").status()).isEqualTo(503);
            if (!table.equals("identity.session")) {
                Answer api = program.get("/api/v1/me");
                assertThat(api.status()).isEqualTo(503);
                assertThat(api.header("Content-Type")).startsWith("application/problem+json");
            }
        } finally {
            owner("grant select on " + table + " to " + application);
        }
        assertThat(browser.get("/account").status()).isEqualTo(200);
        assertThat(program.get("/api/v1/me").status()).isEqualTo(200);
    }

    private void owner(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(setting("url"), setting("user"), setting("password"));
                Statement work = connection.createStatement()) {
            work.execute(statement);
        }
    }

    private String setting(String name) {
        return environment.getRequiredProperty("spring.flyway." + name);
    }
}
