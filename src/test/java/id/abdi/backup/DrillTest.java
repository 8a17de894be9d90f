package id.abdi.backup;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.cli.Args;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** {@code ./abdi backup} and its check, which restores into a PostgreSQL of its own and leaves nothing of it (DUR-5). */
@AbdiTest
@ExtendWith(OutputCaptureExtension.class)
class DrillTest {
    @Autowired
    BackupCommand command;

    @Autowired
    Proofs proofs;

    @Autowired
    Regency regency;

    @TempDir
    Path folder;

    @Test
    void aBackupIsProvedByARealRestoreAndThatIsRemembered(CapturedOutput output) {
        regency.agency("Dinas Cadangan").head("Sari Contoh").staff("Budi", "Wati");
        String file = folder.resolve("abdi.backup").toString();

        assertThat(command.run(new Args(List.of(file), java.util.Map.of()))).isZero();
        assertThat(command.run(Args.parse(List.of(file, "--check"), Set.of("check"))))
                .isZero();

        Manifest manifest = Rewritten.of(Path.of(file));
        assertThat(output.getOut())
                .containsPattern("Backed up [0-9]+ tables with [0-9]+ rows, "
                        + manifest.log().leaves()
                        + " leaves of the log .* [0-9]+ bytes, SHA-256 [0-9a-f]{64}\\. It is not encrypted\\.")
                .contains("Proved by a restore: ");
        assertThat(proofs.last().orElseThrow().leaves())
                .isEqualTo(manifest.log().leaves());
        assertThat(proofs.last().orElseThrow().madeAt()).isEqualTo(manifest.madeAt());
    }
}
