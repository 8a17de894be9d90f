/**
 * The formats of a tamper-evident log without Spring and without a database (LOG-1, LOG-2, LOG-3, LOG-6, LOG-9, LOG-11): the
 * Merkle tree of RFC 9162 with its proofs, and tiles, signed notes, checkpoints, proofs and cosignatures as C2SP writes them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "cli"})
package id.abdi.tlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
