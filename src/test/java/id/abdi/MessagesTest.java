package id.abdi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of every module: the same in both languages, named after their module, and none missing (UX-6). */
class MessagesTest {
    private static final Path MODULES = Path.of("src/main/java/id/abdi");
    private static final Pattern USED = Pattern.compile("(?:ui|words)\\.text\\(\"([a-z][A-Za-z0-9.-]+)\"\\s*[,)]");

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesHaveTheSameKeys(Path module) throws IOException {
        assertThat(keys(module, "messages_en.properties")).isEqualTo(keys(module, "messages.properties"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void keysBeginWithTheirModule(Path module) throws IOException {
        assertThat(keys(module, "messages.properties")).allMatch(key -> key.startsWith(module.getFileName() + "."));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyTextCanTakeItsArguments(Path module) throws IOException {
        for (String file : List.of("messages.properties", "messages_en.properties")) {
            Properties texts = read(module.resolve(file));
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                assertThat(text).as(key).isNotBlank();
                if (text.matches("(?s).*\\{[0-9].*")) {
                    String written = new MessageFormat(text, Locale.ROOT).format(new Object[] {1, 2, 3, 4, 5, 6});
                    assertThat(written)
                            .as("an apostrophe in " + key + " must be doubled")
                            .doesNotContain("{");
                }
            }
        }
    }

    @Test
    void everyKeyThatIsUsedHasWords() throws IOException {
        Set<String> known = new HashSet<>();
        for (Path module : modules()) {
            known.addAll(keys(module, "messages.properties"));
        }
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MODULES)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(jte|java)"))
                    .toList()) {
                USED.matcher(Files.readString(file)).results().forEach(use -> used.add(use.group(1)));
            }
        }
        used.removeAll(known);
        assertThat(used).isEmpty();
    }

    static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(MODULES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("messages.properties")))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> keys(Path module, String file) throws IOException {
        return new TreeSet<>(read(module.resolve(file)).stringPropertyNames());
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
