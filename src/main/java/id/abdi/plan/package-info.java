/**
 * The performance plan (SKP) of PermenPANRB 6/2022: planned results of each person and post, what they serve up to the leader's
 * programmes, and the dialogue in which they are agreed (R6, PM-4 to PM-13).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "api",
            "assessor",
            "kernel",
            "web",
            "database",
            "ledger",
            "identity",
            "intake",
            "rulebook",
            "calendar",
            "organization",
            "programme"
        })
package id.abdi.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
