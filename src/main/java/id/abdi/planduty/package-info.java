/**
 * Who owes a performance plan and whose is missing (PM-11, PM-12): exemptions, the deadline, the list for the personnel agency and heads of
 * agencies, and drafts by the Tim Pengelola Kinerja. Beside the plans, whose module is full.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "ledger",
            "identity",
            "rulebook",
            "calendar",
            "organization",
            "attendance",
            "plan",
            "listing"
        })
package id.abdi.planduty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
