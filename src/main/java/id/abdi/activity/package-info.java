/**
 * What a person did on a day, with evidence, told by the person (R4): in three touches, kept in versions for ever, open until
 * the head's next working day at the closing hour.
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
            "evidence",
            "attendance",
            "standard",
            "plan",
            "listing"
        })
package id.abdi.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
