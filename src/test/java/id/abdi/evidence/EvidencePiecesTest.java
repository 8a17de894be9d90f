package id.abdi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.file.Samples;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.TestClock;
import id.abdi.job.Job;
import id.abdi.kernel.Sha256;
import id.abdi.kernel.Uuid7;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A file in pieces over a line that breaks: it goes on where it stopped and is evidence once (OFF-3, OFF-9, OFF-17). */
class EvidencePiecesTest extends EvidenceAtHand {
    private static final int PIECE = 1_000;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<Job> jobs;

    private final UUID id = Uuid7.next();
    private final byte[] photo = Samples.jpeg(640, 480);

    private MvcTestResult send(Person caller, byte[] bytes, @Nullable String range, byte[] whole, String... headers) {
        var request = mvc.method(HttpMethod.PUT)
                .uri(
                        "/api/v1/employees/{nip}/activities/{activity}/evidence/{id}",
                        person.nip().value(),
                        activity,
                        id)
                .with(signedIn.token(caller))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("Repr-Digest", Samples.reprDigest(whole))
                .content(bytes);
        if (range != null) {
            request = request.header("Content-Range", range);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult piece(int from) {
        int to = Math.min(from + PIECE, photo.length);
        return send(
                person,
                Arrays.copyOfRange(photo, from, to),
                "bytes " + from + "-" + (to - 1) + "/" + photo.length,
                photo,
                "Content-Disposition",
                "attachment; filename=\"rapat.jpg\"");
    }

    private MvcTestResult ask() {
        return send(person, new byte[0], "bytes */" + photo.length, photo);
    }

    private static void received(MvcTestResult answer, int status, long bytes) {
        assertThat(answer)
                .hasStatus(status)
                .bodyJson()
                .hasPathSatisfying("$.received", value -> value.assertThat().isEqualTo((int) bytes));
    }

    private static void type(MvcTestResult answer, int status, String type) {
        assertThat(answer)
                .hasStatus(status)
                .bodyJson()
                .hasPathSatisfying("$.type", value -> value.assertThat().isEqualTo("urn:abdi:problem:" + type));
    }

    private MvcTestResult sendAll() {
        MvcTestResult last = piece(0);
        for (int from = PIECE; from < photo.length; from += PIECE) {
            last = piece(from);
        }
        return last;
    }

    @Test
    void theLastPieceMakesTheEvidence() {
        received(piece(0), 202, PIECE);
        assertThat(pieces()).isEmpty();
        MvcTestResult last = sendAll();
        received(last, 201, photo.length);
        assertThat(last)
                .bodyJson()
                .hasPathSatisfying(
                        "$.evidence.label", value -> value.assertThat().isEqualTo("rapat.jpg"))
                .hasPathSatisfying(
                        "$.evidence.sentSha256", value -> value.assertThat().isEqualTo(Sha256.of(photo)));
        assertThat(pieces())
                .singleElement()
                .satisfies(kept -> assertThat(kept.id()).isEqualTo(id));
        assertThat(stored()).isZero();
    }

    @Test
    void whoAsksLearnsWhereToGoOn() {
        piece(0);
        received(ask(), 202, PIECE);
        type(piece(3 * PIECE), 409, "upload-offset");
        received(piece(0), 202, PIECE);
        received(piece(PIECE), 202, 2L * PIECE);
    }

    @Test
    void theSameAgainIsTheSamePieceAlsoAfterTheDayClosed() {
        MvcTestResult first = sendAll();
        clock.set(TODAY.plusDays(3), LocalTime.NOON);
        MvcTestResult again = piece(photo.length - photo.length % PIECE);
        assertThat(first).hasStatus(201);
        assertThat(again).hasStatus(200);
        assertThat(text(again)).isEqualTo(text(first));
        received(ask(), 200, photo.length);
        assertThat(pieces()).hasSize(1);
    }

    /** Who sent it over a bad line for an hour does not send it again because of a limit of the day. */
    @Test
    void whatIsRefusedOnlyForNowWaits() {
        for (int i = 0; i < 20; i++) {
            filed();
        }
        type(sendAll(), 429, "file-many-today");
        clock.set(TODAY.plusDays(1), LocalTime.of(8, 0));
        received(piece(photo.length - photo.length % PIECE), 201, photo.length);
        assertThat(pieces()).hasSize(1);
        assertThat(stored()).isZero();
    }

    /** A file of the person that was kept today. */
    private void filed() {
        jdbc.sql("""
                        insert into file.stored (id, kind, sha256, size, original, owner, stored_at)
                        values (:id, 'PDF', :sha256, 1, :sha256, :owner, :at)
                        """)
                .param("id", Uuid7.next())
                .param("sha256", Sha256.of(Uuid7.next().toString().getBytes(StandardCharsets.US_ASCII)))
                .param("owner", person.id().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Test
    void aWholeFileNeedsNoRange() {
        assertThat(send(person, photo, null, photo)).hasStatus(201);
        assertThat(send(person, photo, null, photo)).hasStatus(200);
        assertThat(pieces()).hasSize(1);
    }

    @Test
    void whatArrivedDamagedIsNotKept() {
        byte[] other = photo.clone();
        other[100] ^= 1;
        type(send(person, other, null, photo), 422, "upload-digest");
        received(ask(), 202, 0);
        type(send(person, other, null, photo, "Content-Digest", Samples.reprDigest(photo)), 422, "content-digest");
        assertThat(send(person, photo, null, photo, "Content-Digest", Samples.reprDigest(photo)))
                .hasStatus(201);
    }

    @Test
    void anotherFileUnderTheSameIdIsAConflict() {
        piece(0);
        byte[] other = Samples.png(30, 30);
        type(send(person, other, null, other), 409, "upload-other");
        sendAll();
        type(send(person, other, null, other), 409, "evidence-id-taken");
    }

    @Test
    void whatDoesNotFitIsRefusedInWords() {
        type(send(person, photo, "bytes 0-3/100", photo), 422, "content-range");
        type(send(person, photo, "bytes */100", photo), 422, "content-range");
        type(send(person, photo, "0-100", photo), 422, "content-range");
        type(send(person, photo, "bytes 0-" + (photo.length - 1) + "/5", photo), 422, "upload-range");
    }

    @Test
    void aStrangerFindsNothingAndAClosedDayTakesNothing() {
        Person stranger = regency.agency("Dinas Lain").head("Raka Pasir").head();
        assertThat(send(stranger, photo, null, photo)).hasStatus(404);
        piece(0);
        clock.set(TODAY.plusDays(3), LocalTime.NOON);
        type(piece(PIECE), 409, "day-closed");
        assertThat(pieces()).isEmpty();
    }

    @Test
    void whatIsNeverEndedIsForgottenAfterTwoWeeks() {
        piece(0);
        Job sweep = jobs.stream()
                .filter(job -> job.name().equals("file.sweep-uploads"))
                .findFirst()
                .orElseThrow();
        sweep.run(clock.instant().plus(Duration.ofDays(13)));
        assertThat(stored()).isEqualTo(1);
        sweep.run(clock.instant().plus(Duration.ofDays(15)));
        assertThat(stored()).isZero();
    }

    private int stored() {
        return jdbc.sql("select count(*) from file.upload_piece where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
