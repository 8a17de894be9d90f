/**
 * The tamper-evident log (R11): every recorded fact writes its leaf here, in the transaction that records it; a sequencer gives the
 * leaves their places in a tree and signs that, and whoever has a receipt can prove it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "cli", "database", "backup", "tlog"})
package id.abdi.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
