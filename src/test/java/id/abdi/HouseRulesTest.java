package id.abdi;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.identity.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The rules of the house that the compiler does not know. */
@AbdiTest
class HouseRulesTest {
    private static final Path SOURCES = Path.of("src/main/java/id/abdi");
    private static final Path TESTS = Path.of("src/test/java/id/abdi");

    /** Handlers for visitors who are nobody yet, with the reason. */
    private static final Map<String, String> WITHOUT_CALLER = Map.ofEntries(
            Map.entry("LoginController", "signs in and out"),
            Map.entry("ActivateController", "turns a code into a password"),
            Map.entry("AssetController", "static files"),
            Map.entry("LanguageController", "chooses a language"),
            Map.entry("ShellController", "the worker and the page without a network, which hold nothing of anybody"),
            Map.entry("OuterErrors", "the last page of all"),
            Map.entry("OpenApiController", "describes the API"),
            Map.entry("PublicLogApi", "the log's proofs, which anybody may check"),
            Map.entry("PublicLogFiles", "the same for programs of others"),
            Map.entry("PublicLogController", "the page of the log, which names nobody"),
            Map.entry("DrawController", "the draw of spot checks, which names nobody either"),
            Map.entry("WitnessApi", "confirms the logs of others, who are known by their signature"),
            Map.entry("TerminalController", "attendance terminals, known by their serial number and network"));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> naming(Path root, String pattern) {
        Pattern sought = Pattern.compile(pattern);
        return files(root, ".java").stream()
                .filter(file -> sought.matcher(text(file)).find())
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noFileIsLongerThanThreeHundredLines() {
        assertThat(Stream.of(SOURCES, TESTS)
                        .flatMap(root -> files(root, ".java").stream())
                        .filter(file -> text(file).lines().count() > 300))
                .isEmpty();
    }

    @Test
    void noTemplateIsLongerThanAHundredAndFiftyLines() {
        assertThat(files(SOURCES, ".jte").stream()
                        .filter(file -> text(file).lines().count() > 150))
                .isEmpty();
    }

    @Test
    void noPackageHasMoreThanFortyFiles() {
        Map<Path, Long> sizes =
                files(SOURCES, ".java").stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(sizes.entrySet().stream().filter(entry -> entry.getValue() > 40))
                .isEmpty();
    }

    @Test
    void timeComesFromTheClockAlone() {
        assertThat(
                        naming(
                                SOURCES,
                                "(Instant|LocalDate|LocalTime|LocalDateTime|ZonedDateTime|OffsetDateTime|YearMonth)\\.now\\(\\)"
                                        + "|System\\.currentTimeMillis|ZoneId\\.systemDefault|Locale\\.getDefault|new Date\\(\\)"))
                .isSubsetOf("Uuid7.java");
    }

    @Test
    void nothingIsCalledByAWordThatSaysNothing() {
        assertThat(files(SOURCES, ".java").stream()
                        .map(file -> file.getFileName().toString())
                        .filter(name -> name.matches(
                                ".*(Manager|Helper|Utils?|Impl|Dto|Entity|Info|Data|Base|Abstract)\\.java")))
                .isEmpty();
    }

    @Test
    void sqlStandsInItsOwnClasses() {
        assertThat(naming(SOURCES, "jdbc\\s*\\.sql\\(|batchUpdate\\("))
                .allMatch(name -> name.endsWith("Sql.java")
                        || name.equals("DurabilityCheck.java")
                        || name.equals("MigrateOnce.java"));
    }

    @Test
    void testsUseNoMocksAndNoSleep() {
        assertThat(naming(TESTS, "Mockito|MockitoBean|Thread\\.sleep|@Disabled"))
                .isSubsetOf("HouseRulesTest.java");
    }

    @Test
    void methodsAndConstructorsTakeFewParameters() {
        assertThat(
                        naming(
                                SOURCES,
                                "\\n    (public |private |protected )?(static )?[A-Z]\\w+\\((?:[^(){},]+,){7}[^(){}]+\\)\\s*\\{"))
                .isEmpty();
    }

    /** SEC-4: nobody handles a request without knowing who asks. */
    @Test
    void everyHandlerTakesACaller() {
        assertThat(handlers.getHandlerMethods().values().stream()
                        .filter(handler -> !WITHOUT_CALLER.containsKey(
                                handler.getBeanType().getSimpleName()))
                        .filter(handler -> handler.getBeanType().getName().startsWith("id.abdi"))
                        .filter(handler -> !takesCaller(handler.getMethod()))
                        .map(HandlerMethod::getShortLogMessage))
                .isEmpty();
    }

    private static boolean takesCaller(Executable method) {
        return Arrays.asList(method.getParameterTypes()).contains(Caller.class);
    }
}
