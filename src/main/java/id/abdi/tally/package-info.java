/**
 * What each unit did on each day, added up once and kept: the numbers behind the pages of units (R5). Follows what is recorded, costs
 * those who record nothing, and can be made again from the facts at any time to the same numbers. Decides nothing about who may see.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "cli",
            "database",
            "ledger",
            "job",
            "calendar",
            "organization",
            "attendance",
            "activity",
            "dailyreport"
        })
package id.abdi.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
