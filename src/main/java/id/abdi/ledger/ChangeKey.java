package id.abdi.ledger;

import id.abdi.ledger.Sequencer.SequencerState;
import id.abdi.tlog.KeyKind;
import id.abdi.tlog.VerifierKey;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Announces a new key in an entry that the old one signs; what comes after that is signed by the new one (LOG-12). */
@Service
class ChangeKey {
    private final SequencerSql sql;
    private final TreeSql trees;
    private final Sequencer sequencer;
    private final KeyFiles files;
    private final Ledger ledger;
    private final Clock clock;

    ChangeKey(SequencerSql sql, TreeSql trees, Sequencer sequencer, KeyFiles files, Ledger ledger, Clock clock) {
        this.sql = sql;
        this.trees = trees;
        this.sequencer = sequencer;
        this.files = files;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @throws id.abdi.kernel.Refusal where there is no log yet, or this machine does not have its key */
    @Transactional
    public VerifierKey now() {
        Tree tree = trees.newestTree().orElseThrow(LedgerRefusals::nothingSigned);
        if (sequencer.state() != SequencerState.GROWS) {
            throw LedgerRefusals.withoutKey();
        }
        VerifierKey key = files.make(tree.origin(), KeyKind.ED25519).verifier();
        Receipt receipt = ledger.append(Entry.of("log-key").with("key", key.text()));
        sql.insertKey(tree, key, receipt.leaf(), clock.instant());
        return key;
    }
}
