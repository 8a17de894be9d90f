package id.abdi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** LOG-8, LOG-10: every kind of leaf that is written is known to the audit: by its table, or as a deed without a row that stays. */
class LoggedKindsTest {
    private static final Path SOURCES = Path.of("src/main/java/id/abdi");
    private static final Pattern KIND = Pattern.compile("(?:Entry\\s*\\.of|\\bentry)\\(\"([a-z][a-z-]+)\"");

    /** Each with the reason why no row of it is asked for. */
    private static final Set<String> DEEDS = Set.of(
            // Rows that go, or hold a secret.
            "password-set",
            "sign-in-code",
            "sign-in-code-used",
            "token",
            "token-ended",
            // Rows without a leaf of their own.
            "duty-asked",
            "duty-decided",
            "duty-granted",
            // The made-up regency, and the log itself.
            "demo",
            "log-key",
            "log-origin");

    private static final Set<String> COMPOSED = Set.of("activity-confirmed", "activity-rejected", "plan-result");

    private static Set<String> written() throws IOException {
        Set<String> kinds = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("LoggedKinds.java"))
                    .map(LoggedKindsTest::text)
                    .filter(text -> text.contains("ledger.append(") || text.contains("Entry.of("))
                    .forEach(text -> KIND.matcher(text).results().forEach(found -> kinds.add(found.group(1))));
        }
        return kinds;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void everyKindThatIsWrittenIsKnown() throws IOException {
        Set<String> known = new HashSet<>(LoggedKinds.tables().keySet());
        known.addAll(DEEDS);
        assertThat(known).containsAll(written());
        Set<String> unused = new HashSet<>(known);
        unused.removeAll(written());
        unused.removeAll(COMPOSED);
        assertThat(unused).isEmpty();
    }
}
