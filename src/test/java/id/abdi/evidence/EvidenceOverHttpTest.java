package id.abdi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.file.Samples;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Uuid7;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Evidence through the page and the API: added once, shown safely, taken back, refused in words (OFF-3, SEC-23 to SEC-25). */
class EvidenceOverHttpTest extends EvidenceAtHand {
    @Autowired
    TestClock clock;

    private final UUID piece = Uuid7.next();

    private static MockMultipartFile photo() {
        return file("C:\\foto\\rapat.jpg", Samples.withExif(Samples.jpeg(300, 200), 6));
    }

    private MvcTestResult send(Person caller, UUID id, MockMultipartFile file) {
        return mvc.post()
                .uri("/activities/{id}/evidence", activity)
                .with(signedIn.as(caller))
                .multipart()
                .file(file)
                .param("evidence", id.toString())
                .param("_page", "/activities?date=" + TODAY)
                .exchange();
    }

    private MvcTestResult open(Person caller) {
        return mvc.get()
                .uri("/activities/{id}/evidence/{piece}", activity, piece)
                .with(signedIn.as(caller))
                .exchange();
    }

    private MvcTestResult remove(Person caller) {
        return mvc.post()
                .uri("/activities/{id}/evidence/{piece}/remove", activity, piece)
                .with(signedIn.as(caller))
                .exchange();
    }

    @Test
    void aPhotoIsAddedAndThePageComesBack() {
        MvcTestResult sent = send(person, piece, photo());
        assertThat(sent).hasStatus3xxRedirection().hasRedirectedUrl("/activities?date=" + TODAY);
        assertThat(pieces()).singleElement().satisfies(added -> {
            assertThat(added.id()).isEqualTo(piece);
            assertThat(added.kind()).isEqualTo(EvidenceKind.PICTURE);
            assertThat(added.label()).isEqualTo("rapat.jpg");
        });
    }

    @Test
    void aPictureIsServedAsAPictureInASandbox() {
        send(person, piece, photo());
        MvcTestResult opened = open(agency.head());
        assertThat(opened)
                .hasStatusOk()
                .hasContentType("image/jpeg")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        assertThat(opened.getResponse().getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("sandbox; default-src 'none'");
        assertThat(text(opened)).doesNotContain("Exif");
        assertThat(mvc.get()
                        .uri("/activities/{id}/evidence/{piece}/thumbnail", activity, piece)
                        .with(signedIn.as(person)))
                .hasStatusOk()
                .hasContentType("image/jpeg");
    }

    @Test
    void aPdfIsOnlyHandedOut() {
        send(person, piece, file("<b>surat</b>.pdf", Samples.pdf()));
        assertThat(open(person))
                .hasContentType("application/pdf")
                .headers()
                .hasHeaderSatisfying(
                        HttpHeaders.CONTENT_DISPOSITION,
                        values -> assertThat(values).singleElement().asString().startsWith("attachment;"));
        assertThat(mvc.get()
                        .uri("/activities/{id}/evidence/{piece}/thumbnail", activity, piece)
                        .with(signedIn.as(person)))
                .hasStatus(404);
    }

    @Test
    void aStrangerFindsNothing() {
        send(person, piece, photo());
        Person stranger = regency.agency("Dinas Lain")
                .head("Raka Pasir")
                .staff("Tono Bakau")
                .staff(0);
        assertThat(open(stranger)).hasStatus(404);
        assertThat(remove(stranger)).hasStatus(404);
        assertThat(send(stranger, Uuid7.next(), photo())).hasStatus(404);
        assertThat(mvc.get().uri("/activities/{id}/evidence/{piece}", activity, piece))
                .hasStatus3xxRedirection();
        assertThat(pieces()).hasSize(1);
    }

    @Test
    void aColleagueMayNotTouchTheOwnersActivity() {
        assertThat(send(agency.staff(1), piece, photo()).getResponse().getStatus())
                .isIn(403, 404);
        assertThat(pieces()).isEmpty();
    }

    @Test
    void theSameAgainIsTheSamePieceAlsoAfterTheDayClosed() {
        send(person, piece, photo());
        clock.set(TODAY.plusDays(1), LocalTime.of(10, 0));
        assertThat(send(person, piece, photo())).hasStatus3xxRedirection();
        assertThat(send(person, piece, file("lain.pdf", Samples.pdf()))).hasStatus(409);
        assertThat(pieces()).hasSize(1);
    }

    @Test
    void aClosedDayTakesNoEvidenceAndLosesNone() {
        send(person, piece, photo());
        clock.set(TODAY.plusDays(1), LocalTime.of(10, 0));
        assertThat(send(person, Uuid7.next(), photo())).hasStatus(409);
        assertThat(remove(person)).hasStatus(409);
        assertThat(pieces()).hasSize(1);
    }

    @Test
    void aRemovedPieceIsGoneAndItsIdUsedUp() {
        send(person, piece, photo());
        assertThat(remove(person)).hasStatus3xxRedirection();
        assertThat(remove(person)).hasStatus3xxRedirection();
        assertThat(open(person)).hasStatus(404);
        assertThat(send(person, piece, photo())).hasStatus(409);
        assertThat(pieces()).isEmpty();
    }

    @Test
    void aLinkIsKeptAsText() {
        assertThat(link("https://contoh.id/dokumen")).hasStatus3xxRedirection();
        assertThat(pieces()).extracting(Evidence::label).containsExactly("https://contoh.id/dokumen");
        assertThat(link("javascript:alert(1)")).hasStatus(422);
    }

    private MvcTestResult link(String address) {
        return mvc.post()
                .uri("/activities/{id}/evidence", activity)
                .with(signedIn.as(person))
                .multipart()
                .file(file("", new byte[0]))
                .param("evidence", Uuid7.next().toString())
                .param("link", address)
                .exchange();
    }

    @Test
    void aRefusedFileGoesBackToThePageItWasSentFrom() {
        MvcTestResult refused = send(person, piece, file("foto.jpg", new byte[] {'P', 'K', 3, 4}));
        assertThat(refused).hasStatus(422).hasForwardedUrl("/activities?date=" + TODAY);
        assertThat(pieces()).isEmpty();
        assertThat(send(person, piece, file("", new byte[0]))).hasStatus(422);
    }
}
