/**
 * What each unit did on each day and each person in each week, added up once and kept: the numbers behind the pages of units and of
 * workload (R5). Follows what is recorded, costs
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
            "standard",
            "activity",
            "dailyreport"
        })
package id.abdi.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
