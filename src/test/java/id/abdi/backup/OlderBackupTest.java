package id.abdi.backup;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.backup.Manifest.Schema;
import id.abdi.fixture.AbdiTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A backup of an earlier version is loaded into the tables of its time, which are then brought to those of today. */
@AbdiTest
class OlderBackupTest {
    @Autowired
    Installation.Around around;

    @Autowired
    MakeBackup backup;

    @TempDir
    Path folder;

    @Test
    void itIsMigratedOn() {
        Path today = folder.resolve("today.backup");
        backup.into(today, null);
        List<Schema> current = Rewritten.of(today).schemas();
        Installation old = Installation.without(around);
        old.schemas()
                .make(
                        old.schemas().own(),
                        current.stream()
                                .filter(schema -> !schema.module().equals("lineflag"))
                                .map(schema -> schema.module().equals("organization")
                                        ? new Schema("organization", "1")
                                        : schema)
                                .toList());
        old.jdbc().sql("""
                        insert into ledger.leaf (id, kind, form, digest, hash, recorded_at)
                        values (gen_random_uuid(), 'made-up', 1, sha256('a'), sha256('b'), now())
                        """).update();
        Path file = folder.resolve("older.backup");
        old.backup().into(file, null);
        assertThat(Rewritten.of(file).schemas()).contains(new Schema("organization", "1"));

        Installation target = Installation.empty(around);
        target.restore().from(file, null);

        Path again = folder.resolve("again.backup");
        target.backup().into(again, null);
        assertThat(Rewritten.of(again).schemas()).containsExactlyElementsOf(current);
        assertThat(Rewritten.of(again).log()).isEqualTo(Rewritten.of(file).log());
        assertThat(target.count("lineflag.flag")).isZero();
        assertThat(target.count("backup.restore")).isEqualTo(1);
    }
}
