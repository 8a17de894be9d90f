/**
 * The log for everybody (LOG-2, LOG-3, LOG-6, R11): tiles, checkpoints and proofs for programs, a page for people, the check of a
 * receipt, and receipts for those whom a fact is about or who recorded it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "api",
            "document",
            "identity",
            "job",
            "calendar",
            "notice",
            "ledger",
            "tlog"
        })
package id.abdi.transparency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
