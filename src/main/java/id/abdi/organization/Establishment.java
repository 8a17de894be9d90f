package id.abdi.organization;

import java.time.LocalDate;
import java.util.List;

/**
 * What is recorded about units, posts, people and lines. Each fact is an entry of the ledger, in the same transaction.
 * What contradicts another fact or breaks the structure is refused with a sentence that names it.
 */
public interface Establishment {
    /**
     * Records new facts together or not at all.
     *
     * @throws id.abdi.kernel.Refusal {@code overlap} or {@code structure}
     */
    void record(Recorder by, List<? extends Fact> facts);

    /**
     * Records facts that take the place of those in force about the same subject: the old ones end on the day on which the
     * new ones begin. A definitive assignment ends the person's earlier one.
     *
     * @throws id.abdi.kernel.Refusal {@code overlap} or {@code structure}
     */
    void replace(Recorder by, List<? extends Fact> facts);

    /**
     * Ends a fact: it held until the day before. A fact that began on that day or later never held.
     *
     * @throws id.abdi.kernel.Refusal {@code unknown-fact}, {@code structure}
     */
    void end(Recorder by, Fact fact, LocalDate day);
}
