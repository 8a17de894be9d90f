/** Upward: which heads have reported, day by day, down the whole tree below somebody (R4, step 5), and where to begin. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "api",
            "kernel",
            "web",
            "identity",
            "calendar",
            "organization",
            "attendance",
            "activity",
            "dailyreport",
            "listing",
            "tally"
        })
package id.abdi.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
