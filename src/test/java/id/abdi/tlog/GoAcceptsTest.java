package id.abdi.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LOG-9: a program that others wrote accepts our export. Needs Go with its packages for logs, on Debian by apt-get. */
class GoAcceptsTest {
    private static final Path PACKAGES = Path.of("/usr/share/gocode");

    @TempDir
    Path folder;

    @Test
    void goAcceptsAnExportedLog() throws IOException, InterruptedException {
        Optional<Path> go = Stream.of("/usr/bin/go", "/usr/local/go/bin/go")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(
                go.isPresent() && Files.isDirectory(PACKAGES.resolve("src/golang.org/x/mod/sumdb")),
                "Go is missing: apt-get install golang-go golang-golang-x-mod-dev");
        LogOfTest log = LogOfTest.of(700);
        log.changeKey();
        Path export = folder.resolve("export");
        WriteExport.into(export, log);
        Path program = folder.resolve("accept.go");
        try (InputStream in = GoAcceptsTest.class.getResourceAsStream("accept.go")) {
            Files.copy(in == null ? InputStream.nullInputStream() : in, program);
        }
        assertThat(run(List.of(go.orElseThrow().toString(), "run", program.toString(), export.toString())))
                .isEqualTo("accepted 701\n");
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().put("GO111MODULE", "off");
        builder.environment().put("GOPATH", PACKAGES.toString());
        builder.environment().put("GOCACHE", folder.resolve("cache").toString());
        builder.environment().put("HOME", folder.toString());
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
