package id.abdi.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.file.Samples;
import id.abdi.fixture.Regency.Person;
import id.abdi.kernel.Sha256;
import id.abdi.kernel.Uuid7;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Every refusal that the description names for evidence, provoked once. */
class EvidenceProblemsTest extends ApiAtHand {
    private static final String ALL = "/api/v1/employees/{nip}/{things}/{thing}/evidence";
    private static final String ONE = ALL + "/{evidence}";

    @Autowired
    JdbcClient jdbc;

    private final UUID activity = Uuid7.next();
    private final byte[] photo = Samples.jpeg(60, 40);

    @BeforeEach
    void work() {
        record(activity);
    }

    private void record(UUID id) {
        new Call("PUT", "/api/v1/employees/{nip}/activities/{id}", person.nip().value(), id)
                .by(person)
                .json("{\"date\":\"" + TODAY
                        + "\",\"description\":\"Memeriksa berkas izin\",\"minutes\":30,\"kind\":\"ROUTINE\"}")
                .done(200);
    }

    private Call put(UUID id, byte[] bytes, byte[] whole) {
        return new Call("PUT", ONE, person.nip().value(), "activities", activity, id)
                .by(person)
                .bytes(bytes)
                .header("Repr-Digest", Samples.reprDigest(whole));
    }

    private MvcTestResult post(Person caller, byte[] bytes, String... fields) {
        return post(caller, bytes.length == 0 ? "" : "rapat.jpg", bytes, fields);
    }

    private MvcTestResult post(Person caller, String name, byte[] bytes, String... fields) {
        var request = mvc.post()
                .uri(ALL, person.nip().value(), "activities", activity)
                .with(signedIn.token(caller))
                .multipart()
                .file(new MockMultipartFile("file", name, null, bytes));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private void form(byte[] bytes, int status, String type, String... fields) {
        refused("POST " + ALL, post(person, bytes, fields), status, type);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void piecesOfAFile() {
        UUID id = Uuid7.next();
        put(UUID.randomUUID(), photo, photo).refused(422, "evidence-not-uuid7");
        put(id, photo, photo).header("Content-Range", "0-5").refused(422, "content-range");
        put(id, photo, photo).header("Repr-Digest", "md5=:AA==:").refused(422, "digest");
        put(id, photo, photo)
                .header("Content-Digest", Samples.reprDigest(ascii("lain")))
                .refused(422, "content-digest");
        put(id, ascii("GIF89a"), photo).refused(422, "upload-digest");
        put(id, ascii("GIF89a"), ascii("GIF89a")).refused(422, "file-type");
        put(id, ascii("a"), photo).header("Content-Range", "bytes 0-0/30000000").refused(422, "file-too-large");
        put(id, ascii("ab"), photo).header("Content-Range", "bytes 0-1/1").refused(422, "upload-range");
        put(id, ascii("a"), photo).header("Content-Range", "bytes 5-5/9").refused(409, "upload-offset");
        put(id, ascii("a"), photo).header("Content-Range", "bytes 0-0/9").done(202);
        put(id, photo, photo).refused(409, "upload-other");
        put(Uuid7.next(), photo, photo)
                .by(regency.agency("Dinas Lain").head("Tono Pasir").head())
                .refused(404, "not-found");
        UUID kept = Uuid7.next();
        put(kept, photo, photo).done(201);
        put(kept, ascii("lain"), ascii("lain")).refused(409, "evidence-id-taken");
        remove(kept);
        put(kept, photo, photo).refused(409, "evidence-removed");
        byte[] more = Samples.png(9, 9);
        filed(1, 199_999_999, TODAY.minusDays(5));
        put(Uuid7.next(), more, more).refused(429, "file-much-this-month");
        filed(20, 1, TODAY);
        put(Uuid7.next(), more, more).refused(429, "file-many-today");
        for (int i = 3; i < 20; i++) { // one begun above, and two that wait for another day
            put(Uuid7.next(), ascii("a"), photo)
                    .header("Content-Range", "bytes 0-0/9")
                    .done(202);
        }
        put(Uuid7.next(), ascii("a"), photo)
                .header("Content-Range", "bytes 0-0/9")
                .refused(429, "uploads-many");
        clock.set(TODAY.plusDays(3), LocalTime.NOON);
        put(Uuid7.next(), photo, photo).refused(409, "day-closed");
        assertAllProvoked("PUT " + ONE);
    }

    /** So many files of the person, kept on that day. */
    private void filed(int files, long size, LocalDate day) {
        for (int i = 0; i < files; i++) {
            filed(Sha256.of(ascii(Uuid7.next().toString())), size, day);
        }
    }

    /** A file whose content is nowhere. */
    private void filed(String sha256, long size, LocalDate day) {
        jdbc.sql("""
                        insert into file.stored (id, kind, sha256, size, original, owner, stored_at)
                        values (:id, 'PDF', :sha256, :size, :sha256, :owner, :at)
                        """)
                .param("id", Uuid7.next())
                .param("sha256", sha256)
                .param("size", size)
                .param("owner", person.id().value())
                .param("at", day.atTime(8, 0).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void remove(UUID evidence) {
        mvc.post()
                .uri("/activities/{id}/evidence/{piece}/remove", activity, evidence)
                .with(signedIn.as(person))
                .exchange();
    }

    @Test
    void aFormWithAFileOrALink() {
        byte[] pdf = Samples.pdf();
        UUID id = Uuid7.next();
        form(new byte[0], 422, "evidence-nothing");
        form(photo, 422, "evidence-one-at-a-time", "link", "https://contoh.id/berkas");
        form(new byte[0], 422, "evidence-link", "link", "http://contoh.id/berkas");
        form(photo, 422, "evidence-not-uuid7", "evidence", UUID.randomUUID().toString());
        refused("POST " + ALL, post(person, "rapat.jpg", new byte[0]), 422, "file-empty");
        form(ascii("GIF89a"), 422, "file-type");
        form(new byte[20_000_001], 422, "file-too-large");
        form(Samples.claiming(photo, 65_500, 65_500), 422, "file-pixels");
        form(Arrays.copyOf(photo, photo.length / 2), 422, "file-broken-picture");
        form(Arrays.copyOf(pdf, pdf.length / 2), 422, "file-broken-pdf");
        form(
                Samples.pdf(document ->
                        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()))),
                422,
                "file-locked-pdf");
        form(
                Samples.pdf(document ->
                        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"))),
                422,
                "file-active-pdf");
        form(Samples.joined(pdf, new byte[5000]), 422, "file-two-in-one");
        assertThat(post(person, photo, "evidence", id.toString())).hasStatus(201);
        form(Samples.jpeg(9, 9), 409, "evidence-id-taken", "evidence", id.toString());
        remove(id);
        form(photo, 409, "evidence-removed", "evidence", id.toString());
        filed(1, 199_999_999, TODAY.minusDays(5));
        form(Samples.png(9, 9), 429, "file-much-this-month");
        filed(20, 1, TODAY);
        form(Samples.png(9, 9), 429, "file-many-today");
        Person stranger = regency.agency("Dinas Lain").head("Tono Pasir").head();
        refused("POST " + ALL, post(stranger, photo), 404, "not-found");
        clock.set(TODAY.plusDays(3), LocalTime.NOON);
        form(Samples.png(9, 9), 409, "day-closed");
        assertAllProvoked("POST " + ALL);
    }

    @Test
    void aFileOfSomebodyElseOrOneThatIsLost() {
        UUID id = Uuid7.next();
        put(id, photo, photo).done(201);
        new Call("GET", ONE, person.nip().value(), "activities", activity, Uuid7.next())
                .by(person)
                .refused(404, "not-found");
        byte[] lost = Samples.png(7, 7);
        filed(Sha256.of(lost), 9, TODAY);
        UUID gone = Uuid7.next();
        put(gone, lost, lost).done(201);
        new Call("GET", ONE, person.nip().value(), "activities", activity, gone)
                .by(person)
                .refused(503, "file-lost");
        assertAllProvoked("GET " + ONE);
    }
}
