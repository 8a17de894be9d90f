package id.abdi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.FormToken;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log knows requests and people by numbers that say nothing to others, and nobody writes lines into it (SEC-34, SEC-36). */
@AbdiTest
@ExtendWith(OutputCaptureExtension.class)
class LogTest {
    private static final String PASSWORD = "kata-sandi-rahasia-contoh";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    DataSource database;

    @Test
    void aWrongSignInIsOneLineWithoutWhatWasTyped(CapturedOutput output) {
        String nip =
                regency.agency("Dinas Contoh").head("Sinta Laut").head().nip().value();

        MvcTestResult answer = mvc.post()
                .uri("/login")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("Sec-Fetch-Site", "same-origin")
                .with(new FormToken())
                .param("nip", nip + "\n{\"log\":\"security\",\"what\":\"forged\"}")
                .param("password", PASSWORD)
                .exchange();

        String id = id(answer);
        assertThat(output.getAll()).contains("POST /login").doesNotContain(nip, PASSWORD, "Sinta");
        assertThat(output.getAll().lines()).noneMatch(line -> line.startsWith("{") && line.contains("forged"));
        assertThat(output.getAll().lines().filter(line -> line.contains(id))).isNotEmpty();
    }

    @Test
    void theSecurityLogNamesTheRequest(CapturedOutput output) {
        String nip =
                regency.agency("Dinas Contoh").head("Sinta Laut").head().nip().value();
        MvcTestResult answer = mvc.post()
                .uri("/login")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("Sec-Fetch-Site", "same-origin")
                .with(new FormToken())
                .param("nip", nip)
                .param("password", PASSWORD)
                .exchange();

        List<JsonNode> lines = output.getAll()
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(line -> JsonMapper.builder().build().readTree(line))
                .toList();

        assertThat(lines).anySatisfy(line -> {
            assertThat(line.get("log").asString()).isEqualTo("security");
            assertThat(line.get("request").asString()).isEqualTo(id(answer));
            assertThat(line.get("at").asString()).endsWith("Z");
            assertThat(line.get("result").asString()).isIn("REFUSED", "LIMITED");
        });
        assertThat(output.getAll()).doesNotContain(nip, PASSWORD);
    }

    @Test
    void aRefusalNamesThePersonByTheInternalIdAndTheAddressByItsTemplate(CapturedOutput output) {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Pantai");
        Place other = regency.agency("Dinas Lain").head("Wati Karang");
        String nip = agency.staff(0).nip().value();
        String token = signedIn.bearer(other.head());

        MvcTestResult answer =
                mvc.get().uri("/people/" + nip).with(signedIn.as(other.head())).exchange();
        MvcTestResult byToken = mvc.get()
                .uri("/api/v1/employees/" + nip + "/daily-reports/2026-07-15")
                .header("Authorization", "Bearer " + token)
                .exchange();

        assertThat(answer).hasStatus(404);
        assertThat(output.getAll().lines())
                .filteredOn(line -> line.contains(id(answer)) && line.contains(" access "))
                .singleElement()
                .asString()
                .contains(other.head().id().toString(), "GET /people/{nip} 404");
        assertThat(output.getAll()).contains(id(byToken)).doesNotContain(nip, token, "Budi", "Wati");
    }

    @Test
    void aRefusedFormIsLoggedUnderItsOwnRoute(CapturedOutput output) {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Pantai");
        String nip = agency.staff(0).nip().value();

        MvcTestResult answer = mvc.post()
                .uri("/today/" + TestClock.TODAY + "/" + nip)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .with(signedIn.as(agency.head()))
                .param("_page", "/today")
                .param("verdict", "NONSENSE")
                .exchange();

        assertThat(output.getAll().lines())
                .filteredOn(line -> line.contains(id(answer)) && line.contains(" access "))
                .singleElement()
                .asString()
                .contains("POST /today/{date}/{nip} 4");
    }

    @Test
    void anAddressThatNobodyAnswersIsNotQuoted(CapturedOutput output) {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut");

        MvcTestResult answer = mvc.get()
                .uri("/nowhere/199001012015011990")
                .with(signedIn.as(agency.head()))
                .exchange();

        assertThat(answer).hasStatus(404);
        assertThat(output.getAll()).contains(id(answer)).doesNotContain("199001012015011990");
    }

    /** What the database says of a row it refuses names what is in that row. */
    @Test
    void aFaultOfTheDatabaseQuotesNoRow() {
        String nip = "199001012015011990";

        assertThatThrownBy(() -> {
                    try (Connection connection = database.getConnection();
                            PreparedStatement insert = connection.prepareStatement("""
                                    insert into job.run (job, due, node, attempt, lease_until, started_at)
                                    values (?, now(), gen_random_uuid(), 1, now(), now())
                                    """)) {
                        connection.setAutoCommit(false);
                        for (int i = 0; i < 2; i++) {
                            insert.setString(1, nip);
                            insert.addBatch();
                        }
                        insert.executeBatch();
                    }
                })
                .isInstanceOf(SQLException.class)
                .satisfies(fault -> assertThat(fault.toString() + ((SQLException) fault).getNextException())
                        .contains("duplicate key")
                        .doesNotContain(nip));
    }

    @Test
    void whoOnlyReadsIsNotLogged(CapturedOutput output) {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Pantai");

        MvcTestResult answer =
                mvc.get().uri("/today").with(signedIn.as(agency.head())).exchange();

        assertThat(answer).hasStatusOk();
        assertThat(output.getAll()).doesNotContain(id(answer));
    }

    @Test
    void aLineBreakInAValueStaysInItsLine(CapturedOutput output) {
        LoggerFactory.getLogger("access").warn("{}", "one\r\n2026-01-01T00:00:00.000Z WARN  access forged");
        LoggerFactory.getLogger("access")
                .warn("fault", new IllegalStateException("one\n2026-01-01T00:00:00.000Z WARN  access forged"));

        assertThat(output.getAll().lines().filter(line -> line.startsWith("2026-01-01T00:00:00.000Z")))
                .isEmpty();
        assertThat(output.getAll()).contains("one\\n2026-01-01");
    }

    private static String id(MvcTestResult answer) {
        String id = answer.getResponse().getHeader(RequestWatch.HEADER);
        assertThat(id).matches("[0-9a-f]{16}");
        return String.valueOf(id);
    }
}
