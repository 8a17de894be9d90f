package id.abdi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table belongs to one module: no SQL reads or writes that of another; only foreign keys point down to it. */
class SqlBoundaryTest {
    private static final Path SOURCES = Path.of("src/main/java/id/abdi");

    static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** The benchmarks measure from outside, the database too: they have no other face to ask. */
    private static final String OUTSIDE = "bench";

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleTouchesItsOwnTablesAlone(Path module) throws IOException {
        String own = module.getFileName().toString();
        if (own.equals(OUTSIDE)) {
            return;
        }
        Set<String> others = modules().stream()
                .map(other -> other.getFileName().toString())
                .filter(other -> !other.equals(own))
                .collect(Collectors.toSet());
        Pattern table = Pattern.compile(
                "(?:from|join|into|update|on table|truncate)\\s+(" + String.join("|", others) + ")\\.[a-z_]+");
        try (Stream<Path> files = Files.walk(module)) {
            List<String> named = files.filter(file -> file.toString().matches(".*(Sql\\.java|\\.sql)"))
                    .flatMap(file -> table.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .toList();
            assertThat(named).as("tables of other modules in " + own).isEmpty();
        }
    }

    /** An empty list there is no SQL any more; an array may be empty: {@code = any(:keys)}. */
    @ParameterizedTest
    @MethodSource("modules")
    void manyValuesAreGivenAsAnArray(Path module) throws IOException {
        try (Stream<Path> files = Files.walk(module)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> text(file).contains("in (:")))
                    .isEmpty();
        }
    }

    /**
     * Facts of which nearly all hold on the day are asked for by {@code |@>}: a plan made without the day believes that {@code @>}
     * finds one row of two hundred, and then reads whole tables.
     */
    @ParameterizedTest
    @ValueSource(strings = {"organization", "plan", "programme", "sop", "standard"})
    void whatHoldsOnADayIsPlannedAsTheRule(String module) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve(module))) {
            assertThat(files.filter(file -> file.toString().endsWith("Sql.java"))
                            .flatMap(file -> text(file).lines())
                            .filter(line -> line.matches(".*\\b(where|and|join|on)\\b.*period @> :.*")))
                    .isEmpty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
