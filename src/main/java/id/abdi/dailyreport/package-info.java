/**
 * The main job (R4): the head's verdict on every subordinate's day, corrected only by further versions, answered by whom
 * it is about, and shown upward where it is missing.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "api",
            "kernel",
            "web",
            "database",
            "ledger",
            "identity",
            "rulebook",
            "calendar",
            "organization",
            "lineflag",
            "attendance",
            "activity",
            "evidence",
            "listing"
        })
package id.abdi.dailyreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
