/**
 * How far programmes and planned results have come: what activities and evidence propose, what the person confirms, and the sums up
 * to the programmes against their targets, with a forecast (R6, PM-13, PM-16).
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
            "programme",
            "plan",
            "skp",
            "activity",
            "dailyreport",
            "listing"
        })
package id.abdi.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
