package id.abdi.discipline;

import id.abdi.breach.Clause;
import id.abdi.breach.Effect;
import java.time.LocalDate;
import java.util.List;

/**
 * What a new case is about. Only these two can be stored, and poor performance only with what the gate gave (D-18): no page, call,
 * import or command can leave it out.
 */
sealed interface Matter {
    /** What happened or stays undone, in the words of who opens the case. */
    String facts();

    /**
     * @param gate that help was offered, had its time and was judged, or was refused
     * @param fit why that help fitted what is wrong, in the words of who opens the case
     */
    record PoorPerformance(GatePassed gate, String fit, String facts) implements Matter {}

    /**
     * Never gated: the law orders the superior to examine (D-17).
     *
     * @param clauses the duties or prohibitions in question; a breach without a clause is none
     * @param happened the day, or the first of several
     */
    record SuspectedBreach(List<Clause> clauses, Effect effect, LocalDate happened, String facts) implements Matter {
        public SuspectedBreach {
            clauses = List.copyOf(clauses);
            if (clauses.isEmpty() || facts.isBlank()) {
                throw new IllegalStateException("a suspected breach names the clause and the facts");
            }
        }
    }
}
