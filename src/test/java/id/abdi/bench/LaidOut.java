package id.abdi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

/** The real jar, as the launcher lays it out. */
final class LaidOut {
    private LaidOut() {}

    static Path jar(Path place) throws IOException, InterruptedException {
        Process laying = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Djarmode=tools",
                        "-jar",
                        Path.of("target", "abdi.jar").toString(),
                        "extract",
                        "--destination",
                        place.toString())
                .inheritIO()
                .start();
        assertThat(laying.waitFor()).isZero();
        return place.resolve("abdi.jar");
    }
}
