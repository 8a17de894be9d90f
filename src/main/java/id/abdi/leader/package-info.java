/** One screen for the leader: what moves and what does not, where to help; aggregates only, each leading to what it is made of (R5, R6). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "api",
            "kernel",
            "web",
            "job",
            "identity",
            "notice",
            "document",
            "listing",
            "calendar",
            "organization",
            "oversight",
            "programme",
            "progress",
            "tally"
        })
package id.abdi.leader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
