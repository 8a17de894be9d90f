/**
 * Innovations from the idea to the effect that was measured and confirmed (R7; PP 38/2017, Permendagri 104/2018): idea, trial with a
 * baseline, proof by somebody else, adoption, spread. A claim without numbers stays what it is.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "api",
            "web",
            "ledger",
            "identity",
            "calendar",
            "organization",
            "rulebook",
            "listing",
            "evidence",
            "sop",
            "standard",
            "activity",
            "notice",
            "insight",
            "leader"
        })
package id.abdi.innovation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
