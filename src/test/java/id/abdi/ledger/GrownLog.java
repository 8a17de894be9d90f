package id.abdi.ledger;

import org.springframework.stereotype.Component;

/** Lets the log of the tests grow, which its own clockwork does not do there. */
@Component
public class GrownLog {
    private final Sequencer sequencer;

    GrownLog(Sequencer sequencer) {
        this.sequencer = sequencer;
    }

    /** Until nothing waits. */
    public void grow() {
        int placed = sequencer.turn();
        while (placed > 0) {
            placed = sequencer.turn();
        }
    }
}
