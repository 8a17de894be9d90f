package id.abdi.contradiction;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question about a person's day, with what was said to it.
 *
 * @param head who is asked: the direct superior of that day
 * @param facts in the order of the sentence that says them
 * @param answer the newest of the head; null while there is none
 * @param said what the person said to it, oldest first
 */
record Contradiction(
        EmployeeId employee,
        LocalDate date,
        ContradictionKind kind,
        EmployeeId head,
        List<String> facts,
        Instant askedAt,
        @Nullable Answer answer,
        List<String> said) {
    Contradiction {
        facts = List.copyOf(facts);
        said = List.copyOf(said);
    }

    /** What a head said to it, in one version. */
    record Answer(
            int version, Explanation explanation, @Nullable String words, EmployeeId by, Instant at) {}

    /** As it is stored and stated. */
    static String text(List<String> facts) {
        return String.join("\n", facts);
    }
}
