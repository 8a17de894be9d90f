package id.abdi.ledger;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where every module states what it records (LOG-5, LOG-8). Appends only inside the caller's transaction: the fact and
 * its leaf are stored together or not at all. Takes no number from a shared counter, so writers never wait for each other.
 */
@Component
public class Ledger {
    private final LedgerSql sql;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Ledger(LedgerSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @return the receipt, at once: the leaf's hash, not yet sealed by a checkpoint
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt append(Entry entry) {
        return append(List.of(entry)).getFirst();
    }

    /** Several facts in one round trip; the receipts come in the same order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Receipt> append(List<Entry> entries) {
        Instant now = clock.instant();
        List<Leaf> leaves =
                entries.stream().map(entry -> Leaf.of(entry, now, salt())).toList();
        sql.insert(leaves);
        return leaves.stream().map(Leaf::receipt).toList();
    }

    private byte[] salt() {
        byte[] salt = new byte[Leaf.SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }
}
