/**
 * Standard operating procedures of each section (R3): written by the head, approved by the agency's head, kept in versions,
 * in force for a date (PermenPANRB 35/2012).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "api",
            "kernel",
            "web",
            "ledger",
            "database",
            "identity",
            "document",
            "flow",
            "rulebook",
            "calendar",
            "organization",
            "listing"
        })
package id.abdi.sop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
