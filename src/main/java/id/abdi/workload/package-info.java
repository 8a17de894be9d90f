/**
 * How many people the work of a unit needs, from the daily record and the work standards (analisis beban kerja, R1, R5; W-1 to W-3),
 * what would be if something changed, and who leaves in the years to come. Only reads.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "api",
            "kernel",
            "background",
            "web",
            "statistics",
            "document",
            "identity",
            "rulebook",
            "calendar",
            "organization",
            "standard",
            "activity",
            "tally",
            "listing"
        })
package id.abdi.workload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
