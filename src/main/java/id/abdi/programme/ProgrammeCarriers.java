package id.abdi.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who carries a programme by planned results; the module of plans knows it and implements this. */
public interface ProgrammeCarriers {
    /** The tree of planned results in force on that day, each after its parent. */
    List<Carried> of(ProgrammeId programme, LocalDate date);

    /** How many planned results in force serve each programme directly; one that nobody carries is missing. */
    Map<ProgrammeId, Integer> counts(LocalDate date);

    /**
     * A planned result in the tree.
     *
     * @param depth 0 for who serves the programme directly
     * @param post the post and unit of who promised it, never the name
     * @param contribution how it serves its parent
     */
    record Carried(
            int depth,
            String address,
            String statement,
            String post,
            @Nullable String contribution) {}
}
