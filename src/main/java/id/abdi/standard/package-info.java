/**
 * Work standards (R2, R3): what a section counts for each kind of work, the unit of output, the minutes it takes and what good is,
 * in versions by date; rooted in the standard quality of an SOP (S-5) and in the effective working time (W-1).
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
            "calendar",
            "organization",
            "sop",
            "listing"
        })
package id.abdi.standard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
