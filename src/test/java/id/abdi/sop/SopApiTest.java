package id.abdi.sop;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.sop.GivenSops.Office;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** SOPs for programs: the same rules as on the pages. */
@AbdiTest
class SopApiTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    SopSql sql;

    @Autowired
    JsonMapper json;

    @Autowired
    GivenSops story;

    private Office office;
    private Person head;

    @BeforeEach
    void build() {
        office = story.office();
        head = office.section().head();
    }

    private MvcTestResult send(Person who, HttpMethod method, String address, String body, String ifMatch) {
        var request = mvc.method(method)
                .uri("/api/v1/sops" + address)
                .with(signedIn.token(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch)).exchange();
    }

    private MvcTestResult get(Person who, String address) {
        return mvc.get().uri("/api/v1/sops" + address).with(signedIn.token(who)).exchange();
    }

    @Test
    void anSopIsWrittenAndApproved() {
        SopCode code = GivenSops.code();
        String content = json.writeValueAsString(SopOfTest.whole("Pelayanan contoh"));
        assertThat(send(
                        head,
                        HttpMethod.POST,
                        "",
                        "{\"unit\":\"%s\",\"code\":\"%s\",\"content\":%s}"
                                .formatted(office.section().code(), code.value(), content),
                        ""))
                .hasStatus(201)
                .hasHeader("ETag", "\"1\"");
        SopId id = sql.byCode(code).orElseThrow().id();
        String version = "/" + id + "/versions/1";
        String other = json.writeValueAsString(SopOfTest.whole("Diubah"));
        assertThat(send(head, HttpMethod.PUT, version, other, "")).hasStatus(422);
        assertThat(send(head, HttpMethod.PUT, version, other, "\"1\""))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"");
        assertThat(send(head, HttpMethod.PUT, version, content, "\"1\"")).hasStatus(412);
        assertThat(send(head, HttpMethod.POST, version + "/approve", "{}", "\"2\""))
                .hasStatus(403);
        assertThat(send(head, HttpMethod.POST, version + "/submit", "{}", "")).hasStatus(422);
        assertThat(send(head, HttpMethod.POST, version + "/submit", "{}", "\"1\""))
                .hasStatus(412);
        assertThat(send(head, HttpMethod.POST, version + "/submit", "{}", "\"2\""))
                .hasStatusOk();
        assertThat(send(office.agency().head(), HttpMethod.POST, version + "/approve", "{}", "\"1\""))
                .hasStatus(412);
        assertThat(send(office.agency().head(), HttpMethod.POST, version + "/approve", "{}", "\"2\""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.sop.state")
                .isEqualTo("IN_FORCE");
        assertThat(get(office.section().staff(0), "?q=diubah"))
                .bodyJson()
                .extractingPath("$.items[0].id")
                .isEqualTo(id.toString());
        assertThat(get(office.section().staff(0), "/" + id + "?date=" + TestClock.TODAY))
                .bodyJson()
                .extractingPath("$.content.steps.length()")
                .isEqualTo(6);
        assertThat(send(head, HttpMethod.POST, "/" + id + "/versions", "", "")).hasStatus(201);
        assertThat(get(head, "/" + id + "/versions"))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(2);
        assertThat(get(office.section().staff(0), "/" + id + "/versions"))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(1);
    }

    @Test
    void whatIsOnlyBeingWrittenIsUnknownToWhoMayNotReadDrafts() {
        SopId id = story.draft(office, SopOfTest.whole("Pelayanan contoh"));
        for (String address : List.of("", "/versions", "/versions/1")) {
            assertThat(get(head, "/" + id + address)).as(address).hasStatusOk();
            assertThat(get(office.section().staff(0), "/" + id + address))
                    .as(address)
                    .hasStatus(404);
        }
    }

    @Test
    void whatIsWrongIsNamedByItsField() {
        SopId id = story.draft(office, SopOfTest.whole("Pelayanan contoh"));
        String body = """
                {"title":null,"actors":["Staf",null],"steps":[{"key":1,"actor":5},{"key":1,"time":{"amount":0}}]}
                """;
        assertThat(send(head, HttpMethod.PUT, "/" + id + "/versions/1", body, "\"1\""))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("title", "steps[0].actor", "steps[1].key", "steps[1].time");
    }

    @Test
    void strangersDoNotFindIt() {
        SopId id = story.draft(office, SopOfTest.whole("Pelayanan contoh"));
        assertThat(get(story.office().agency().head(), "/" + id)).hasStatus(404);
        assertThat(get(office.section().staff(0), "/" + id)).hasStatus(404);
    }
}
