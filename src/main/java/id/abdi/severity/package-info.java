/**
 * Whether a head probably rates lower or higher than others would rate the same (R5). A question to that head and the one above, never
 * a finding, and it changes no verdict (D-21).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "job",
            "statistics",
            "identity",
            "rulebook",
            "calendar",
            "organization",
            "activity",
            "dailyreport",
            "insight",
            "listing"
        })
package id.abdi.severity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
