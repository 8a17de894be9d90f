package id.abdi.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.file.FileSettings.Allowance;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Sha256;
import id.abdi.kernel.Uuid7;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@AbdiTest
class FileStoreTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @Autowired
    FileStore store;

    @Autowired
    FileReply reply;

    @Autowired
    Inspector inspector;

    @Autowired
    FileSql sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @TempDir
    Path folder;

    private final EmployeeId owner = new EmployeeId(Uuid7.next());

    @Test
    void aFileIsKeptByItsContent() {
        Inspected photo = inspector.inspect(Samples.jpeg(80, 40));
        StoredFile stored = kept(store, photo);
        assertThat(store.find(stored.id())).contains(stored);
        assertThat(store.content(stored)).isEqualTo(photo.content());
        assertThat(store.thumbnail(stored)).hasValue(photo.thumbnail());
        assertThat(stored.sha256()).isEqualTo(Sha256.of(photo.content()));
    }

    @Test
    void theSameFileOfTheSamePersonIsKeptOnce() {
        StoredFile first = kept(store, inspector.inspect(Samples.jpeg(81, 40)));
        assertThat(kept(store, inspector.inspect(Samples.jpeg(81, 40)))).isEqualTo(first);
    }

    @Test
    void aFileBelongsToATransaction() {
        Inspected photo = inspector.inspect(Samples.jpeg(82, 40));
        assertThatThrownBy(() -> store.store(owner, photo)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aPersonHasOnlySoManyFilesADay() {
        FileStore strict = new FileStore(sql, new DatabaseContents(sql), new Allowance(2, 200), ZONE, clock);
        kept(strict, inspector.inspect(Samples.jpeg(10, 11)));
        kept(strict, inspector.inspect(Samples.jpeg(10, 12)));
        refused("file-many-today", strict, inspector.inspect(Samples.jpeg(10, 13)));
        clock.pass(Duration.ofDays(1));
        kept(strict, inspector.inspect(Samples.jpeg(10, 13)));
    }

    @Test
    void aPersonHasOnlySoManyBytesAMonth() {
        FileStore strict = new FileStore(sql, new DatabaseContents(sql), new Allowance(20, 0), ZONE, clock);
        refused("file-much-this-month", strict, inspector.inspect(Samples.jpeg(10, 14)));
    }

    @Test
    void aFolderKeepsTheSameAsTheDatabase() throws IOException {
        FileStore onDisk = new FileStore(sql, new FolderContents(folder), new Allowance(20, 200), ZONE, clock);
        Inspected pdf = inspector.inspect(Samples.pdf());
        StoredFile stored = kept(onDisk, pdf);
        assertThat(onDisk.content(stored)).isEqualTo(pdf.content());
        Path place = folder.resolve(stored.sha256().substring(0, 2)).resolve(stored.sha256());
        assertThat(place).hasBinaryContent(pdf.content());
        Files.write(place, new byte[] {1});
        assertThatThrownBy(() -> onDisk.content(stored)).hasMessage("file.refusal.file-lost");
    }

    @Test
    void noBrowserIsMadeToRunAFile() {
        ResponseEntity<byte[]> photo = reply.of(kept(store, inspector.inspect(Samples.jpeg(83, 40))), "foto.HEIC");
        assertThat(header(photo, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(header(photo, "Content-Disposition")).startsWith("inline").contains("foto.jpg");
        assertThat(header(photo, "Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
        assertThat(header(photo, "X-Content-Type-Options")).isEqualTo("nosniff");
        ResponseEntity<byte[]> pdf = reply.of(kept(store, inspector.inspect(Samples.pdf())), "surat tugas.pdf");
        assertThat(header(pdf, "Content-Disposition")).startsWith("attachment");
    }

    private StoredFile kept(FileStore where, Inspected file) {
        return Objects.requireNonNull(transaction.execute(status -> where.store(owner, file)));
    }

    private void refused(String type, FileStore where, Inspected file) {
        assertThatThrownBy(() -> kept(where, file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    private static String header(ResponseEntity<byte[]> answer, String name) {
        return String.valueOf(answer.getHeaders().getFirst(name));
    }
}
