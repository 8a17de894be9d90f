package id.abdi.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.abdi.backup.Manifest.Table;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.Reports;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What was backed up while people wrote comes back whole, and only into an empty database (DUR-4, DUR-5). */
@AbdiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestoreTest {
    @Autowired
    Installation.Around around;

    @Autowired
    MakeBackup backup;

    @Autowired
    Regency regency;

    @Autowired
    Reports reports;

    @Autowired
    Schemas schemas;

    @TempDir
    Path folder;

    private @Nullable Path saved;
    private @Nullable Installation other;
    private List<String> guards = List.of();

    /** While a head reports on one person after the other. */
    @BeforeAll
    void backUpWhilePeopleWriteAndRestore(@TempDir Path place) throws Exception {
        Place agency = regency.agency("Dinas Cadangan")
                .head("Sari Contoh")
                .staff(IntStream.range(0, 40).mapToObj(n -> "Pegawai " + n).toArray(String[]::new));
        CountDownLatch begun = new CountDownLatch(1);
        FutureTask<Long> writing = new FutureTask<>(() -> agency.staff().stream()
                .map(person -> reports.expected(agency.head(), person, TestClock.TODAY))
                .peek(answer -> begun.countDown())
                .filter(answer -> answer.getResponse().getStatus() == 201)
                .count());
        Thread.ofPlatform().start(writing);
        begun.await();
        saved = place.resolve("abdi.backup");
        backup.into(saved, null);
        assertThat(writing.get()).isEqualTo(40);
        other = Installation.empty(around);
        guards = other().triggers();
        other().restore().from(saved, null);
    }

    private Installation other() {
        return Objects.requireNonNull(other);
    }

    private Manifest manifest() {
        return Rewritten.of(Objects.requireNonNull(saved));
    }

    private static Table table(Manifest manifest, String name) {
        return manifest.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String type, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("backup.refusal." + type));
    }

    @Test
    void allOfItIsThereAsOfOneMoment() {
        Path again = folder.resolve("again.backup");
        other().backup().into(again, null);

        Manifest second = Rewritten.of(again);
        assertThat(second.log()).isEqualTo(manifest().log());
        assertThat(second.installation()).isEqualTo(manifest().installation());
        assertThat(withoutRestores(second)).isEqualTo(withoutRestores(manifest()));
        assertThat(other().count("dailyreport.report"))
                .isEqualTo(table(manifest(), "dailyreport.report").rows())
                .isPositive();
    }

    private static List<Table> withoutRestores(Manifest manifest) {
        return manifest.tables().stream()
                .filter(table -> !table.name().equals("backup.restore"))
                .toList();
    }

    @Test
    void theRestoredOneKnowsThatItIsAndHowFarTheLogWent() {
        RestoredFrom restored = other().remembered().last().orElseThrow();
        assertThat(restored.newestLeaf())
                .contains(Objects.requireNonNull(manifest().log().newest()));
        assertThat(restored.leaves()).isEqualTo(manifest().log().leaves()).isPositive();
        assertThat(restored.madeAt()).isEqualTo(manifest().madeAt());
    }

    @Test
    void sessionsCodesTokensAndKeysStayBehind() {
        assertThat(Installation.count(around.jdbc(), "credential.token")).isPositive();
        assertThat(around.leftOut().stream().flatMap(module -> module.tables().stream()))
                .hasSizeGreaterThan(5)
                .allMatch(table -> other().count(table) == 0);
    }

    @Test
    void theRestoredRecordStandsUnderTheSameGuards() {
        assertThat(other().triggers()).isEqualTo(guards).isNotEmpty();
    }

    @Test
    void aFilledTargetIsRefusedAndNothingIsTouched() {
        long leaves = other().count("ledger.leaf");
        Path later = folder.resolve("later.backup");
        backup.into(later, null);

        refused("filled", () -> other().restore().from(later, null));

        assertThat(other().count("ledger.leaf")).isEqualTo(leaves);
        assertThat(other().count("backup.restore")).isEqualTo(1);
    }

    @Test
    void theFileIsForItsOwnerAloneAndNeverOverwritten() throws IOException {
        Path file = folder.resolve("abdi.backup");
        backup.into(file, null);
        byte[] first = Files.readAllBytes(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        refused("exists", () -> backup.into(file, null));
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void evidenceOfAFolderGoesAlong() {
        FolderOfTest here = new FolderOfTest(folder.resolve("here"));
        byte[] picture = "picture".getBytes(StandardCharsets.UTF_8);
        here.put(FolderOfTest.name(picture), picture);
        Path file = folder.resolve("files.backup");
        new Installation(schemas, around, here).backup().into(file, null);

        FolderOfTest there = new FolderOfTest(folder.resolve("there"));
        Installation target = Installation.empty(around);
        refused("needs-folder", () -> target.restore().from(file, null));
        target.with(there).restore().from(file, null);

        assertThat(there.names()).isEqualTo(here.names()).hasSize(1);
    }
}
