/** How the work of each person and unit develops over time, with the days that it comes from (R5). Only reads; nothing computed here is a finding (D-21). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "api",
            "kernel",
            "web",
            "statistics",
            "identity",
            "rulebook",
            "calendar",
            "organization",
            "attendance",
            "activity",
            "dailyreport",
            "tally",
            "listing",
            "programme",
            "progress"
        })
package id.abdi.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
