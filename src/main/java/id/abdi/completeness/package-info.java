/**
 * That the list was whole (LOG-8): when a day has closed, one entry for each head commits to everybody who should have been reported
 * and to the state of each, so that a report which was never written can be proved too. Decides nothing and shows nothing.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ledger",
            "job",
            "calendar",
            "organization",
            "attendance",
            "activity",
            "dailyreport"
        })
package id.abdi.completeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
