package id.abdi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.file.Samples;
import id.abdi.fixture.Regency.Person;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Evidence through the API: what was received is said, the same again is the same, strangers find nothing (OFF-3, SEC-25). */
class EvidenceApiTest extends EvidenceAtHand {
    private MvcTestResult post(Person caller, MockMultipartFile file) {
        return mvc.post()
                .uri(
                        "/api/v1/employees/{nip}/activities/{id}/evidence",
                        person.nip().value(),
                        activity)
                .with(signedIn.token(caller))
                .multipart()
                .file(file)
                .exchange();
    }

    @Test
    void theApiAnswersWhatItReceivedAndTheSameAgain() {
        MockMultipartFile photo = file("rapat.jpg", Samples.jpeg(300, 200));
        MvcTestResult first = post(person, photo);
        assertThat(first)
                .hasStatus(201)
                .bodyJson()
                .hasPathSatisfying("$.kind", value -> value.assertThat().isEqualTo("PICTURE"))
                .hasPathSatisfying(
                        "$.sentSha256", value -> value.assertThat().asString().matches("[0-9a-f]{64}"))
                .hasPathSatisfying(
                        "$.receipt.leafHash",
                        value -> value.assertThat().asString().matches("[0-9a-f]{64}"));
        MvcTestResult again = post(person, photo);
        assertThat(again).hasStatus(200);
        assertThat(text(again)).isEqualTo(text(first));
        assertThat(mvc.get()
                        .uri(
                                "/api/v1/employees/{nip}/activities/{id}/evidence/{piece}",
                                person.nip().value(),
                                activity,
                                pieces().getFirst().id())
                        .with(signedIn.token(agency.head())))
                .hasStatusOk()
                .hasContentType("image/jpeg");
    }

    @Test
    void theAddressOfAnotherPersonOrThingLeadsNowhere() {
        post(person, file("rapat.jpg", Samples.jpeg(300, 200)));
        assertThat(mvc.get()
                        .uri(
                                "/api/v1/employees/{nip}/activities/{id}/evidence/{piece}",
                                agency.staff(1).nip().value(),
                                activity,
                                pieces().getFirst().id())
                        .with(signedIn.token(agency.head())))
                .hasStatus(404);
        assertThat(mvc.get()
                        .uri(
                                "/nothings/{id}/evidence/{piece}",
                                activity,
                                pieces().getFirst().id())
                        .with(signedIn.as(person)))
                .hasStatus(404);
    }

    @Test
    void twentyFilesADayAreEnough() {
        for (int i = 0; i < 20; i++) {
            assertThat(post(person, file("a.png", Samples.png(10 + i, 10)))).hasStatus(201);
        }
        assertThat(post(person, file("a.png", Samples.png(100, 10))))
                .hasStatus(429)
                .bodyJson()
                .hasPathSatisfying("$.type", value -> value.assertThat().isEqualTo("urn:abdi:problem:file-many-today"));
        assertThat(pieces()).hasSize(20);
    }

    @Test
    void whatIsNoEvidenceIsRefusedInWords() {
        assertThat(post(person, file("foto.jpg", new byte[] {'P', 'K', 3, 4})))
                .hasStatus(422)
                .bodyJson()
                .hasPathSatisfying(
                        "$.detail", value -> value.assertThat().asString().contains("bukan salah satunya"));
    }

    @Test
    void aStrangerFindsNobodyWhateverTheySend() {
        Person stranger = regency.agency("Dinas Lain")
                .head("Raka Pasir")
                .staff("Tono Bakau")
                .staff(0);
        assertThat(post(stranger, file("rapat.jpg", Samples.jpeg(30, 20)))).hasStatus(404);
        assertThat(post(stranger, file("", new byte[0]))).hasStatus(404);
    }
}
