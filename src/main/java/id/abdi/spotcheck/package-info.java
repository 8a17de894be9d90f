/**
 * Each day one of a head's people is drawn by lot, and one piece of their work: the head says whether it was seen (step 6 of the main
 * job; complaints 52, 60). The lot comes from the first checkpoint of the log after an hour, which nobody knows before, and anybody can
 * draw it again. It is asked beside the board, holds up no verdict, and can be answered until the day closes.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "api",
            "kernel",
            "web",
            "job",
            "ledger",
            "tlog",
            "identity",
            "rulebook",
            "calendar",
            "organization",
            "attendance",
            "activity",
            "evidence",
            "dailyreport"
        })
package id.abdi.spotcheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
