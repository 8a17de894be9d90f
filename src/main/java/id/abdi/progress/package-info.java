/** How far programmes and planned results have come: sums from the daily work, against their targets, with a forecast (R6). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "api",
            "kernel",
            "web",
            "identity",
            "calendar",
            "organization",
            "programme",
            "plan",
            "activity"
        })
package id.abdi.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
