package id.abdi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * DUR-2, DUR-3: twenty faults come upon the real jar while eight clients report. Runs after the jar is built. The order of the faults
 * is drawn by a seed that is printed; {@code ./abdi bench crash --faults 200} is the long run.
 */
class CrashJarTest {
    private static final int FAULTS = 20;

    @Test
    void nothingAcknowledgedIsLostOrDoubled(@TempDir Path folder) throws IOException, InterruptedException {
        System.setProperty(Program.JAR, LaidOut.jar(folder.resolve("app")).toString());
        Map<String, Object> figures = new CrashBench(folder, FAULTS).run();
        System.out.println(figures);
        assertThat(figures)
                .containsEntry("lost", 0)
                .containsEntry("doubled", 0)
                .containsEntry("unsound", List.of())
                .containsEntry("faults", FAULTS);
        assertThat((Long) figures.get("acknowledged")).isGreaterThan(FAULTS);
    }
}
