package id.abdi.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What is kept about people (PDP-1; UU 27/2022 article 31): every table, whose rows in it are whose, and of what kind they are. A test
 * compares it with the database, so that nothing is kept which it does not say.
 */
@Component
class Register {
    /** People occur as those who did something, with others' things. */
    static final String ACTS = "acts";

    /** Made from other rows, and again whenever those change. */
    static final String COUNTED = "counted";

    /** Whose data somebody had before them, between two moments (PDP-4). */
    static final String TOUCH = "touch";

    /**
     * The rows of one table.
     *
     * @param rows which are the person's, as a condition on {@code t} with {@code :person}; empty where nobody's alone
     * @param hidden columns that never leave: secrets, and bytes that are a file of their own
     */
    record Kept(String kind, String table, String rows, Set<String> hidden) {
        boolean ofOne() {
            return !rows.isEmpty() && !kind.equals(TOUCH);
        }
    }

    private final List<Kept> kept;

    Register() {
        try {
            kept = new ClassPathResource("id/abdi/privacy/register.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Register::line)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Kept line(String line) {
        List<String> parts =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (parts.size() != 4) {
            throw new IllegalStateException("the register cannot be read at: " + line);
        }
        return new Kept(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                parts.get(3).isEmpty() ? Set.of() : Set.of(parts.get(3).split(",")));
    }

    List<Kept> all() {
        return kept;
    }

    List<Kept> of(String kind) {
        return kept.stream().filter(one -> one.kind().equals(kind)).toList();
    }

    /** The kinds of what is kept about single people, in order. */
    Set<String> kinds() {
        Set<String> kinds = new LinkedHashSet<>();
        kept.stream().filter(Kept::ofOne).forEach(one -> kinds.add(one.kind()));
        return kinds;
    }
}
