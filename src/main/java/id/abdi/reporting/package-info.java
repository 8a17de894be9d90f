/**
 * Figures for the agency's own tools: stable read-only views in the schema {@code published}, made anew each night, without anything that
 * names a person, and without sums of fewer people than a rule says. Their role sees these views and nothing else.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "job",
            "rulebook",
            "calendar",
            "organization",
            "programme",
            "progress",
            "tally",
            "insight",
            "workload"
        })
package id.abdi.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
