/**
 * Days without a valid reason, added up as the thresholds of PP 94/2021 add them (R10, R12): a question to the superior, who must ask and
 * examine (D-17), never a finding by itself (D-21). Only reads.
 */
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
            "breach"
        })
package id.abdi.unexcused;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
