/**
 * The tamper-evident log (R11): every recorded fact writes its leaf here, in the transaction that records it. The tree
 * over the leaves, its signed checkpoints and proofs can be added without changing anything stored.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "backup"})
package id.abdi.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
