package id.abdi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sources of the Debian package: what is named is there (SCL-2, SEC-36). {@code src/deb/try-it} installs it for real. */
class PackagingTest {
    private static final Path PACKAGE = Path.of("src/deb");
    private static final Pattern SETTING = Pattern.compile("(?m)^#?([A-Z][A-Z0-9_]+)=");
    private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| `([a-z.-]+)` \\|");
    private static final Pattern OF_SPRING = Pattern.compile("\"name\"\\s*:\\s*\"((?:spring|server)\\.[a-z0-9.-]+)\"");
    /** Read by the launcher and by Java themselves. */
    private static final Set<String> OF_THE_LAUNCHER = Set.of("ABDI_HEAP", "JAVA_HOME");

    @Test
    void everySettingOfTheConffileIsKnown() throws IOException {
        Set<String> known =
                Stream.concat(documented(), ofSpring()).map(PackagingTest::bare).collect(Collectors.toSet());

        assertThat(settings())
                .contains("SERVER_PORT", "ABDI_TRUSTED_PROXIES", "SPRING_FLYWAY_URL")
                .allMatch(name -> OF_THE_LAUNCHER.contains(name) || known.contains(bare(name)));
    }

    @Test
    void noSecretLiesInTheConffile() throws IOException {
        assertThat(read("abdi.conf").lines())
                .noneMatch(line -> line.matches("(?i)#?[A-Z_]*(PASSWORD|SECRET|TOKEN)=.+"));
    }

    @Test
    void theServiceOfOneGovernmentIsTheTemplateOfMany() throws IOException {
        assertThat(read("systemd/abdi@.service").replace(" (%i)", "").replace("%i", "abdi"))
                .isEqualTo(read("systemd/abdi.service"));
    }

    @ParameterizedTest
    @MethodSource("units")
    void unitsNameWhatThePackageInstalls(Path unit) throws IOException {
        String text = Files.readString(unit);
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(values(text, "ExecStart")).singleElement().asString().matches("/usr/bin/abdi (run|prepare)");
        assertThat(pom).contains("<dst>/usr/bin/abdi</dst>", "<dst>/etc/abdi/abdi.conf</dst>");
        assertThat(values(text, "EnvironmentFile")).allMatch(file -> file.matches("/etc/abdi/(abdi|%i)\\.conf"));
        assertThat(values(text, "User")).containsExactly("abdi");
        assertThat(Files.readString(PACKAGE.resolve("control/postinst"))).contains("adduser", "--system --group");
        assertThat(values(text, "Wants").stream()
                        .flatMap(names -> Stream.of(names.split(" ", -1)))
                        .filter(name -> name.startsWith("abdi")))
                .allMatch(name -> Files.exists(PACKAGE.resolve("systemd").resolve(name)));
    }

    @ParameterizedTest
    @MethodSource("units")
    void unitsGiveUpWhatTheyDoNotNeed(Path unit) throws IOException {
        assertThat(Files.readString(unit).lines())
                .contains("NoNewPrivileges=yes", "ProtectSystem=strict", "ProtectHome=yes", "CapabilityBoundingSet=")
                .contains("UMask=0077");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void scriptsAreWellFormed(Path script) throws Exception {
        assertThat(run("sh", "-n", script.toString())).isEmpty();
        if (Files.exists(Path.of("/usr/bin/shellcheck"))) {
            assertThat(run("shellcheck", "-x", script.toString())).isEmpty();
        }
    }

    static Stream<Path> units() throws IOException {
        return files(PACKAGE.resolve("systemd"));
    }

    static Stream<Path> scripts() {
        return Stream.of("abdi.sh", "control/postinst", "control/prerm", "control/postrm")
                .map(PACKAGE::resolve);
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    private static Set<String> settings() throws IOException {
        return matches(SETTING, read("abdi.conf")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The settings of Abdi, as the page for operators lists them. */
    private static Stream<String> documented() throws IOException {
        return matches(DOCUMENTED, Files.readString(Path.of("docs/operations.md")));
    }

    /** Spring's own lists of its settings. */
    private static Stream<String> ofSpring() throws IOException {
        List<URL> lists = Collections.list(
                PackagingTest.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"));
        StringBuilder text = new StringBuilder();
        for (URL list : lists) {
            try (InputStream json = list.openStream()) {
                text.append(new String(json.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return matches(OF_SPRING, text.toString());
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
    }

    private static List<String> values(String unit, String key) {
        return unit.lines()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1))
                .toList();
    }

    /** A setting in the form in which {@code abdi.time-zone} and {@code ABDI_TIME_ZONE} are the same. */
    private static String bare(String name) {
        return name.replaceAll("[._-]", "").toLowerCase(Locale.ROOT);
    }

    /** A shell finds its own function before the program of that name, so that the program is never missing. */
    @Test
    void noFunctionOfTheLauncherIsNamedLikeAProgramThatItLooksFor() throws IOException {
        String script = Files.readString(Path.of("abdi"));
        Set<String> functions = Pattern.compile("(?m)^(\\w+)\\(\\) [{(]")
                .matcher(script)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        Set<String> soughtFor = Pattern.compile("(?m)(?:command -v|for name in) ([\\w -]+)")
                .matcher(script)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(" ", -1)))
                .collect(Collectors.toSet());
        assertThat(functions).contains("need_chromium");
        assertThat(soughtFor).contains("chromium", "pgbouncer", "mvn").doesNotContainAnyElementsOf(functions);
    }

    private static String read(String file) throws IOException {
        return Files.readString(PACKAGE.resolve(file));
    }

    /** What a program says about its faults. */
    private static String run(String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() == 0 ? "" : said;
    }
}
