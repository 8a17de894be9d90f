package id.abdi.sop;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.SignedIn;
import id.abdi.sop.GivenSops.Office;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Writing an SOP on its form: every button saves first, and what is refused comes back as it was typed (R3, UX-5, UX-6). */
@AbdiTest
class SopEditPageTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    SopSql sql;

    @Autowired
    GivenSops story;

    private Office office;
    private Person head;

    @BeforeEach
    void build() {
        office = story.office();
        head = office.section().head();
    }

    private MvcTestResult get(Person who, String address) {
        return mvc.get().uri(address).with(signedIn.as(who)).exchange();
    }

    private MvcTestResult post(Person who, String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn.as(who));
        for (Map.Entry<String, String> field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    /** The fields of a draft with two steps, as its form sends them. */
    private static Map<String, String> fields(int revision, String act) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("act", act);
        fields.put("revision", String.valueOf(revision));
        fields.put("keys", "1,2,3");
        fields.put("title", "Pelayanan contoh");
        fields.put("legalBasis", "1. Peraturan Daerah Contoh\n2) Peraturan Bupati Contoh");
        fields.put("actors", "Pemohon\nStaf");
        fields.put("s1.shape", "START");
        fields.put("s1.activity", "Menyerahkan berkas");
        fields.put("s1.actor", "Pemohon");
        fields.put("s2.shape", "PROCESS");
        fields.put("s2.activity", "Memeriksa berkas");
        fields.put("s2.actor", "Staf");
        fields.put("s2.time", "15");
        fields.put("s2.unit", "MINUTES");
        fields.put("s3.shape", "END");
        fields.put("s3.activity", "Menerima surat");
        fields.put("s3.actor", "Pemohon");
        return fields;
    }

    /** The page that a refused form without a script comes back to. */
    private String returned(MvcTestResult refused, String page) {
        assertThat(refused).hasForwardedUrl(page);
        String name = "id.abdi.web.Returned";
        Object kept = Objects.requireNonNull(refused.getRequest().getAttribute(name));
        MvcTestResult answer = mvc.get()
                .uri(page)
                .with(signedIn.as(head))
                .requestAttr(name, kept)
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private SopContent newest(SopId id) {
        SopVersion version = sql.versions(id).getFirst();
        return sql.content(id, version.version(), version.revision());
    }

    @Test
    void aHeadBeginsAnSop() {
        SopCode code = GivenSops.code();
        MvcTestResult result = post(
                head,
                "/sops",
                Map.of(
                        "unit",
                        office.section().code(),
                        "code",
                        code.value(),
                        "title",
                        "Pelayanan contoh",
                        "actors",
                        "Pemohon\nStaf"));
        SopId id = sql.byCode(code).orElseThrow().id();
        assertThat(result).hasRedirectedUrl("/sops/" + id + "/versions/1/edit");
        assertThat(get(head, "/sops/" + id + "/versions/1/edit"))
                .hasStatusOk()
                .bodyText()
                .contains("Menulis SOP");
    }

    @Test
    void aRefusedBeginningKeepsWhatWasTyped() {
        MvcTestResult refused = post(
                head,
                "/sops",
                Map.of(
                        "unit",
                        office.section().code(),
                        "code",
                        "?",
                        "title",
                        "Pelayanan contoh",
                        "_page",
                        "/sops/new"));
        assertThat(refused).hasStatus(422);
        assertThat(returned(refused, "/sops/new")).contains("value=\"Pelayanan contoh\"", "Nomor SOP terdiri atas");
    }

    @Test
    void everyButtonOfTheFormSavesFirst() {
        SopId id = story.draft(office, SopContent.begun("Contoh", List.of()));
        String address = "/sops/" + id + "/versions/1";
        assertThat(post(head, address, fields(1, "add:1"))).hasRedirectedUrl(address + "/edit?step=4#step-4");
        assertThat(newest(id).steps()).extracting(SopStep::key).containsExactly(1, 4, 2, 3);
        assertThat(newest(id).steps().get(2))
                .extracting(SopStep::activity, SopStep::actor, SopStep::time)
                .containsExactly("Memeriksa berkas", 1, new StepTime(15, StepTime.Unit.MINUTES));
        assertThat(newest(id).legalBasis()).containsExactly("Peraturan Daerah Contoh", "Peraturan Bupati Contoh");
        post(head, address, fields(2, "down:2"));
        assertThat(newest(id).steps()).extracting(SopStep::key).containsExactly(1, 3, 2);
        post(head, address, fields(3, "remove:3"));
        assertThat(newest(id).steps()).extracting(SopStep::key).containsExactly(1, 2);
        post(head, address, fields(4, "up:2"));
        assertThat(newest(id).steps()).extracting(SopStep::key).containsExactly(2, 1, 3);
    }

    @Test
    void anIncompleteDraftIsStoredAndSaysWhatIsMissing() {
        SopId id = story.draft(office, SopContent.begun("Contoh", List.of()));
        Map<String, String> fields = fields(1, "submit");
        fields.put("_page", "/sops/" + id + "/versions/1/edit");
        MvcTestResult refused = post(head, "/sops/" + id + "/versions/1", fields);
        assertThat(refused).hasStatus(422);
        assertThat(returned(refused, "/sops/" + id + "/versions/1/edit"))
                .contains("tersimpan sebagai rancangan", "Langkah 2: tulis outputnya.", "id=\"error-s2.output\"");
        assertThat(newest(id).title()).isEqualTo("Pelayanan contoh");
    }

    @Test
    void whatIsTooLongComesBackWithAllThatWasTyped() {
        SopId id = story.draft(office, SopContent.begun("Contoh", List.of()));
        Map<String, String> fields = fields(1, "save");
        fields.put("s2.activity", "m".repeat(501));
        fields.put("warnings", "Peringatan yang diketik");
        fields.put("_page", "/sops/" + id + "/versions/1/edit");
        MvcTestResult refused = post(head, "/sops/" + id + "/versions/1", fields);
        assertThat(refused).hasStatus(422);
        assertThat(returned(refused, "/sops/" + id + "/versions/1/edit"))
                .contains("m".repeat(501), "Peringatan yang diketik", "Paling banyak 500 huruf.");
        assertThat(sql.versions(id).getFirst().revision()).isEqualTo(1);
    }

    @Test
    void controlSignsAreNotStored() {
        SopId id = story.draft(office, SopContent.begun("Contoh", List.of()));
        Map<String, String> fields = fields(1, "save");
        fields.put("title", "\u0000Pelayanan\u0002contoh");
        fields.put("warnings", "\u0001Awas\u000bpanas");
        assertThat(post(head, "/sops/" + id + "/versions/1", fields)).hasStatus3xxRedirection();
        assertThat(newest(id).title()).isEqualTo("Pelayanan contoh");
        assertThat(newest(id).warnings()).containsExactly("Awas panas");
    }

    @Test
    void aStaleFormIsRefusedAndKept() {
        SopId id = story.draft(office, SopContent.begun("Contoh", List.of()));
        post(head, "/sops/" + id + "/versions/1", fields(1, "save"));
        Map<String, String> fields = fields(1, "save");
        fields.put("title", "Dari jendela lain");
        fields.put("_page", "/sops/" + id + "/versions/1/edit");
        MvcTestResult refused = post(head, "/sops/" + id + "/versions/1", fields);
        assertThat(refused).hasStatus(412);
        assertThat(returned(refused, "/sops/" + id + "/versions/1/edit"))
                .contains("Dari jendela lain", "name=\"revision\" value=\"2\"");
    }
}
