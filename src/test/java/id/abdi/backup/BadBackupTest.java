package id.abdi.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.abdi.backup.LogReader.LogState;
import id.abdi.backup.Manifest.Schema;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.kernel.Refusal;
import id.abdi.web.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A file that is not whole, not ours or not of our time is refused with its sentence before anything is touched (DUR-5). */
@AbdiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadBackupTest {
    @Autowired
    Installation.Around around;

    @Autowired
    MakeBackup backup;

    @Autowired
    Regency regency;

    @Autowired
    Words words;

    @TempDir
    Path folder;

    private @Nullable Path saved;
    private @Nullable Installation empty;

    @BeforeAll
    void backUp(@TempDir Path place) {
        regency.agency("Dinas Cadangan").head("Sari Contoh").staff("Budi", "Wati");
        saved = place.resolve("good.backup");
        backup.into(saved, null);
        empty = Installation.empty(around);
    }

    private Path file() {
        return Objects.requireNonNull(saved);
    }

    private Path holding(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("bad.backup"), bytes);
    }

    /** In a second installation, of which nothing may change. */
    private String refused(Path bad) {
        Installation target = Objects.requireNonNull(empty);
        String[] said = {""};
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> target.restore().from(bad, null))
                .satisfies(refusal -> {
                    said[0] = refusal.key().substring("backup.refusal.".length());
                    assertThat(words.text(
                                    Locale.ENGLISH,
                                    refusal.key(),
                                    refusal.arguments().toArray()))
                            .doesNotContain("backup.refusal")
                            .contains("; ");
                });
        assertThat(target.untouched()).isTrue();
        return said[0];
    }

    @Test
    void oneChangedByteIsSeenWhereverItIs() throws IOException {
        byte[] good = Files.readAllBytes(file());
        int size = good.length;
        for (int place : List.of(4, 12, 33, 50, size / 3, size / 2, size - 3000, size - 400, size - 110, size - 64)) {
            byte[] bad = good.clone();
            bad[place] ^= 1;
            assertThat(refused(holding(bad))).as("byte " + place).isEqualTo("damaged");
        }
        byte[] bad = good.clone();
        bad[size - 80] ^= 1;
        assertThat(refused(holding(bad))).as("in the words of the seal").isEqualTo("cut");
    }

    @Test
    void aCutFileIsSeenWhereverItEnds() throws IOException {
        byte[] good = Files.readAllBytes(file());
        for (int length : List.of(100, 5000, good.length / 2, good.length - 300, good.length - 1)) {
            assertThat(refused(holding(Arrays.copyOf(good, length))))
                    .as(length + " bytes")
                    .isEqualTo("cut");
        }
    }

    @Test
    void whatIsNoBackupOfOursIsCalledSo() throws IOException {
        assertThat(refused(holding(new byte[0]))).isEqualTo("foreign");
        assertThat(refused(holding("nip,nama\n".repeat(100).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("foreign");
        Path zip = folder.resolve("other.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("manifest.json"));
            out.write("{\"format\":\"another\"}".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(refused(zip)).isEqualTo("foreign");
        assertThat(refused(folder.resolve("missing"))).isEqualTo("no-file");
        assertThat(refused(folder)).isEqualTo("no-file");
    }

    @Test
    void theBackupOfANewerAbdiIsRefused() {
        Path newer = Rewritten.with(
                file(),
                folder.resolve("newer.backup"),
                old -> Rewritten.with(
                        old,
                        old.schemas().stream()
                                .map(schema -> schema.module().equals("ledger") ? new Schema("ledger", "1000") : schema)
                                .toList()));
        Path unknown = Rewritten.with(
                file(),
                folder.resolve("unknown.backup"),
                old -> Rewritten.with(old, List.of(new Schema("not_there_yet", "1"))));

        assertThat(refused(newer)).isEqualTo("newer");
        assertThat(refused(unknown)).isEqualTo("newer");
    }

    @Test
    void aRestoreThatIsNotWhatWasSavedIsTakenBack() {
        Path other = Rewritten.with(
                file(),
                folder.resolve("other.backup"),
                old -> Rewritten.with(
                        old,
                        new LogState(
                                old.log().leaves(),
                                old.log().newest(),
                                old.log().newestHash(),
                                "0".repeat(64))));

        assertThat(refused(other)).isEqualTo("unequal");
    }
}
