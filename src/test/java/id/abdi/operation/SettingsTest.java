package id.abdi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.operation.Setting.Given;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Every setting that the program reads is in the list, every one of the list is read, and no other is taken (SEC-36). */
class SettingsTest {
    private static final Path SOURCES = Path.of("src/main");
    private static final Path FILE = Path.of("docs/operations.md");
    private static final String BEGIN = "<!-- settings -->";
    private static final String END = "<!-- /settings -->";
    private static final Pattern VALUE = Pattern.compile("\\$\\{(abdi\\.[a-z.-]+)(?::([^}]*))?}");
    private static final Pattern ASKED = Pattern.compile(
            "(?:[pP]roperty\\((?:name = )?|source=)\"(abdi\\.[a-z.-]+)\"(?:, (?:Boolean\\.class, )?\"?([A-Za-z0-9/-]+)\"?\\))?");
    private static final Pattern RECORD =
            Pattern.compile("@ConfigurationProperties\\(\"(abdi\\.[a-z.-]+)\"\\)\\s+record \\w+\\(([^{]+)\\) \\{");
    private static final Pattern COMPONENT = Pattern.compile("@DefaultValue\\(\"([^\"]*)\"\\) \\S+ (\\w+)");

    @Test
    void theListIsWhatTheProgramReads() {
        assertThat(Settings.ALL.stream()
                        .map(Setting::name)
                        .filter(name -> !name.equals("abdi.heap") && !name.equals("abdi.name")))
                .containsExactlyInAnyOrderElementsOf(read().keySet());
    }

    @Test
    void whatHoldsInitiallyIsTold() {
        Map<String, String> read = read();

        assertThat(Settings.ALL)
                .filteredOn(setting -> !read.getOrDefault(setting.name(), "").isEmpty())
                .filteredOn(setting -> !setting.name().equals("abdi.demo"))
                .filteredOn(setting -> !setting.name().equals("abdi.management-port"))
                .hasSizeGreaterThan(15)
                .allMatch(setting -> setting.initially().equals(read.get(setting.name())));
    }

    /** Written anew with {@code -Dabdi.guide=true}. */
    @Test
    void theTableOfThePageIsTrue() throws IOException {
        String text = Files.readString(FILE);
        String fresh =
                text.substring(0, text.indexOf(BEGIN)) + BEGIN + "\n" + table() + text.substring(text.indexOf(END));
        if (Boolean.getBoolean("abdi.guide")) {
            Files.writeString(FILE, fresh);
        }
        assertThat(Files.readString(FILE)).isEqualTo(fresh);
    }

    @ParameterizedTest
    @CsvSource({
        "abdi.time-zon, abdi.time-zone",
        "ABDI_TIMEZONES, ABDI_TIME_ZONE",
        "ABDI_TRUSTED_PROXY, ABDI_TRUSTED_PROXIES",
        "abdi.session.idel, abdi.session.idle",
        "abdi.managment-port, abdi.management-port"
    })
    void aMisspeltSettingIsRefusedWithTheNearestOne(String wrong, String nearest) {
        assertThatThrownBy(() -> Settings.check(with(wrong, "x")))
                .isInstanceOf(OperationFault.class)
                .hasMessage("There is no setting " + wrong + "; the nearest is " + nearest
                        + ". docs/operations.md lists them all.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abdi.brand-colour",
                "ABDI_BRAND_COLOUR",
                "ABDI_TRUSTED_PROXIES_0",
                "abdi.trusted-proxies[0]",
                "abdi.credential.refused-words[1]",
                "ABDI_HEAP",
                "ABDI_NAME",
                "server.port"
            })
    void everyWayOfWritingAKnownOneIsTaken(String name) {
        assertThatCode(() -> Settings.check(with(name, "x"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "abdi.files-a-day, many",
        "abdi.session.idle, soon",
        "abdi.time-zone, Asia/Bintan",
        "abdi.log, xml",
        "abdi.management-port, http",
        "abdi.management-port, 70000"
    })
    void aValueThatCannotBeIsRefused(String name, String value) {
        assertThatThrownBy(() -> Settings.check(with(name, value)))
                .isInstanceOf(OperationFault.class)
                .hasMessageContaining("not " + value + ".");
    }

    @Test
    void aMailServerAloneIsNotEnough() {
        Map<String, Object> given = new TreeMap<>(Map.of("spring.mail.host", "mail.example.go.id"));
        assertThatThrownBy(() -> Settings.check(with(given))).hasMessageContaining("abdi.mail.from");

        given.put("abdi.mail.from", "abdi@example.go.id");
        assertThatThrownBy(() -> Settings.check(with(given))).hasMessageContaining("abdi.mail.link");

        given.put("abdi.mail.link", "https://abdi.example.go.id");
        assertThatCode(() -> Settings.check(with(given))).doesNotThrowAnyException();
    }

    private static StandardEnvironment with(String name, String value) {
        return with(Map.of(name, value));
    }

    private static StandardEnvironment with(Map<String, Object> given) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        environment.getPropertySources().addFirst(new MapPropertySource("given", given));
        return environment;
    }

    private static String table() {
        return Settings.ALL.stream()
                .filter(setting -> setting.by() == Given.OPERATOR)
                .map(setting -> "| `" + setting.name() + "` | "
                        + (setting.initially().isEmpty() ? "none" : "`" + setting.initially() + "`") + " | "
                        + setting.purpose() + " |\n")
                .collect(Collectors.joining("", "| setting | initially | for |\n|---|---|---|\n", ""));
    }

    /** Name and default of each setting in the sources; where one place names a default and another not, the default. */
    private static Map<String, String> read() {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().matches(".*\\.(java|xml|properties)"))
                    .filter(file -> !file.toString().contains("operation/Settings"))
                    .map(SettingsTest::text)
                    .forEach(text -> {
                        Stream.of(VALUE, ASKED)
                                .flatMap(pattern -> pattern.matcher(text).results())
                                .forEach(one -> note(found, one.group(1), one.group(2)));
                        RECORD.matcher(text).results().forEach(group -> components(found, group));
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static void components(Map<String, String> found, MatchResult group) {
        COMPONENT
                .matcher(group.group(2))
                .results()
                .forEach(one -> note(found, group.group(1) + "." + dashed(one.group(2)), one.group(1)));
    }

    private static void note(Map<String, String> found, String name, @Nullable String initially) {
        found.merge(name, initially == null ? "" : initially, (one, other) -> one.isEmpty() ? other : one);
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
