package id.abdi;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.GivenSettings;
import id.abdi.fixture.Regency;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;

/** The drill with the commands alone: from a given database into a folder, and from a lost folder into the next (DUR-5). */
@AbdiTest
@ExtendWith(OutputCaptureExtension.class)
class RestoreCommandTest {
    @Autowired
    Environment environment;

    @Autowired
    Regency regency;

    @TempDir
    Path folder;

    @AfterEach
    void putBack() {
        GivenSettings.takeBack();
    }

    @Test
    void aLostFolderComesBack(CapturedOutput output) throws Exception {
        regency.agency("Dinas Cadangan").head("Sari Contoh").staff("Budi", "Wati");
        GivenSettings.give(environment);
        Path first = folder.resolve("first.backup");
        assertThat(Abdi.exitCode(List.of("backup", first.toString()))).isZero();
        GivenSettings.takeBack();

        Path lost = folder.resolve("lost");
        assertThat(Abdi.exitCode(List.of("restore", first.toString(), "--data", lost.toString())))
                .isZero();
        Path second = folder.resolve("second.backup");
        assertThat(Abdi.exitCode(List.of("backup", second.toString(), "--data", lost.toString())))
                .isZero();
        assertThat(Abdi.exitCode(List.of("restore", first.toString(), "--data", lost.toString())))
                .isEqualTo(1);
        assertThat(output.getErr()).contains("The database already holds records");
        FileSystemUtils.deleteRecursively(lost);

        Path next = folder.resolve("next");
        assertThat(Abdi.exitCode(List.of("restore", second.toString(), "--data", next.toString())))
                .isZero();
        assertThat(output.getOut()
                        .lines()
                        .filter(line -> line.contains(" leaves of the log"))
                        .map(line -> line.replaceAll(".* ([0-9]+ leaves of the log) .*", "$1"))
                        .distinct())
                .hasSize(1);
    }
}
