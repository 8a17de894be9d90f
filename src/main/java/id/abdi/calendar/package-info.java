/**
 * Working days, holidays, work patterns and hours of the government and its units; knows no person (regulations
 * W-5 to W-7). Everything that counts days or sets a deadline asks here.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "web",
            "cli",
            "ledger",
            "identity",
            "rulebook",
            "job",
            "outage",
            "intake",
            "listing"
        })
package id.abdi.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
