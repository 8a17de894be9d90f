package id.abdi.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.cli.Args;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LOG-9: an exported log is rebuilt and believed only as a whole; whatever is wrong is said in a sentence. */
class VerifyExportTest {
    @TempDir
    Path folder;

    private Path written(LogOfTest log) throws IOException {
        Path path = Files.createTempDirectory(folder, "log");
        WriteExport.into(path, log);
        return path;
    }

    private Path kept(LogOfTest log) throws IOException {
        return Files.writeString(
                Files.createTempFile(folder, "kept", ""), log.checkpoint().signed());
    }

    private static VerifyExport.Verified verify(Path path) {
        return VerifyExport.of(path, Optional.empty(), Optional.empty());
    }

    private static void refused(Path path, String sentence) {
        assertThatThrownBy(() -> verify(path)).isInstanceOf(Malformed.class).hasMessageContaining(sentence);
    }

    private static void refused(Path path, Path since, String sentence) {
        assertThatThrownBy(() -> VerifyExport.of(path, Optional.of(since), Optional.empty()))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void aWholeLogIsTrueAtEverySize() throws IOException {
        for (int size : List.of(0, 1, 255, 256, 257, 700)) {
            LogOfTest log = LogOfTest.of(size);
            assertThat(verify(written(log)).checkpoint()).isEqualTo(Checkpoint.of(log.checkpoint()));
        }
    }

    @Test
    void aLogThatGrewBeginsWithWhatWasKept() throws IOException {
        LogOfTest log = LogOfTest.of(300);
        Path since = kept(log);
        Path path = written(log);
        log.entries.addAll(LogOfTest.of(40).entries);
        WriteExport.into(path, log);
        VerifyExport.Verified verified =
                VerifyExport.of(path, Optional.of(since), Optional.of(log.keys().getFirst()));
        assertThat(verified.checkpoint().size()).isEqualTo(340);
    }

    @Test
    void aLogWithOtherKeysThanTheTrustedOneIsRefused() throws IOException {
        VerifierKey other = LogOfTest.of(0).keys().getFirst();
        Path path = written(LogOfTest.of(3));
        assertThatThrownBy(() -> VerifyExport.of(path, Optional.empty(), Optional.of(other)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void aCutLogIsFoundByAKeptCheckpoint() throws IOException {
        LogOfTest log = LogOfTest.of(20);
        Path since = kept(log);
        log.entries.subList(15, 20).clear();
        refused(written(log), since, "those from 15 on are missing");
    }

    @Test
    void anotherOrderAndAnEntryPutInBetweenAreFoundByAKeptCheckpoint() throws IOException {
        LogOfTest log = LogOfTest.of(20);
        Path since = kept(log);
        Collections.swap(log.entries, 3, 4);
        refused(written(log), since, "older checkpoint of 20");
        Collections.swap(log.entries, 3, 4);
        log.entries.add(7, new byte[] {9});
        refused(written(log), since, "older checkpoint of 20");
    }

    @Test
    void aKeyThatWasReplacedWithoutAWordIsFoundByAKeptCheckpoint() throws IOException {
        LogOfTest log = LogOfTest.of(20);
        Path since = kept(log);
        log.secrets.set(0, SigningKey.generate(LogOfTest.ORIGIN, KeyKind.ED25519));
        refused(written(log), since, "no key of this log signed the older checkpoint");
    }

    @Test
    void anAnnouncedKeyGoesOn() throws IOException {
        LogOfTest log = LogOfTest.of(20);
        Path since = kept(log);
        log.changeKey();
        log.entries.add(new byte[] {5});
        Path path = written(log);
        assertThat(VerifyExport.of(path, Optional.of(since), Optional.empty()).keys())
                .hasSize(2);
        Files.delete(path.resolve("older/21"));
        refused(path, "did not sign the entry 20");
    }

    @Test
    void aKeyThatNobodyAnnouncedIsRefused() throws IOException {
        LogOfTest log = LogOfTest.of(20);
        log.secrets.add(SigningKey.generate(LogOfTest.ORIGIN, KeyKind.ED25519));
        refused(written(log), "never announced");
    }

    @Test
    void theFirstWrongEntryIsNamed() throws IOException {
        Path path = written(LogOfTest.of(700));
        Path bundle = path.resolve("tile/entries/001");
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[6 * 10 + 2] ^= 1;
        Files.write(bundle, bytes);
        refused(path, "entry 266 is wrong");
        Path higher = path.resolve("tile/1/000.p/2");
        byte[] hashes = Files.readAllBytes(higher);
        hashes[40] ^= 1;
        Path other = written(LogOfTest.of(700));
        Files.write(other.resolve("tile/1/000.p/2"), hashes);
        refused(other, "entry 256 is wrong");
    }

    @Test
    void aMissingOrForeignFolderIsSaidInASentence() throws IOException {
        refused(folder.resolve("none"), "is missing");
        Path path = written(LogOfTest.of(3));
        Files.writeString(path.resolve("checkpoint"), "x");
        refused(path, "note");
        Path foreign = Files.createTempDirectory(folder, "foreign");
        Files.writeString(foreign.resolve("letter"), "");
        assertThatThrownBy(() -> WriteExport.into(foreign, LogOfTest.of(1))).isInstanceOf(Malformed.class);
    }

    /** Every byte of a small log is there for a reason: changing any, or cutting a file, is found, and never ends in a fault. */
    @Test
    void damageOfAnyKindEndsInASentence() throws IOException {
        LogOfTest log = LogOfTest.of(259);
        log.changeKey();
        log.entries.add(new byte[] {5});
        Path path = written(log);
        Random random = new Random(20_260_304);
        List<Path> files;
        try (var all = Files.walk(path)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("witnesses"))
                    .sorted()
                    .toList();
        }
        for (int i = 0; i < 400; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, damaged(whole, random));
            assertThatThrownBy(() -> verify(path)).as("%s, change %d", file, i).isInstanceOf(Malformed.class);
            Files.write(file, whole);
        }
        assertThat(verify(path).keys()).hasSize(2);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] damaged = whole.clone();
        switch (random.nextInt(3)) {
            case 0 -> damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            case 1 -> damaged = java.util.Arrays.copyOf(damaged, random.nextInt(damaged.length));
            default -> damaged = java.util.Arrays.copyOf(damaged, damaged.length + 1 + random.nextInt(40));
        }
        return damaged;
    }

    @Test
    void theCommandSaysZeroForTrueAndOneForWrong() throws IOException {
        Path path = written(LogOfTest.of(5));
        assertThat(command(path)).isZero();
        Files.writeString(path.resolve("keys"), "x\n", StandardCharsets.UTF_8);
        assertThat(command(path)).isEqualTo(1);
    }

    private static int command(Path path) {
        return new VerifyCommand(Args.parse(List.of("log", "verify", path.toString()), Set.of())).run();
    }
}
